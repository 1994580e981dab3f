import { quietly } from './quietly.js';

/** Runs a callback when the browser is idle. Safari does not support `requestIdleCallback`. */
export const whenIdle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(() => quietly(callback))
    : (callback) => setTimeout(() => quietly(callback), 50);
