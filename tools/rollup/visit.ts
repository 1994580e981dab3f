import type { AstNode } from 'rollup';

/** Calls `each` for every node of a syntax tree; a node for which it gives true is not entered. */
export function visit(value: unknown, each: (node: AstNode) => boolean): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, each));
  if (typeof value !== 'object' || value === null) return;
  // The cast: every object of the tree that has a type is a node, as the ESTree specification says.
  if ('type' in value && each(value as AstNode)) return;
  Object.values(value).forEach((inner) => visit(inner, each));
}
