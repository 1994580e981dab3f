import { waitUntil as withLimit } from '@open-wc/testing';
import { HANGING } from './hanging.js';

/** Waits until something holds. The second that @open-wc/testing waits is too short on a busy machine. */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  withLimit(() => Boolean(holds()), message, { timeout: HANGING });
