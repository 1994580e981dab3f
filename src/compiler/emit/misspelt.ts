import { ATTRIBUTES } from '../../shared/attribute-names.js';

/** Boolean attributes: they are set when present, even with the value `false`. */
const FLAGS = ATTRIBUTES.filter((name) => /^hide-|^check$/.test(name));

/** Wrong names that people guess. */
const GUESSES = ['language', 'level', 'heading', 'exit', 'url', 'section', 'sections', 'dark'];

/**
 * Returns a selector for attributes of a guide that resemble ours but have no effect: a letter is
 * missing, doubled, added or swapped with the next one, the hyphen is missing or an underscore, `data-`
 * is present on the element or absent on a `div`, or a boolean attribute has the value `false`. It is
 * generated at build time, so that the script needs no spelling checker.
 */
export function misspeltSelector(): string {
  const known: ReadonlySet<string> = new Set(ATTRIBUTES);
  const wrong = [...new Set([...ATTRIBUTES.flatMap(variants), ...GUESSES])].filter(
    (name) => !known.has(name),
  );
  const names = (list: readonly string[], prefix = '') =>
    list.map((name) => `[${prefix}${name}]`).join();
  const off = (prefix: string) =>
    FLAGS.flatMap((name) => ['false', '0', 'no'].map((no) => `[${prefix}${name}="${no}"]`)).join();
  // Frameworks use `data-theme` for themselves, and `lang` on a `div` belongs to the page.
  const element = ATTRIBUTES.filter((name) => name !== 'theme');
  const div = ATTRIBUTES.filter((name) => name !== 'lang');
  return (
    `rights-guide:is(${names(wrong)},${names(element, 'data-')},${off('')}),` +
    `[data-rights-guide]:not(rights-guide):is(${names(wrong, 'data-')},${names(div)},${off('data-')})`
  );
}

function variants(name: string): readonly string[] {
  const letters = [...name];
  const at = (index: number, change: (one: string, next: string) => string) =>
    name.slice(0, index) + change(letters[index] ?? '', letters[index + 1] ?? '');
  return [
    `${name}s`,
    name.replaceAll('-', ''),
    name.replaceAll('-', '_'),
    ...letters.flatMap((_, index) => [
      at(index, (_one, next) => next + name.slice(index + 2)),
      at(index, (one, next) => one + one + next + name.slice(index + 2)),
      at(index, (one, next) => next + one + name.slice(index + 2)),
    ]),
  ];
}
