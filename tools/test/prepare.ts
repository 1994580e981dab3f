import { formatProblem } from '../../src/compiler/index.js';
import { build } from '../build.js';
import { generate } from '../generate.js';
import type { Needs } from './parts.js';

/**
 * Builds only what the tests need.
 *
 * @throws Error when the content has problems, with one line for each
 */
export async function prepare(needs: readonly Needs[]): Promise<void> {
  const start = performance.now();
  const needed = (what: keyof Needs) => needs.some((each) => each[what]);
  if (needed('generated')) {
    const { problems } = await generate();
    if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  }
  if (needed('dist')) await build({ package: true });
  if (needed('distTest')) await build({ out: 'dist-test', pseudo: true });
  console.log(`built in ${Math.round((performance.now() - start) / 1000)} s`);
}
