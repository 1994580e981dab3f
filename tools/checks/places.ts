import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.js';
import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

const HOST =
  /https?:\/\/[^\s"'`)]*(?:registry|npmjs|npmmirror|artifactory|verdaccio|nexus)[^\s"'`)]*/i;

/** Typical folders of a development machine; `[x]` prevents that this line matches itself. */
const FOLDER =
  /(?<![\w.~@*)}-])\/(?:hom[e]|User[s]|roo[t]|mn[t]|workspace[s]?|wor[k]|sr[v])\/[\w.-]+/;

/**
 * Returns references to the machine on which a file was written: a registry, or a folder outside of the
 * repository.
 *
 * @param own folders of this machine that no file may contain
 */
export function placesProblems(path: string, text: string, own: readonly string[]): string[] {
  return text.split('\n').flatMap((line, index) => {
    const folder = own.find((name) => line.includes(name)) ?? FOLDER.exec(line)?.[0];
    const found = [HOST.exec(line)?.[0], folder].filter((place) => place !== undefined);
    return found.map(
      (place) => `${path}:${index + 1} names a place of one machine (${place}). Take it out.`,
    );
  });
}

export const places: Check = {
  name: 'no place of one machine',
  async run() {
    // Untracked files are included because they may be committed next.
    const listed = await runTool('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
    if (listed.code !== 0) return problemsOf(listed, 'git');
    const own = [`${root}/`, `${homedir()}/`].filter((folder) => folder.length > 3);
    const found = listed.lines.map(async (path) => placesProblems(path, await textOf(path), own));
    return (await Promise.all(found)).flat();
  },
};

/** Returns an empty string for binary files and for deleted files that are still in the index. */
async function textOf(path: string): Promise<string> {
  try {
    const text = await readFile(join(root, path), 'utf8');
    return text.includes('\0') ? '' : text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
