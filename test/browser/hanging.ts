/**
 * After so many milliseconds something hangs. Limits end what would never end, and nothing else: what
 * is waited for comes at once on an idle machine, and comes all the same on a busy one.
 */
export const HANGING = 180_000;
