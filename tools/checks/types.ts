import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

/** Reuses the results for unchanged files of the previous run. */
const KEPT = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/rights-guide/types.json'];

/** Needs `src/generated/`, which the content check writes. */
export const types: Check = {
  name: 'types',
  run: async () =>
    problemsOf(await runTool('tsc', ['--noEmit', '--pretty', 'false', ...KEPT]), 'tsc'),
};
