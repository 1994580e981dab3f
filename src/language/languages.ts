import { languages } from '../generated/languages.js';
import { matchLanguage } from './tags.js';

/** The languages of the guide, in the order they are offered. */
export { languages, inlineLanguages } from '../generated/languages.js';

/** The last language to fall back to: the one the guide is written in. */
export const ORIGINAL_LANGUAGE = 'fr';

/** The codes of all languages of the guide. */
export const languageCodes: readonly string[] = languages.map((language) => language.code);

/** The language of that exact code; the original one for a code the guide does not have. */
export function languageOf(code: string) {
  const found = languages.find((language) => language.code === code) ?? languages[0];
  if (!found)
    throw new Error('rights-guide: no language was compiled in. Add one to languages.yaml.');
  return found;
}

/**
 * The codes offered on a page: those of the `languages` attribute that exist, or all.
 *
 * @param onUnknown told of each tag the guide does not have
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
