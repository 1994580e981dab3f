/** The parts of a topic, in the order in which they are shown. Their titles are interface strings. */
export const PART_NAMES = ['first', 'rights', 'careful', 'know', 'law', 'changed'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** The keys of the part `know`: for whom, how long, what it costs. */
export const KNOWN_KEYS = ['who', 'time', 'cost'] as const;
export type KnownKey = (typeof KNOWN_KEYS)[number];

export function isPartName(name: string): name is PartName {
  return PART_NAMES.some((known) => known === name);
}

export function isKnownKey(name: string): name is KnownKey {
  return KNOWN_KEYS.some((known) => known === name);
}
