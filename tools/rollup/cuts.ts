/** A piece of a library that nothing here reaches and no bundler sees to be unused. */
export interface Cut {
  readonly piece: string | RegExp;
  /** What stands in its place. Default: nothing. */
  readonly instead?: string;
}

/**
 * @returns the code without the pieces, and the pieces that are not there: with those the library
 *   has changed and must be looked at
 */
export function cutPieces(code: string, cuts: readonly Cut[]): [code: string, missing: string[]] {
  const missing: string[] = [];
  let slim = code;
  for (const { piece, instead = '' } of cuts) {
    const next = slim.replace(piece, () => instead);
    if (next === slim) missing.push(String(piece));
    slim = next;
  }
  return [slim, missing];
}
