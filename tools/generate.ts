import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, formatProblem, type CompileResult } from '../src/compiler/index.js';
import { interfaceWords } from './interface-words.js';
import { root } from './root.js';

export interface GenerateOptions {
  /** Languages included in the script. */
  readonly inline: readonly string[] | 'all';
  /** Whether the two pseudo-languages for tests are added. */
  readonly pseudo: boolean;
  /** The content folder; by default the one of the project. */
  readonly content?: string;
}

/** Compiles `content/` and returns the modules and packs, or every problem. */
export function compileContent(options: GenerateOptions): CompileResult {
  const words = interfaceWords();
  const result = compile({
    content: options.content ?? join(root, 'content'),
    strings: words.strings,
    sourceStrings: words.sourceStrings,
    panelStrings: words.panelStrings,
    inline: options.inline,
    pseudo: options.pseudo,
    version: version(),
    today: new Date().toISOString().slice(0, 10),
  });
  const problems = [...words.problems, ...result.problems];
  const warnings = [...words.warnings, ...result.warnings];
  if (problems.length > 0) return { problems, warnings, files: new Map(), editions: [] };
  return { ...result, warnings };
}

function version(): string {
  // The cast: npm requires a version in package.json.
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/**
 * Writes `src/generated/` for the type checker, code editors and element tests. It includes every
 * language and the pseudo-languages. Builds do not read it: each build compiles its own modules.
 */
export async function generate(): Promise<CompileResult> {
  const result = compileContent({ inline: 'all', pseudo: true });
  if (result.problems.length > 0) return result;
  await rm(join(root, 'src/generated'), { recursive: true, force: true });
  for (const [path, text] of result.files) {
    if (!path.startsWith('generated/')) continue;
    const target = join(root, 'src', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return result;
}

// `npm run strings` needs the modules, because lit-localize type-checks the source.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems } = await generate();
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
