import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

/** What is known of files that did not change is kept between two runs. */
const KEPT = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/rights-guide/types.json'];

/** Needs `src/generated/`: the content check writes it. */
export const types: Check = {
  name: 'types',
  run: async () =>
    problemsOf(await runTool('tsc', ['--noEmit', '--pretty', 'false', ...KEPT]), 'tsc'),
};
