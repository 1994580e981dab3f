import type { Content } from '../../../src/compiler/read/content.js';
import type { Problem } from '../../../src/compiler/read/problem.js';
import type { PlainText } from '../../../src/compiler/read/walk.js';

/** A text of one language, and the French one that it translates. */
export interface TranslatedText extends PlainText {
  readonly file: string;
  readonly language: string;
  /** Undefined where nothing French stands beside it. */
  readonly french: string | undefined;
}

/** What the gates of the languages look at. */
export interface GateInput {
  readonly content: Content;
  /** The content folder. */
  readonly folder: string;
  readonly texts: readonly TranslatedText[];
}

/** Finds one kind of mistake that makes a translation wrong or unclear. */
export type Gate = (input: GateInput) => readonly Problem[];

/** A problem at a place of a text. */
export function problemIn(
  { file, lineAt }: TranslatedText,
  offset: number,
  details: Pick<Problem, 'what' | 'remedy' | 'rule'> & { readonly value?: string },
): Problem {
  return { file, line: lineAt(offset), ...details };
}
