import type { GuideData } from '../guide/model.js';
import type { InterfaceStrings } from '../guide/pack.js';
import { buildCheck } from './emit/build-check.js';
import { buildData } from './emit/build-data.js';
import { buildEdition, type Edition } from './emit/build-edition.js';
import { isWrong, languagesThatAre, type CheckedContent } from './read/content.js';
import { emit } from './emit/emit.js';
import type { SourceString } from './read/interface.js';
import { sortProblems, type Problem } from './read/problem.js';
import { pseudoEditions } from './emit/pseudo.js';
import { readContent } from './read/read.js';
import { rules, warningRules } from './check/rules/index.js';

export { formatProblem, type Problem } from './read/problem.js';

export interface CompileOptions {
  /** The content folder on the disk. */
  readonly content: string;
  /** Interface strings by language, for every language except English, in which they are written. */
  readonly strings: ReadonlyMap<string, InterfaceStrings>;
  /** The interface strings in English, from which the pseudo-languages are generated. */
  readonly sourceStrings: ReadonlyMap<string, SourceString>;
  /** Ids of the interface strings that the emergency panel and the exit use. */
  readonly panelStrings: ReadonlySet<string>;
  /** Languages included in the script; the others become packs. */
  readonly inline: readonly string[] | 'all';
  /** Whether the pseudo-languages `en-XA` and `ar-XB` are added, for tests. */
  readonly pseudo: boolean;
  /** Version of the package, which the webmaster's check displays. */
  readonly version: string;
  /** ISO date, used to find due reviews and dates in the future. */
  readonly today: string;
}

export interface CompileResult {
  /** Problems that stop the build, in the order of the files. */
  readonly problems: readonly Problem[];
  /** Problems that do not stop the build, in the order of the files. */
  readonly warnings: readonly Problem[];
  /** Path → text: `generated/<name>.ts` and `packs/<language>.<hash>.json`. Empty if there are problems. */
  readonly files: ReadonlyMap<string, string>;
  /** The language-independent data. Absent if there are problems. */
  readonly data?: GuideData;
  /** The texts of each language, in the order in which they are offered. Empty if there are problems. */
  readonly editions: readonly Edition[];
}

/**
 * Compiles the content folder to typed modules and language packs: read, check, build, emit.
 * It does not throw for mistakes in the content, but returns all of them. The same content and options
 * produce the same bytes.
 */
export function compile(options: CompileOptions): CompileResult {
  const read = readContent(options.content);
  const content: CheckedContent = {
    ...read.content,
    today: options.today,
    interfaceLanguages: new Set(options.strings.keys()),
  };
  const problems = [
    ...read.problems,
    ...rules.flatMap((rule) => rule(content)),
    ...inlineProblems(options, content),
  ];
  const warnings = [...read.warnings, ...warningRules.flatMap((rule) => rule(content))];
  const found = { problems: sortProblems(problems), warnings: sortProblems(warnings) };
  if (problems.length > 0) return { ...found, files: new Map(), editions: [] };

  const editions = buildEditions(content, options);
  const all = editions.map(({ language }) => language.code);
  const inline = new Set(options.inline === 'all' ? all : options.inline);
  const { panelStrings } = options;
  const data = buildData(content);
  const check = buildCheck(content, options.version);
  const learned = content.learned.script;
  const files = emit({ data, learned, check, editions, inline, panelStrings });
  return { ...found, files, data, editions };
}

function buildEditions(content: CheckedContent, options: CompileOptions): readonly Edition[] {
  const editions = languagesThatAre('published', content).map((code) =>
    buildEdition(code, content, options.strings),
  );
  const english = editions.find(({ language }) => language.code === 'en');
  if (!options.pseudo || !english) return editions;
  const source = [...options.sourceStrings].map(([id, { contents }]) => [id, contents] as const);
  return [...editions, ...pseudoEditions(english, Object.fromEntries(source))];
}

const PSEUDO_CODES = ['en-XA', 'ar-XB'] as const;

/** Reports languages that are to be included in the script but do not exist or are not published. */
function inlineProblems({ inline, pseudo }: CompileOptions, content: CheckedContent): Problem[] {
  if (inline === 'all') return [];
  const codes = [...languagesThatAre('published', content), ...(pseudo ? PSEUDO_CODES : [])];
  return inline
    .filter((code) => !codes.includes(code) && !isWrong(content.languages, code))
    .map((code) => ({
      file: content.languages.file,
      line: content.languages.entries.get(code)?.lineOf([]) ?? 1,
      what: 'The language to put into the script is not published',
      value: code,
      remedy: `Use one of: ${codes.join(', ')}.`,
      rule: 'inline',
    }));
}
