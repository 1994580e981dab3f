import { packs, version } from '../generated/packs.js';
import type { Pack } from './pack.js';

/** The fields that identify every pack. In the pack of the webmaster's check, `language` is `check`. */
export type Named = Pick<Pack, 'version' | 'language'>;

/** Thrown when a pack cannot be fetched. The element shows the fallback and offers to try again. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(language: string, url: string, reason: unknown) {
    super(
      `rights-guide: the language pack "${language}" could not be loaded from ${url} (${String(reason)}). ` +
        'Put the packs folder beside the script, or name it in the packs attribute.',
    );
  }
}

/**
 * Delays between attempts, in milliseconds. Up to a third of each is added at random, so that all
 * readers do not retry at the same moment.
 */
const WAITS = [500, 2000] as const;

/** Timeout of one attempt, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Fetches one pack, with at most three attempts, and checks it. The browser rejects a file whose bytes
 * differ from those the script was built with. The version is compared as well, because old browsers
 * do not support the `integrity` option of `fetch`.
 *
 * @param language code of a language that is not included in the script
 * @param folder absolute URL of the packs folder
 * @throws PackError when every attempt failed; immediately when fetching cannot work (`file:`, offline)
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

/** @param attempt from the second attempt on, the HTTP cache is bypassed */
export async function fetchJson(url: string, integrity = '', attempt = 0): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      integrity,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
      // A damaged response may be in the HTTP cache.
      cache: attempt === 0 ? 'default' : 'reload',
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

function checked<Kind extends Named>(value: unknown, language: string): Kind {
  // The cast: `integrity` guarantees that these are the bytes the compiler wrote.
  const pack = value as Kind | null;
  if (pack?.version !== version || pack.language !== language) throw new Error('another version');
  return pack;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
