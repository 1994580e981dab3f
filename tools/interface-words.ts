import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInterface, type Interface } from '../src/compiler/read/interface.js';
import { root } from './root.js';

/** The folders from which the interface strings are read. `src/generated/` contains none. */
const SOURCES = ['src', 'content/interface'];

let last: { readonly key: string; readonly words: Interface } | undefined;

/**
 * Returns the interface strings and their translations. Extracting them takes the type checker several
 * seconds, so the last result is cached while no file has changed.
 */
export function interfaceWords(): Interface {
  const key = fingerprint();
  if (last?.key !== key) last = { key, words: readInterface(join(root, 'lit-localize.json')) };
  return last.words;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const inFolders = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|xlf)$/.test(name) && !name.startsWith('generated'))
      .map((name) => `${folder}/${name}`),
  );
  for (const path of ['lit-localize.json', 'content/languages.yaml', ...inFolders.sort()]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}
