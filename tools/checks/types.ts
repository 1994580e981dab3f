import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

/** Needs `src/generated/`: the content check writes it. */
export const types: Check = {
  name: 'types',
  run: async () => problemsOf(await runTool('tsc', ['--noEmit', '--pretty', 'false']), 'tsc'),
};
