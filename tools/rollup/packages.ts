/**
 * Returns the npm packages in a bundle.
 *
 * @param modules ids of all modules of the bundle
 * @returns the folder of each package, once
 */
export function packagesOf(modules: Iterable<string>): readonly string[] {
  const folders = [...modules].flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}
