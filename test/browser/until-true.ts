import { HANGING } from './hanging.js';

/** Polls until a condition is true. Used for other programs, which emit no event to wait for. */
export async function untilTrue(
  holds: () => boolean | Promise<boolean>,
  failure: string,
): Promise<void> {
  const deadline = Date.now() + HANGING;
  while (!(await holds())) {
    if (Date.now() > deadline)
      throw new Error(`rights-guide: ${failure} within ${HANGING / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
