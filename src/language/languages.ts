import { languages } from '../generated/languages.js';
import { matchLanguage } from './tags.js';

/** The languages of the guide, in the order in which they are offered. */
export { languages, inlineLanguages } from '../generated/languages.js';

/** The language the guide is written in, which is the last fallback. */
export const ORIGINAL_LANGUAGE = 'fr';

/** The codes of all languages of the guide. */
export const languageCodes: readonly string[] = languages.map((language) => language.code);

/** Returns the language with exactly this code, or the original language for an unknown code. */
export function languageOf(code: string) {
  const found = languages.find((language) => language.code === code) ?? languages[0];
  if (!found)
    throw new Error('rights-guide: no language was compiled in. Add one to languages.yaml.');
  return found;
}

/**
 * Returns the codes offered on a page: those of the `languages` attribute that exist, or all.
 *
 * @param onUnknown called with each tag that does not exist in the guide
 */
export function offeredLanguages(
  wanted: readonly string[],
  onUnknown: (tag: string) => void,
): readonly string[] {
  const found: string[] = [];
  for (const tag of wanted) {
    const code = matchLanguage(tag, languageCodes);
    if (!code) onUnknown(tag);
    else if (!found.includes(code)) found.push(code);
  }
  return found.length > 0 ? found : languageCodes;
}
