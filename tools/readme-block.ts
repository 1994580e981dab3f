import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.js';

/** Replaces the text between `<!-- name:start -->` and `<!-- name:end -->` in the README. */
export async function writeReadmeBlock(name: string, text: string): Promise<void> {
  const file = join(root, 'README.md');
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const marks = new RegExp(`${start}[\\s\\S]*${end}`);
  const before = await readFile(file, 'utf8');
  if (!marks.test(before)) throw new Error(`rights-guide: README.md has no ${start} … ${end}.`);
  await writeFile(
    file,
    before.replace(marks, () => `${start}\n${text}\n${end}`),
  );
}
