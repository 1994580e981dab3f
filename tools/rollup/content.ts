import { join } from 'node:path';
import type { Plugin } from 'rollup';
import type { CompileResult } from '../../src/compiler/index.js';
import { compileContent } from '../generate.js';
import { formatProblem } from '../../src/compiler/index.js';
import { root } from '../root.js';
import type { BuildSettings } from './flags.js';

/** An error for mistakes in the content. It has no stack trace, because editors read its message. */
class ContentError extends Error {
  override readonly name = '';
  override readonly stack = '';
}

/**
 * Compiles `content/` to the modules and packs of a build and the data for its snippets.
 *
 * @throws Error with one line for each problem of the content
 */
export function readContent({ inline, pseudo }: BuildSettings): CompileResult {
  const compiled = compileContent({ inline, pseudo });
  for (const warning of compiled.warnings) console.warn(formatProblem(warning));
  const { problems } = compiled;
  if (problems.length === 0) return compiled;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = [`The content has ${count}:`, ...problems.map(formatProblem)];
  throw new ContentError(lines.join('\n'));
}

/**
 * Provides the `src/generated/` modules of a bundle directly from the compiler, so that builds with
 * different languages do not overwrite each other's files.
 */
export function content({ files }: CompileResult): Plugin {
  return {
    name: 'content',
    resolveId(source) {
      const name = /(?:^|\/)generated\/([\w-]+)\.js$/.exec(source)?.[1];
      return name ? join(root, 'src/generated', `${name}.ts`) : null;
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

/** Writes the language packs: `packs/<language>.<hash>.json`. */
export function packs({ files }: CompileResult): Plugin {
  return {
    name: 'packs',
    generateBundle() {
      for (const [fileName, source] of files) {
        if (fileName.startsWith('packs/')) this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
