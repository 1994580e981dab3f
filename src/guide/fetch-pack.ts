import { packs, version } from '../generated/packs.js';
import type { Pack } from './pack.js';

/** What every pack says of itself; `language` is `check` in that of the webmaster's check. */
export type Named = Pick<Pack, 'version' | 'language'>;

/** Why a language could not be had. The element shows the fall-back and offers to try again. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(language: string, url: string, reason: unknown) {
    super(
      `rights-guide: the language pack "${language}" could not be loaded from ${url} (${String(reason)}). ` +
        'Put the packs folder beside the script, or name it in the packs attribute.',
    );
  }
}

/** Waits between tries, in milliseconds; a third of each is chance, so that not all readers return at once. */
const WAITS = [500, 2000] as const;

/** After this the network counts as gone, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Fetches one pack, three times at most, and checks it: the browser refuses any byte that
 * is not the one the script was built with, and a pack of another version is refused here too, since
 * old browsers do not know `integrity`.
 *
 * @param language code of a language that is not inside the script
 * @param folder absolute address of the packs folder
 * @throws PackError when every try failed; at once where fetching cannot work (`file:`, offline)
 */
export async function fetchPack<Kind extends Named = Pack>(
  language: string,
  folder: string,
): Promise<Kind> {
  const entry = packs[language];
  const url = folder + (entry?.file ?? '');
  if (!entry) throw new PackError(language, url, 'there is no such pack');
  if (!/^https?:/.test(url)) throw new PackError(language, url, 'not a web address');

  let reason: unknown;
  for (let attempt = 0; attempt <= WAITS.length; attempt++) {
    if (globalThis.navigator?.onLine === false) throw new PackError(language, url, 'offline');
    try {
      return checked(await fetchJson(url, entry.integrity, attempt), language);
    } catch (error) {
      reason = error;
    }
    const wait = WAITS[attempt];
    if (wait) await pause(wait * (1 + Math.random() / 3));
  }
  throw new PackError(language, url, reason);
}

/** @param attempt from the second one on, what the browser has kept is not used */
export async function fetchJson(url: string, integrity = '', attempt = 0): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      integrity,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      // A damaged answer may sit in the browser's cache: the second try goes past it.
      cache: attempt === 0 ? 'default' : 'reload',
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

function checked<Kind extends Named>(value: unknown, language: string): Kind {
  // The cast: integrity has proved the bytes to be those the compiler wrote under this name.
  const pack = value as Kind | null;
  if (pack?.version !== version || pack.language !== language) throw new Error('another version');
  return pack;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
