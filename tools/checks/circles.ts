import { posix } from 'node:path';
import { readImports } from './read-imports.js';

/**
 * Returns every import cycle, each once with all its files. Type imports count as well, because files
 * that depend on each other's types can only be understood and changed together.
 *
 * @param files path from the root (`src/…`) → text
 */
export function circleProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const arrows = new Map([...files].map(([path, text]) => [path, importedBy(path, text, files)]));
  const known = new Set<string>();
  return [...files.keys()].sort().flatMap((start) => {
    if (known.has(start)) return [];
    const circle = shortestCircle(start, arrows);
    if (!circle) return [];
    for (const path of circle) known.add(path);
    const way = [...circle, start].join(' → ');
    return [
      `${start} imports itself in a circle: ${way}. Move what both sides need into a file that imports neither.`,
    ];
  });
}

function importedBy(
  path: string,
  text: string,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  return readImports(path, text).flatMap(({ specifier }) => {
    if (!specifier?.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
    return files.has(target) ? [target] : [];
  });
}

/** Returns the shortest path from a file back to itself, without the last step. */
function shortestCircle(
  start: string,
  arrows: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const target of arrows.get(way.at(-1) ?? '') ?? []) {
      if (target === start) return way;
      if (seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]); // the iteration includes added items
    }
  }
  return undefined;
}
