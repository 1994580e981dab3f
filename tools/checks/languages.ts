import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatProblem, sortProblems, type Problem } from '../../src/compiler/read/problem.js';
import { readContent } from '../../src/compiler/read/read.js';
import { root } from '../root.js';
import type { Check } from './check.js';
import { address } from './languages/address.js';
import type { Gate } from './languages/gate.js';
import { language } from './languages/language.js';
import { lengths } from './languages/lengths.js';
import { scripts } from './languages/scripts.js';
import { simplified } from './languages/simplified.js';
import { spelling } from './languages/spelling.js';
import { terms } from './languages/terms.js';
import { translatedTexts } from './languages/texts.js';

const GATES: readonly Gate[] = [language, scripts, simplified, spelling, terms, lengths, address];

const exceptionsSchema = z.array(
  z.strictObject({ rule: z.string(), value: z.string(), why: z.string().min(10) }),
);

/** What no rule of the compiler sees: whether the translations are in their language, whole and well spelt. */
export const languages: Check = {
  name: 'languages',
  run: () => Promise.resolve(languageProblems(join(root, 'content')).map(formatProblem)),
};

/** @param folder the content */
export function languageProblems(folder: string): readonly Problem[] {
  const { content } = readContent(folder);
  const texts = translatedTexts(content, folder);
  const found = GATES.flatMap((gate) => gate({ content, folder, texts }));
  return sortProblems(withoutExceptions(found, folder));
}

const FILE = 'spelling/exceptions.yaml';

/** Leaves out what an editor has found to be right, and tells of exceptions that are no longer needed. */
function withoutExceptions(problems: readonly Problem[], folder: string): Problem[] {
  const path = join(folder, FILE);
  const exceptions = existsSync(path)
    ? exceptionsSchema.parse(parse(readFileSync(path, 'utf8')))
    : [];
  const used = new Set<number>();
  const left = problems.filter(({ rule, value = '' }) => {
    const index = exceptions.findIndex((one) => one.rule === rule && value.includes(one.value));
    if (index >= 0) used.add(index);
    return index < 0;
  });
  const idle = exceptions.flatMap(({ rule, value }, index): Problem[] =>
    used.has(index)
      ? []
      : [
          {
            file: `content/${FILE}`,
            line: 1,
            what: 'The exception is no longer needed',
            value: `${rule}: ${value}`,
            remedy: 'Remove its line.',
            rule: 'exceptions',
          },
        ],
  );
  return [...left, ...idle];
}
