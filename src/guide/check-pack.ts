import { fetchJson, fetchPack, type Named } from './fetch-pack.js';
import { packsFolder } from './packs-folder.js';

/**
 * The texts and the rules of the webmaster's check. The texts contain the version of the script: the
 * integrity of the pack binds it to one script.
 */
export interface CheckPack extends Named {
  /** Language → id → texts. For a finding these are its name, meaning and remedy. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** See `PageRule` in `safety/page-facts`. */
  readonly rules: readonly (readonly [
    id: string,
    state: 1 | 2,
    pattern: string,
    source: number | string,
  ])[];
}

/**
 * Fetches the texts and rules of the webmaster's check. They are a separate pack because no reader
 * needs them.
 *
 * @param packs folder of the language packs; default: beside the script
 * @throws PackError when the pack cannot be fetched
 */
export function loadCheckPack(packs: string | undefined): Promise<CheckPack> {
  return fetchPack('check', packsFolder(packs));
}

/**
 * Fetches the expected `integrity` of the script from the `integrity.json` beside it. Rejects when
 * that file cannot be fetched.
 */
export async function loadIntegrity(): Promise<string> {
  // The cast: the build writes this file. Any other content is only shown as text.
  const list = (await fetchJson(`${packsFolder('.')}integrity.json`)) as Record<string, string>;
  return list['rights-guide.js'] ?? '';
}
