import { readFileSync } from 'node:fs';

export default {
  /** By default the analyzer writes the path of its output into package.json. */
  packagejson: false,

  /** Sorts the files, because their order depends on the file system. */
  overrideModuleCreation: ({ ts, globs }) =>
    [...globs]
      .sort()
      .map((file) =>
        ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true),
      ),
};
