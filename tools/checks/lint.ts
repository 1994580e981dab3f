import { ESLint } from 'eslint';
import { relative } from 'node:path';
import { root } from '../root.js';
import type { Check } from './check.js';

export const lint: Check = {
  name: 'lint',
  async run() {
    const results = await new ESLint({ cwd: root }).lintFiles(['src', 'test', 'tools', '*.js']);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, message, ruleId }) =>
          `${relative(root, filePath)}:${line}:${column} ${message} [${ruleId ?? 'syntax'}]`,
      ),
    );
  },
};
