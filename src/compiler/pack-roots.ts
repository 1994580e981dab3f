/** Roots of every topic as the one text they travel as. `unpackRoots` says how it is written. */
export function packRoots(roots: readonly (readonly string[])[]): string {
  const topics = new Map<string, string>();
  roots.forEach((words, index) => {
    for (const word of words) topics.set(word, (topics.get(word) ?? '') + capitalOf(index));
  });
  let last = '';
  return [...topics]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, capitals]) => {
      let shared = 0;
      // A word is never wholly shared: one digit, and at least one letter of its own.
      while (shared < Math.min(9, word.length - 1) && last[shared] === word[shared]) shared++;
      last = word;
      return `${shared || ''}${word.slice(shared)}${capitals}`;
    })
    .join('');
}

function capitalOf(index: number): string {
  return String.fromCharCode(index < 26 ? 65 + index : 0xc0 + index - 26);
}
