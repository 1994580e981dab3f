import { transformSync } from 'esbuild';

/** What a generated module exports under a name, as an engine would read it. */
export function readModule(
  files: ReadonlyMap<string, string>,
  module: string,
  name: string,
): Record<string, string> {
  const { code } = transformSync(files.get(`generated/${module}.ts`) ?? '', {
    loader: 'ts',
    format: 'cjs',
  });
  const exported: { exports?: Record<string, Record<string, string>> } = {};
  new Function('module', code)(exported);
  return exported.exports?.[name] ?? {};
}
