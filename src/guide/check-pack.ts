import { fetchJson, fetchPack, type Named } from './fetch-pack.js';
import { packsFolder } from './packs-folder.js';

/**
 * What the webmaster's check says, and how it judges what it sees. Its words name the version: the
 * integrity binds them to one script.
 */
export interface CheckPack extends Named {
  /** Language → id → texts: of a finding its name, meaning, remedy. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** As PageRule says. */
  readonly rules: readonly (readonly [
    id: string,
    state: 1 | 2,
    pattern: string,
    source: number | string,
  ])[];
}

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
  // The cast: written by the build; what anybody else wrote is shown as text.
  const list = (await fetchJson(`${packsFolder('.')}integrity.json`)) as Record<string, string>;
  return list['rights-guide.js'] ?? '';
}
