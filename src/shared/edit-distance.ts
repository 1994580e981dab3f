/** The Levenshtein distance: the number of insertions, deletions and substitutions between two words. */
export function editDistance(first: string, second: string): number {
  let row = [...Array(second.length + 1).keys()];
  for (let i = 0; i < first.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < second.length; j++) {
      const change = (row[j] ?? 0) + (first[i] === second[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
