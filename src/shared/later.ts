import { quietly } from './quietly.js';

/**
 * Calls back in a task of its own, so that what the reader does comes first on a slow phone; at once
 * where the host page has broken timers.
 *
 * @param pause in milliseconds
 * @returns what ends the wait, if there is one
 */
export function later(callback: () => void, pause?: number): (() => void) | undefined {
  try {
    const timer = setTimeout(() => quietly(callback), pause);
    return () => clearTimeout(timer);
  } catch {
    quietly(callback);
    return undefined;
  }
}
