/**
 * Timeout of the tests, in milliseconds. It only ends tests that would never end, and must not fail a
 * test that is slow because the machine is busy.
 */
export const HANGING = 180_000;
