/** The schemes that a link of the guide can have. */
const SCHEMES = ['https:', 'tel:', 'sms:', 'mailto:'] as const;

// The URL specification removes tabs and newlines from an address before parsing its scheme, and a
// person who checks an address does not see control and format characters. No address of the guide
// contains these, spaces or backslashes, so they are rejected.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

// A domain name with at least one dot, in ASCII letters, digits and hyphens. IP addresses, percent
// encoding and look-alike letters are rejected, so that the visible name is the actual target.
const HOST = '(?:(?!-)[a-z0-9-]+\\.)+[a-z][a-z0-9-]*[a-z0-9]';

const PATTERNS: Readonly<Record<(typeof SCHEMES)[number], RegExp>> = {
  'https:': new RegExp(`^https://${HOST}(?::\\d{1,5})?(?:[/?#][^"<>^\`{|}]*)?$`, 'i'),
  'tel:': /^tel:\+?\d{2,15}$/i,
  'sms:': /^sms:\+?\d{2,15}$/i,
  'mailto:': new RegExp(`^mailto:[\\w.+-]+@${HOST}$`, 'i'),
};

/**
 * Returns an address if the reader can safely follow it.
 *
 * @param value an address: `https:` without a user name, `tel:` or `sms:` with digits, `mailto:`
 *   with one address
 * @returns the address as serialised by the browser, or undefined
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || HIDDEN.test(value)) return undefined;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  const scheme = SCHEMES.find((known) => known === url.protocol);
  if (!scheme || !PATTERNS[scheme].test(value) || url.username || url.password) return undefined;
  return url.href;
}

/** Returns an address if the exit can safely go there: https only. */
export function safeExit(value: unknown): string | undefined {
  const url = safeUrl(value);
  return url?.startsWith('https:') ? url : undefined;
}
