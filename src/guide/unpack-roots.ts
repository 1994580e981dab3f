/** A word: how many letters it shares with the one before, its other letters, its topics. */
const ENTRY = /(\d?)([^\dA-ZÀ-ɏ]+)([A-ZÀ-ɏ]+)/g;

/**
 * The beginnings of words by topic, from the one text they travel as: all words once, in the order of
 * the alphabet, each without the letters it shares with the one before and with a capital for each of
 * its topics. A fifth smaller than one text for each topic.
 *
 * @param count number of topics
 */
export function unpackRoots(text: string, count: number): readonly string[] {
  const roots = [...Array(count)].map((): string[] => []);
  let word = '';
  for (const [, shared = '', rest = '', topics = ''] of text.matchAll(ENTRY)) {
    word = word.slice(0, Number(shared)) + rest;
    for (const topic of topics) roots[topicAt(topic)]?.push(word);
  }
  return roots.map((words) => words.join(' '));
}

/** Place of a topic by its capital: A to Z, then those with an accent. */
function topicAt(capital: string): number {
  const code = capital.charCodeAt(0);
  return code < 0xc0 ? code - 65 : code - 0xc0 + 26;
}
