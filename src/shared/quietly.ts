/**
 * Runs what the browser calls by itself, as at an event or after a while. What goes wrong is told to
 * the webmaster and never thrown into the host page, whose error reports may go anywhere.
 */
export function quietly(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    console.warn('rights-guide:', error);
  }
}
