import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from '../root.js';
import { partOf, type Part } from './parts.js';

/** Files of tests, by the part that runs them; a part without files of its own has none. */
export type Chosen = ReadonlyMap<Part, readonly string[]>;

/**
 * The tests of some files and folders.
 *
 * @param paths from the working folder
 * @throws Error when there are no tests in one of them
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

/** Every test of some parts. Element tests are run in two of them. */
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
