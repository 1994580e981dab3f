import { version } from '../generated/version.js';
import { fetchPack, type Named } from './fetch-pack.js';
import { packsFolder } from './packs-folder.js';

/** What the webmaster's check says, and what it looks for with selectors. */
export interface CheckPack extends Named {
  /** Language → id → name, meaning, remedy. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly rules: readonly CheckRule[];
}

/** A finding by selectors: good when `wanted` is in the page and `unwanted` is not, else `state`. */
export type CheckRule = readonly [
  id: string,
  /** 1: to be judged by a person; 2: wrong. */
  state: 1 | 2,
  wanted: string,
  unwanted: string,
];

/** Of this script. */
export { version };

/**
 * Words and rules of the webmaster's check. No reader needs them, so they travel as a pack of their own.
 *
 * @param packs folder of the language packs; default: beside the script
 * @throws PackError when they cannot be had
 */
export function loadCheckPack(packs: string | undefined): Promise<CheckPack> {
  return fetchPack('check', packsFolder(packs));
}
