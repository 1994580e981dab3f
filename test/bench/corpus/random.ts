/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list that is not empty. */
export function pick<Value>(list: readonly Value[], random: () => number): Value {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error('bench: nothing to pick from in an empty list.');
  return value;
}

/** The same things in another order, the same for the same seed. */
export function shuffle<Value>(list: readonly Value[], seed: number): readonly Value[] {
  const random = randomFrom(seed);
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
