import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/compiler/index.js';
import { readContent } from '../src/compiler/read/read.js';
import { LEARNED_FILE } from '../src/compiler/read/read-learned.js';
import { crossValidate } from './learn/cross-validate.js';
import { examplesOf } from './learn/examples.js';
import { learn } from './learn/learn.js';
import { brotliSize } from './learn/size.js';
import { root } from './root.js';

/*
 * The search learns from what people type:
 *   npm run learn               reads content/questions, writes content/learned.json
 *   npm run learn -- --report   tells what a new hand's questions would get, by size; writes nothing
 */

const { content, problems } = readContent(join(root, 'content'));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exit(1);
const examples = examplesOf(content);

if (process.argv.includes('--report')) await crossValidate(content, examples);
else {
  const learned = learn(examples);
  writeFileSync(join(root, 'content', LEARNED_FILE), `${JSON.stringify(learned, null, 1)}\n`);
  const { script, languages } = learned;
  for (const [name, table] of Object.entries(script))
    console.log(`${name}: ${brotliSize(table)} bytes`);
  console.log(`inside the script: ${brotliSize(script)} bytes`);
  for (const [code, table] of Object.entries(languages))
    console.log(`with the pack ${code}: ${brotliSize(table)} bytes`);
}
