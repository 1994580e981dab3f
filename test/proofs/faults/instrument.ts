import { parseAst } from 'rollup/parseAst';
import type { AstNode } from 'rollup';
import { visit } from '../../../tools/rollup/visit.js';

interface Function extends AstNode {
  readonly body: AstNode & { readonly body?: readonly Statement[] };
}
interface Statement extends AstNode {
  readonly directive?: string;
}

/** The name of what each function calls first, with its number. */
export const HOOK = '__fault';

/**
 * The script as it is shipped, but every function in it, Lit's too, first calls a hook of the page:
 * so each of them can be made to throw.
 *
 * @returns the new text, and the beginning of each function to know it by
 */
export function instrument(script: string): { readonly code: string; readonly names: string[] } {
  const code = script.replace(/^\uFEFF/, ''); // the parser does not count it
  const insertions: (readonly [place: number, text: string])[] = [];
  const names: string[] = [];
  visit(parseAst(code), (node) => {
    if (!/Function/.test(node.type)) return false;
    // The cast: what a function is, as the ESTree specification says.
    const { body } = node as Function;
    const call = `${HOOK}(${names.length})`;
    names.push(code.slice(Math.max(0, node.start - 20), node.start + 60));
    if (body.type === 'BlockStatement') {
      const directives = (body.body ?? []).filter(({ directive }) => directive !== undefined);
      insertions.push([directives.at(-1)?.end ?? body.start + 1, `;${call};`]);
    } else {
      insertions.push([body.start, `(${call},`], [body.end, ')']);
    }
    return false;
  });
  let result = '';
  let last = 0;
  // At one place, what was found last is innermost: an end belongs before the end around it.
  for (const [place, text] of insertions.sort(([one], [other]) => one - other)) {
    result += code.slice(last, place) + text;
    last = place;
  }
  return { code: result + code.slice(last), names };
}
