import { quietly } from './quietly.js';

/**
 * Runs a callback in a separate task, so that a slow phone can handle input first. The callback runs
 * synchronously when the host page has broken `setTimeout`.
 *
 * @param pause in milliseconds
 * @returns a function that cancels the timer, if there is one
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
