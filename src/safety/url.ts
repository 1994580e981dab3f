/** Schemes a link of the guide may have. */
const SCHEMES = ['https:', 'tel:', 'sms:', 'mailto:'] as const;

// Browsers drop tabs and line ends inside an address before they read its scheme; a person who
// checks an address does not see them. Nothing of ours holds one, so they are refused outright.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

// A name with a dot, in the letters of the domain names system. No address of a machine, no escape
// and no look-alike letter: what is written is where one goes.
const HOST = '(?:(?!-)[a-z0-9-]+\\.)+[a-z][a-z0-9-]*[a-z0-9]';

const PATTERNS: Readonly<Record<(typeof SCHEMES)[number], RegExp>> = {
  'https:': new RegExp(`^https://${HOST}(?::\\d{1,5})?(?:[/?#][^"<>^\`{|}]*)?$`, 'i'),
  'tel:': /^tel:\+?\d{2,15}$/i,
  'sms:': /^sms:\+?\d{2,15}$/i,
  'mailto:': new RegExp(`^mailto:[\\w.+-]+@${HOST}$`, 'i'),
};

/**
 * Lets an address pass if the reader may safely follow it.
 *
 * @param value an address: `https:` without a user name, `tel:` or `sms:` with digits, `mailto:`
 *   with one address
 * @returns the address in the browser's own spelling, or undefined
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

/** Lets an address pass as a place to leave to: https only. */
export function safeExit(value: unknown): string | undefined {
  const url = safeUrl(value);
  return url?.startsWith('https:') ? url : undefined;
}
