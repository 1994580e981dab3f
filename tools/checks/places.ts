import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.js';
import type { Check } from './check.js';
import { problemsOf, runTool } from './run-tool.js';

const HOST =
  /https?:\/\/[^\s"'`)]*(?:registry|npmjs|npmmirror|artifactory|verdaccio|nexus)[^\s"'`)]*/i;

/** Folders where somebody's machine keeps its work; `[x]` so that this line is not found. */
const FOLDER =
  /(?<![\w.~@*)}-])\/(?:hom[e]|User[s]|roo[t]|mn[t]|workspace[s]?|wor[k]|sr[v])\/[\w.-]+/;

/**
 * What names the machine it was written on: a registry, a folder outside of the repository.
 *
 * @param own folders of this machine that no file may name
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
    // Files not yet added count too: they are about to be committed.
    const listed = await runTool('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
    if (listed.code !== 0) return problemsOf(listed, 'git');
    const own = [`${root}/`, `${homedir()}/`].filter((folder) => folder.length > 3);
    const found = listed.lines.map(async (path) => placesProblems(path, await textOf(path), own));
    return (await Promise.all(found)).flat();
  },
};

/** Empty for a picture, and for a file that was deleted but is still in the index. */
async function textOf(path: string): Promise<string> {
  try {
    const text = await readFile(join(root, path), 'utf8');
    return text.includes('\0') ? '' : text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
