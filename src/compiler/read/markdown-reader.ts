import type { Node } from 'mdast';
import { Positions } from './positions.js';
import type { Problem } from './problem.js';

/** The state while one Markdown file is read: lines and problems. */
export class MarkdownReader {
  readonly positions = new Positions();
  readonly problems: Problem[] = [];
  /** False when a part of the text was left out because of a mistake. */
  whole = true;

  /**
   * @param markdown the text that is read
   * @param file path of the file in problems
   * @param firstLine line of the file on which the Markdown begins
   */
  constructor(
    readonly markdown: string,
    readonly file: string,
    readonly firstLine: number,
  ) {}

  /** The line of the file on which a node begins. */
  lineOf(node: Node): number {
    return this.firstLine - 1 + (node.position?.start.line ?? 1);
  }

  /** The source of a node, before escapes and entities are decoded. */
  sourceOf({ position }: Node): string {
    return this.markdown.slice(position?.start.offset, position?.end.offset);
  }

  /** Reports several occurrences of the same mistake on one line only once. */
  problemOnce(line: number, what: string, remedy: string, value?: string): void {
    const known = this.problems.some((problem) => problem.line === line && problem.what === what);
    if (!known) this.problem(line, what, remedy, value);
  }

  problem(line: number, what: string, remedy: string, value?: string): void {
    const problem = { file: this.file, line, what, remedy, rule: 'markdown' };
    this.problems.push(value === undefined ? problem : { ...problem, value });
  }
}
