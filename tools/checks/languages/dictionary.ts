import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.js';

/** `SFX A r ción/S ar`: words with the flag A that end in "ar" have a form in which "ción" stands for "r". */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Flags of the form, which may have affixes of its own. */
  readonly flags: string;
  readonly condition: RegExp;
}

/**
 * A Hunspell dictionary that tells whether a word is known. It takes endings off the word in question, where
 * nspell makes every form of every word first: that needs more than a minute for Ukrainian or Portuguese.
 */
export class Dictionary {
  readonly #stems = new Map<string, string>();
  readonly #suffixes = new Map<string, Affix[]>();
  readonly #prefixes: Affix[] = [];

  /** @param affixes text of the `.aff` file. @param words text of the `.dic` file */
  constructor(affixes: string, words: string) {
    for (const line of affixes.split('\n')) this.#readAffix(line.trim().split(/\s+/));
    for (const line of words.split('\n').slice(1)) {
      const [entry = ''] = line.split(/[\t ]/, 1);
      const slash = entry.indexOf('/', 1);
      const stem = slash < 0 ? entry : entry.slice(0, slash);
      if (stem === '') continue;
      this.#stems.set(
        stem,
        (this.#stems.get(stem) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)),
      );
    }
  }

  /** Whether the word, in small letters or with a capital, is a form of a known one. */
  knows(word: string): boolean {
    const small = word.toLowerCase();
    const capital = small.charAt(0).toUpperCase() + small.slice(1);
    return [...new Set([word, small, capital, small.toUpperCase()])].some((form) =>
      this.#isForm(form),
    );
  }

  #readAffix([kind, flag = '', strip = '', added = '', condition]: readonly string[]): void {
    // The first line of a group has a number and no condition.
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined) return;
    const [add = '', flags = ''] = added.split('/');
    const isSuffix = kind === 'SFX';
    const pattern = new RegExp(isSuffix ? `(?:${condition})$` : `^(?:${condition})`, 'u');
    const nothing = (text: string) => (text === '0' ? '' : text);
    const affix = { flag, strip: nothing(strip), add: nothing(add), flags, condition: pattern };
    if (!isSuffix) return void this.#prefixes.push(affix);
    const last = affix.add.at(-1) ?? '';
    this.#suffixes.set(last, [...(this.#suffixes.get(last) ?? []), affix]);
  }

  /** @param flag that the word must have, because an ending was taken off it. @param depth number of endings */
  #isForm(word: string, flag = '', depth = 0): boolean {
    const flags = this.#stems.get(word);
    if (flags?.includes(flag)) return true;
    if (depth === 2) return false;
    const endings = [
      ...(this.#suffixes.get(word.at(-1) ?? '') ?? []),
      ...(this.#suffixes.get('') ?? []),
    ];
    const bySuffix = endings.some((affix) => {
      if (!word.endsWith(affix.add) || !affix.flags.includes(flag)) return false;
      const base = word.slice(0, word.length - affix.add.length) + affix.strip;
      return (
        base !== word && affix.condition.test(base) && this.#isForm(base, affix.flag, depth + 1)
      );
    });
    if (bySuffix || depth > 0) return bySuffix;
    return this.#prefixes.some(({ add, strip, condition }) => {
      if (add === '' || !word.startsWith(add)) return false;
      const base = strip + word.slice(add.length);
      return condition.test(base) && this.#isForm(base, '', 1);
    });
  }
}

/** Reads the dictionary of a language from its npm package. */
export function dictionaryOf(language: string): Dictionary {
  const file = (kind: string) =>
    readFileSync(join(root, 'node_modules', `dictionary-${language}`, `index.${kind}`), 'utf8');
  return new Dictionary(file('aff'), file('dic'));
}
