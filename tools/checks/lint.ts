import type { ESLint } from 'eslint';
import { relative } from 'node:path';
import { root } from '../root.js';
import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

/** Caching by content is safe because no rule reads other files. */
const CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location'];

export const lint: Check = {
  name: 'lint',
  async run() {
    const words = [...CACHE, 'node_modules/.cache/rights-guide/eslint', '--format', 'json'];
    const output = await runTool('eslint', [...words, 'src', 'test', 'tools', '*.js']);
    const [json = ''] = output.lines.filter((line) => line.startsWith('[{'));
    if (json === '') return problemsOf({ ...output, code: output.code || 1 }, 'eslint');
    return linesOf(JSON.parse(json) as ESLint.LintResult[]); // the JSON format of ESLint
  },
};

const linesOf = (results: readonly ESLint.LintResult[]): readonly string[] =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) =>
        `${relative(root, filePath)}:${line}:${column} ${message} [${ruleId ?? 'syntax'}]`,
    ),
  );
