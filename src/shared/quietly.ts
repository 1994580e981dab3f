/**
 * Runs a function that the browser calls, such as a listener or a timer callback. Errors are logged for
 * the webmaster and not thrown into the host page, whose error reporting may send them to a third
 * party.
 */
export function quietly(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    console.warn('rights-guide:', error);
  }
}
