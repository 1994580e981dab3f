import { version } from '../generated/version.js';
import { fetchPack, type Named } from './fetch-pack.js';
import { packsFolder } from './packs-folder.js';

/** What the webmaster's check says, and what it looks for with selectors. */
export interface CheckPack extends Named {
  /** Language → id → name, meaning, remedy. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly rules: readonly CheckRule[];
}

/** A finding by a selector: good when as many elements fit as may, else `state`. */
export type CheckRule = readonly [
  id: string,
  /** 1: to be judged by a person; 2: wrong. */
  state: 1 | 2,
  least: number,
  most: number,
  selector: string,
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

/** What `integrity` of the script should be, as the list beside it says. Rejects where there is none. */
export async function loadIntegrity(): Promise<string> {
  const response = await fetch(`${packsFolder('.')}integrity.json`);
  // The cast: written by the build; what anybody else wrote is shown as text.
  const list = (await response.json()) as Readonly<Record<string, string>>;
  return list['rights-guide.js'] ?? '';
}
