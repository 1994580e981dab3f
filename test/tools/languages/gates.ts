import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/compiler/read/read.js';
import type { Gate, TranslatedText } from '../../../tools/checks/languages/gate.js';
import { root } from '../../../tools/root.js';

const { content } = readContent(join(root, 'content'));

/** A text of a language, and the French one beside it. */
export type Sample = readonly [language: string, text: string, french?: string];

/**
 * What a gate finds in some texts: the value of each problem.
 *
 * @param files of the content folder that the gate reads: path → text
 */
export function foundBy(
  gate: Gate,
  samples: readonly Sample[],
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const texts = samples.map(([language, text, french]): TranslatedText => ({
      file: `content/${language}`,
      language,
      text,
      lineAt: () => 1,
      french,
    }));
    return gate({ content, folder, texts }).map(({ value = '' }) => value);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
