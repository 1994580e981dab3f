import { formatProblem } from '../../src/compiler/index.js';
import { build } from '../build.js';
import { generate } from '../generate.js';
import type { Needs } from './parts.js';

/**
 * Makes what the tests need and no more.
 *
 * @throws Error when the content is wrong, with every problem of it, one a line
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
