import type { Node } from 'mdast';
import { Positions } from './positions.js';
import type { Problem } from './problem.js';

/** What is kept while one Markdown file is read: lines and problems. */
export class MarkdownReader {
  readonly positions = new Positions();
  readonly problems: Problem[] = [];

  /**
   * @param file how problems name the file
   * @param firstLine line of the file on which the Markdown begins
   */
  constructor(
    readonly file: string,
    readonly firstLine: number,
  ) {}

  /** The line of the file on which a node begins. */
  lineOf(node: Node): number {
    return this.firstLine - 1 + (node.position?.start.line ?? 1);
  }

  problem(line: number, what: string, remedy: string, value?: string): void {
    const problem = { file: this.file, line, what, remedy, rule: 'markdown' };
    this.problems.push(value === undefined ? problem : { ...problem, value });
  }
}
