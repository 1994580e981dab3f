import type { Plugin } from 'rollup';

/**
 * Gives a build its own generated modules, straight from the compiler: two builds with different
 * languages never meet on the disk.
 *
 * @param files what the compiler gave: `generated/<name>.ts` → text
 */
export function generated(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'generated',
    resolveId(source) {
      const name = /(?:^|\/)generated\/([\w-]+)\.js$/.exec(source)?.[1];
      return name ? `${process.cwd()}/src/generated/${name}.ts` : null;
    },
    load(id) {
      const path = /\/src\/(generated\/[\w-]+\.ts)$/.exec(id)?.[1];
      if (!path) return null;
      const text = files.get(path);
      if (text === undefined) this.error(`rights-guide: the compiler wrote no ${path}.`);
      return text;
    },
  };
}
