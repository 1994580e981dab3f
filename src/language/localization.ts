import { configureLocalization } from '@lit/localize';
import { languageCodes } from './languages.js';

/** The language the interface strings are written in, in the templates of the elements. */
export const SOURCE_LANGUAGE = 'en';

/** A string of the interface as it travels: plain, or texts and places of values in turn. */
type InterfaceString = string | readonly (string | number)[];

/** A string with values, revived into what `str` gives: `@lit/localize` asks for no more. */
interface StrResult {
  strTag: true;
  strings: readonly string[];
  values: readonly number[];
}

type Strings = Record<string, string | StrResult>;

// One object for each language, kept for ever: @lit/localize holds on to it, so strings that
// arrive after the language was chosen (first the panel's, then the whole pack) are seen at once.
const templates = new Map<string, Strings>();

const { setLocale } = configureLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: languageCodes.filter((code) => code !== SOURCE_LANGUAGE),
  // Never rejects: after one refusal `setLocale` would hand out the same refusal for ever.
  // The guide store has fetched and checked the strings before it asks for the language.
  // The cast: @lit/localize types its templates for its own generated modules.
  loadLocale: async (code) => ({ templates: templatesOf(code) as never }),
});

/** Adds interface strings of a language; those already there are replaced. */
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
    found = Object.create(null) as Strings; // without the prototype that a page may have changed
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
