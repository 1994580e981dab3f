import { waitUntil as withLimit } from '@open-wc/testing';
import { HANGING } from './hanging.js';

/** Waits until a condition is true. The default timeout of @open-wc/testing, 1 s, is too short on a busy machine. */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  withLimit(() => Boolean(holds()), message, { timeout: HANGING });
