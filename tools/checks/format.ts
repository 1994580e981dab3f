import type { Check } from './check.js';
import { runTool } from './run-tool.js';

export const format: Check = {
  name: 'format',
  async run() {
    const cache = ['--cache', '--cache-strategy', 'content', '--cache-location'];
    const words = [...cache, 'node_modules/.cache/rights-guide/prettier', '--list-different', '.'];
    const { code, lines } = await runTool('prettier', words);
    // Exit code 1: some files are not formatted, one on each line. 2: prettier could not read a file.
    if (code > 1) return lines;
    return lines.map((file) => `${file} is not formatted. Run: npx prettier --write ${file}`);
  },
};
