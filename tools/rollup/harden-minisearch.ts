import type { AstNode, Plugin } from 'rollup';
import { visit } from './visit.js';

const MINISEARCH = /node_modules\/minisearch\//;

/** The expected number of calls of `Array.from` and of `reduce`. */
const LISTS = 2;
const FOLDS = 3;

interface Call extends AstNode {
  readonly callee: AstNode & {
    readonly object?: AstNode & { readonly name?: string };
    readonly property?: { readonly name?: string };
  };
  readonly arguments: readonly AstNode[];
}

/** Works like `reduce` of an array without holes. */
const FOLD = `
function __fold(list, step, result) {
  let place = -1;
  for (const item of list) {
    place += 1;
    result = result === undefined ? item : step(result, item, place);
  }
  return result;
}
`;

/**
 * Replaces two built-ins in MiniSearch that old libraries overwrite with incompatible functions:
 * `Array.from` of MooTools and Prototype.js does not support iterators, and `reduce` of older versions
 * of Prototype.js returned the array. The build fails when the code of MiniSearch is not as expected.
 */
export function hardenMiniSearch(): Plugin {
  return {
    name: 'harden-minisearch',
    transform(code, id) {
      if (!MINISEARCH.test(id)) return null;
      const calls: Call[] = [];
      visit(this.parse(code), (node) => {
        if (isList(node) || isFold(node)) calls.push(node);
        return false;
      });
      const folds = calls.filter(isFold).length;
      if (calls.length - folds !== LISTS || folds !== FOLDS) {
        this.error(
          `rights-guide: MiniSearch has changed: ${calls.length - folds} Array.from (${LISTS} expected) ` +
            `and ${folds} reduce (${FOLDS} expected). Read tools/rollup/harden-minisearch.ts again.`,
        );
      }
      const text = (node: AstNode) => code.slice(node.start, node.end);
      const hardened = calls
        .sort((one, other) => other.start - one.start)
        .reduce((all, call) => {
          const given = call.arguments.map(text).join(', ');
          const { object } = call.callee;
          const list =
            isFold(call) && object ? `__fold(${text(object)}, ${given})` : `[...${given}]`;
          return all.slice(0, call.start) + list + all.slice(call.end);
        }, code);
      return { code: hardened + FOLD, map: null };
    },
  };
}

function isList(node: AstNode): node is Call {
  return isCallOf(node, 'from') && node.callee.object?.name === 'Array';
}

function isFold(node: AstNode): node is Call {
  return isCallOf(node, 'reduce');
}

function isCallOf(node: AstNode, method: string): node is Call {
  // The cast: the ESTree specification defines the fields of a call.
  return node.type === 'CallExpression' && (node as Call).callee.property?.name === method;
}
