/**
 * Words a mistyped one may stand for. MiniSearch counts a swap of two letters as two mistakes, and two
 * mistakes make "bureau" of "couteau": here a swap is one, and short words are right as they are.
 */

/** Shorter words mean another thing when a letter changes: "mort" is not "mot". */
const LONG_ENOUGH = 6;

/** From this length on, two mistakes leave no doubt, if the first letter is right. */
const LONG = 9;

/** The known words that differ from a folded word by a slip of the finger, or two in a long one. */
export function nearWords(word: string, vocabulary: Iterable<string>): readonly string[] {
  if (word.length < LONG_ENOUGH) return [];
  const most = word.length < LONG ? 1 : 2;
  const near: string[] = [];
  for (const known of vocabulary) {
    if (known.length < LONG_ENOUGH || Math.abs(known.length - word.length) > most) continue;
    if (most > 1 && known[0] !== word[0]) continue;
    if (differsBy(most, word, known)) near.push(known);
  }
  return near;
}

/** Whether at most so many letters were put in, left out, replaced or swapped with the next one. */
function differsBy(most: number, one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  if (start === one.length && start === other.length) return true;
  if (most === 0) return false;
  return (
    differsBy(most - 1, one.slice(start + 1), other.slice(start + 1)) ||
    differsBy(most - 1, one.slice(start + 1), other.slice(start)) ||
    differsBy(most - 1, one.slice(start), other.slice(start + 1)) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      differsBy(most - 1, one.slice(start + 2), other.slice(start + 2)))
  );
}
