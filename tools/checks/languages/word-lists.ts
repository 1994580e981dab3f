import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that stand as they are in every language. */
export const NAMES = 'names';

/** The words of `content/spelling/<name>.txt`: one on each line, after # is a remark. */
export function wordList(folder: string, name: string): ReadonlySet<string> {
  const path = join(folder, 'spelling', `${name}.txt`);
  if (!existsSync(path)) return new Set();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(
    lines.map((line) => plain(line.replace(/#.*/, '').trim())).filter((word) => word !== ''),
  );
}

/** The words of the names in a list: "Pays de la Loire" has four. */
export function wordsOfNames(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...names].flatMap((name) =>
      wordsWithPlaces(name).flatMap(({ word }) => [plain(word), ...plain(word).split(/['-]/)]),
    ),
  );
}

/** A text without the names of a list, longest first. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  const longest = [...names].sort((one, other) => other.length - one.length);
  return longest.reduce((left, name) => {
    const place = plain(left).indexOf(name);
    return place < 0 ? left : `${left.slice(0, place)} ${left.slice(place + name.length)}`;
  }, text.normalize('NFC'));
}

/** In small letters, in the composed form, with straight apostrophes. */
export function plain(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text and where each begins. Addresses of sites are none. */
export function wordsWithPlaces(
  text: string,
): readonly { readonly word: string; readonly start: number }[] {
  const bare = text.replace(
    /(?<![A-Za-z\d])[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[a-z]{2,4}(?![A-Za-z\d])/gu,
    (address) => ' '.repeat(address.length),
  );
  return [...bare.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index }));
}

/** The words of the French text, with the parts of those that are joined. */
export function frenchWords(french: string | undefined): ReadonlySet<string> {
  const words = wordsWithPlaces(french ?? '').map(({ word }) => plain(word));
  return new Set(words.flatMap((word) => [word, ...word.split(/['-]/)]));
}
