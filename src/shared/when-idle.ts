import { quietly } from './quietly.js';

/** Calls back when the browser has nothing better to do; Safari has no such signal. */
export const whenIdle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(() => quietly(callback))
    : (callback) => setTimeout(() => quietly(callback), 50);
