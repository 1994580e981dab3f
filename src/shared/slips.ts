/** The rows of letters of the two keyboards of phones in Europe. */
const KEYBOARDS = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
] as const;

/** Each letter with those that touch its key, on either keyboard. */
const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = neighbours();

function neighbours(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const rows of KEYBOARDS) {
    rows.forEach((row, line) => {
      [...row].forEach((letter, place) => {
        const near = found.get(letter) ?? new Set<string>();
        for (const other of rows.slice(Math.max(0, line - 1), line + 2)) {
          for (const one of other.slice(Math.max(0, place - 1), place + 2)) near.add(one);
        }
        found.set(letter, near);
      });
    });
  }
  return found;
}

/**
 * What a word becomes when the finger slips once: a letter is doubled, left out, swapped with the
 * next one, or its neighbour on the keyboard is pressed.
 *
 * @param word in small letters without accents
 */
export function slipsOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>();
  for (let place = 0; place < word.length; place++) {
    const before = word.slice(0, place);
    const letter = word.charAt(place);
    const after = word.slice(place + 1);
    slips.add(before + letter + letter + after);
    slips.add(before + after);
    slips.add(before + after.charAt(0) + letter + after.slice(1));
    for (const near of NEIGHBOURS.get(letter) ?? []) slips.add(before + near + after);
  }
  slips.delete(word);
  return slips;
}
