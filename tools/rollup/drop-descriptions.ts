import type { AstNode, Plugin } from 'rollup';
import { visit } from './visit.js';

const SOURCE = /\/src\/(?!generated\/)/;

interface Call extends AstNode {
  readonly callee: AstNode & { readonly name?: string };
  readonly arguments: readonly AstNode[];
}

interface Options extends AstNode {
  readonly properties: readonly { readonly key?: { readonly name?: string } }[];
}

/**
 * Leaves out of `msg(text, { desc })` what is said to the translator: `@lit/localize` never reads it
 * in the browser.
 */
export function dropDescriptions(): Plugin {
  return {
    name: 'drop-descriptions',
    transform(code, id) {
      if (!SOURCE.test(id) || !code.includes('desc:')) return null;
      const calls: Call[] = [];
      visit(this.parse(code), (node) => {
        if (isDescribed(node)) calls.push(node);
        return false;
      });
      const cut = calls
        .sort((one, other) => other.start - one.start)
        .reduce((text, { arguments: [message, options] }) => {
          if (!message || !options) return text;
          return text.slice(0, message.end) + text.slice(options.end);
        }, code);
      return { code: cut, map: null };
    },
  };
}

function isDescribed(node: AstNode): node is Call {
  if (node.type !== 'CallExpression') return false;
  // The cast: what a call is, as the ESTree specification says.
  const { callee, arguments: given } = node as Call;
  const options = given[1];
  if (callee.name !== 'msg' || options?.type !== 'ObjectExpression') return false;
  // The cast: as above, for an object.
  return (options as Options).properties.every(({ key }) => key?.name === 'desc');
}
