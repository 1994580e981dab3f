import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from '../root.js';
import { partOf, type Part } from './parts.js';

/** Test files by the part that runs them. The list is empty for a part without test files. */
export type Chosen = ReadonlyMap<Part, readonly string[]>;

/**
 * Returns the tests in the given files and folders.
 *
 * @param paths relative to the working directory
 * @throws Error when one of them contains no tests
 */
export function chooseFiles(paths: readonly string[]): Chosen {
  const files = new Set(paths.flatMap(testsIn));
  const chosen = new Map<Part, string[]>();
  for (const file of [...files].sort()) {
    const part = partOf(file);
    chosen.set(part, [...(chosen.get(part) ?? []), file]);
  }
  return chosen;
}

/** Returns every test of the given parts. Element tests belong to two parts. */
export function chooseParts(parts: readonly Part[]): Chosen {
  const all = chooseFiles([join(root, 'test')]);
  const filesOf = (part: Part) => all.get(part === 'elements as delivered' ? 'elements' : part);
  return new Map(parts.map((part) => [part, filesOf(part) ?? []]));
}

function testsIn(path: string): readonly string[] {
  const place = resolve(path);
  const found = statSync(place, { throwIfNoEntry: false });
  const files = found?.isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name))
    : [place];
  const tests = found ? files.filter((file) => file.endsWith('.test.ts')) : [];
  if (tests.length === 0) {
    throw new Error(
      `rights-guide: there are no tests in "${path}". Name a file that ends in .test.ts, or a folder with such files.`,
    );
  }
  return tests.map((file) => relative(root, file).replaceAll('\\', '/'));
}
