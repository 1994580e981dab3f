import { relative, sep } from 'node:path';
import type { Problem } from './problem.js';

/** The part of `ts.SourceFile` that is used; @lit/localize-tools may have another version of TypeScript. */
interface SourceFile {
  readonly fileName: string;
  getLineAndCharacterOfPosition(position: number): { readonly line: number };
}

/**
 * Converts an offset in a source file to the file and line of a problem.
 *
 * @param root folder to which the paths in problems are relative
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
