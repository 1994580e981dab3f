import { readFileSync } from 'node:fs';

export default {
  /** The analyzer writes its output folder into package.json unless told not to; ours is fixed. */
  packagejson: false,

  /** Reads the files by name: they are found in whatever order the disk gives them. */
  overrideModuleCreation: ({ ts, globs }) =>
    [...globs]
      .sort()
      .map((file) =>
        ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true),
      ),
};
