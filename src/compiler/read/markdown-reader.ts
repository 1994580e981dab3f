import type { Node } from 'mdast';
import { Positions } from './positions.js';
import type { Problem } from './problem.js';

/** What is kept while one Markdown file is read: lines and problems. */
export class MarkdownReader {
  readonly positions = new Positions();
  readonly problems: Problem[] = [];
  /** Whether nothing was left out of the text because of a mistake. */
  whole = true;

  /**
   * @param markdown the text that is read
   * @param file how problems name the file
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

  /** What was typed for a node, before signs and codes were read. */
  sourceOf({ position }: Node): string {
    return this.markdown.slice(position?.start.offset, position?.end.offset);
  }

  /** Several signs of one mistake on one line are one problem. */
  problemOnce(line: number, what: string, remedy: string, value?: string): void {
    const known = this.problems.some((problem) => problem.line === line && problem.what === what);
    if (!known) this.problem(line, what, remedy, value);
  }

  problem(line: number, what: string, remedy: string, value?: string): void {
    const problem = { file: this.file, line, what, remedy, rule: 'markdown' };
    this.problems.push(value === undefined ? problem : { ...problem, value });
  }
}
