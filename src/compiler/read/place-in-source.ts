import { relative, sep } from 'node:path';
import type { Problem } from './problem.js';

/** What we need of a file of the TypeScript compiler, whichever version read it. */
interface SourceFile {
  readonly fileName: string;
  getLineAndCharacterOfPosition(position: number): { readonly line: number };
}

/**
 * Tells where in the source something is.
 *
 * @param root folder from which problems name files
 */
export function placeInSource(
  root: string,
  file: SourceFile | undefined,
  start: number | undefined,
): Pick<Problem, 'file' | 'line'> {
  if (!file) return { file: 'tsconfig.json', line: 1 };
  const path = relative(root, file.fileName).split(sep).join('/');
  return { file: path, line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1 };
}
