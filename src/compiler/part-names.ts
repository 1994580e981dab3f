import type { KnownKey, PartName } from '../guide/model.js';

// Records, so that the type checker misses none when the model gains one.
const PARTS: Readonly<Record<PartName, true>> = {
  first: true,
  rights: true,
  careful: true,
  know: true,
  law: true,
  changed: true,
};
const KNOWN: Readonly<Record<KnownKey, true>> = { who: true, time: true, cost: true };

/** The parts of a topic, in order. */
// The casts: these are the keys just written.
export const partNames = Object.keys(PARTS) as readonly PartName[];

/** The keys of the part `know`. */
export const knownKeys = Object.keys(KNOWN) as readonly KnownKey[];

export function isPartName(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

export function isKnownKey(name: string): name is KnownKey {
  return Object.hasOwn(KNOWN, name);
}
