import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/compiler/index.js';
import { readContent } from '../src/compiler/read/read.js';
import { LEARNED_FILE } from '../src/compiler/read/read-learned.js';
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

if (process.argv.includes('--report')) {
  // It asks a compiled guide; learning itself needs none.
  const { crossValidate } = await import('./learn/cross-validate.js');
  const { crossValidateDanger } = await import('./learn/cross-validate-danger.js');
  await crossValidate(content, examples);
  await crossValidateDanger(content);
} else {
  const learned = learn(examples);
  writeFileSync(join(root, 'content', LEARNED_FILE), `${JSON.stringify(learned, null, 1)}\n`);
  const { script, languages } = learned;
  for (const [name, table] of Object.entries(script))
    console.log(`${name}: ${brotliSize(table)} bytes`);
  console.log(`inside the script: ${brotliSize(script)} bytes`);
  for (const [code, words] of Object.entries(languages)) {
    const { topics, danger } = words;
    const sizes = `topics ${brotliSize(topics)}, danger ${brotliSize(danger)}`;
    console.log(`with the pack ${code}: ${brotliSize(words)} bytes (${sizes})`);
  }
}
