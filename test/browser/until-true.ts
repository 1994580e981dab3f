import { HANGING } from './hanging.js';

/** Asks again and again until something holds; another program gives no event to wait for. */
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
