import { createHash } from 'node:crypto';
import type { Part, PartName } from '../../guide/model.js';
import type { FrontMatter } from '../read/schema.js';

/** What a translation was made from: part → fingerprint of the French part. */
export type Origins = Readonly<Record<string, string>>;

/** The fingerprint of each part of a text. It changes with every word, and with nothing else. */
export function originsOf(parts: readonly Part[]): Origins {
  return Object.fromEntries(
    parts.map(([name, blocks]) => [
      name,
      createHash('sha256').update(JSON.stringify(blocks)).digest('hex').slice(0, 8),
    ]),
  );
}

/**
 * The parts of which the French text is no longer the one that was translated. Nothing is known of a text
 * that does not say what it was made from.
 */
export function staleParts(
  { from }: Pick<FrontMatter, 'from'>,
  french: readonly Part[],
): readonly PartName[] {
  if (!from) return [];
  const now = originsOf(french);
  return french.map(([name]) => name).filter((name) => from[name] !== now[name]);
}
