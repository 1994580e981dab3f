import type { AstNode } from 'rollup';

/** Calls `each` for every node of a syntax tree. The children of a node are skipped when it returns true. */
export function visit(value: unknown, each: (node: AstNode) => boolean): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, each));
  if (typeof value !== 'object' || value === null) return;
  // The cast: in ESTree, every object that has a type is a node.
  if ('type' in value && each(value as AstNode)) return;
  Object.values(value).forEach((inner) => visit(inner, each));
}
