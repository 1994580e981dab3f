import { configureLocalization } from '@lit/localize';
import { languageCodes } from './languages.js';

/** The language of the interface strings in the templates of the elements. */
export const SOURCE_LANGUAGE = 'en';

/** An interface string as it is stored: plain, or an alternating list of texts and indices of values. */
type InterfaceString = string | readonly (string | number)[];

/** A string with values, in the form that `str` of `@lit/localize` returns. */
interface StrResult {
  strTag: true;
  strings: readonly string[];
  values: readonly number[];
}

type Strings = Record<string, string | StrResult>;

// One object for each language, which is never replaced: @lit/localize keeps a reference to it, so
// strings that are added after `setLocale` (first those of the panel, then the whole pack) are used.
const templates = new Map<string, Strings>();

const { setLocale } = configureLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: languageCodes.filter((code) => code !== SOURCE_LANGUAGE),
  // Never rejects: after one rejection `setLocale` would return the same rejected promise again.
  // The guide store has fetched and checked the strings before it calls `setLocale`.
  // The cast: @lit/localize types its templates for its own generated modules.
  loadLocale: async (code) => ({ templates: templatesOf(code) as never }),
});

/** Adds interface strings of a language. Existing ones are replaced. */
export function addStrings(code: string, strings: Readonly<Record<string, InterfaceString>>): void {
  const target = templatesOf(code);
  for (const [id, value] of Object.entries(strings)) {
    target[id] = typeof value === 'string' ? value : revive(value);
  }
}

/** Shows the interface in a language whose strings have been added. */
export async function setInterfaceLanguage(code: string): Promise<void> {
  await setLocale(code);
}

function templatesOf(code: string): Strings {
  let found = templates.get(code);
  if (!found) {
    found = Object.create(null) as Strings; // a page may have changed the prototype
    templates.set(code, found);
  }
  return found;
}

function revive(parts: readonly (string | number)[]): StrResult {
  return {
    strTag: true,
    strings: parts.filter((part): part is string => typeof part === 'string'),
    values: parts.filter((part): part is number => typeof part === 'number'),
  };
}
