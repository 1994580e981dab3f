/**
 * Runs what the browser calls by itself, as at an event or after a while. What goes wrong, at once or
 * later, is told to the webmaster and never thrown into the host page, whose error reports may go
 * anywhere.
 */
export async function quietly(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn('rights-guide:', error);
  }
}
