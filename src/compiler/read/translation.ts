import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Config } from '@lit/localize-tools/lib/config.js';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import type { InterfaceString, InterfaceStrings } from '../../guide/pack.js';
import { placeholdersOf, readableForm, travellingForm } from './interface-strings.js';
import { problemsIn, type Problem } from './problem.js';
import { lineAt } from './read-file.js';

/** The interface strings of one language, and their problems. */
export interface Translation {
  /** Undefined when the file is missing or cannot be read. */
  readonly strings?: InterfaceStrings;
  readonly problems: readonly Problem[];
  /** Messages without a translation. */
  readonly missing: readonly Problem[];
  /** Translations of messages that are no longer in the source. */
  readonly obsolete: readonly Problem[];
}

const RULE = 'interface';

/** Reads `<language>.xlf` and compares it with the messages of the source. */
export function readTranslation(
  language: string,
  config: Config,
  messages: readonly ProgramMessage[],
): Translation {
  const { interchange } = config;
  const folder = interchange.format === 'xliff' ? interchange.xliffDir : '';
  const path = join(config.resolve(folder), `${language}.xlf`);
  const file = relative(config.baseDir, path).split(sep).join('/');
  const problem = problemsIn(file, RULE);
  if (!existsSync(path)) {
    const remedy = 'Run npm run strings, then fill in each target.';
    return { problems: [], missing: [problem(1, 'The file is missing', remedy)], obsolete: [] };
  }

  const text = readFileSync(path, 'utf8');
  let translated: readonly Message[];
  try {
    // One file at a time, so that an exception can be reported with its file.
    const targetLocales = config.targetLocales.filter((code) => code === language);
    const [bundle] = new XliffFormatter({ ...config, targetLocales }).readTranslations();
    translated = (bundle?.messages ?? []).filter(isFilledIn);
    if (bundle && bundle.locale !== language) {
      const remedy = `Write target-language="${language}".`;
      return {
        problems: [problem(1, 'The file is for another language', remedy, bundle.locale)],
        missing: [],
        obsolete: [],
      };
    }
  } catch (error) {
    const remedy = 'Put back what npm run strings wrote around the targets.';
    const what = 'The file cannot be read as XLIFF';
    return { problems: [problem(1, what, remedy, String(error))], missing: [], obsolete: [] };
  }

  const at = (name: string) => lineAt(text, text.indexOf(`id="${name}"`));
  const sources = new Map(messages.map((message) => [message.name, message]));
  const problems: Problem[] = [];
  const obsolete: Problem[] = [];
  const strings: [string, InterfaceString][] = [];
  for (const message of translated) {
    const { name } = message;
    const source = sources.get(name);
    if (!source) {
      const remedy = 'Remove the whole trans-unit.';
      obsolete.push(problem(at(name), 'No message of the source has this id', remedy, name));
      continue;
    }
    const wrong = differentPlaceholders(message, source);
    if (wrong) problems.push(problem(at(name), wrong.what, wrong.remedy, wrong.value));
    strings.push([name, travellingForm(message, source)]);
  }
  const done = new Set(translated.map(({ name }) => name));
  const missing = messages
    .filter(({ name }) => !done.has(name))
    .map((message) =>
      text.includes(`id="${message.name}"`)
        ? problem(
            at(message.name),
            'The translation is missing',
            'Fill in its target.',
            readableForm(message),
          )
        : problem(
            1,
            'A message is missing',
            'Run npm run strings, then fill in its target.',
            readableForm(message),
          ),
    );
  return { strings: Object.fromEntries(strings), problems, missing, obsolete };
}

function isFilledIn(message: Message): boolean {
  return readableForm(message).trim() !== '';
}

/** Reports a translation that does not contain each placeholder of the source exactly once. */
function differentPlaceholders(
  message: Message,
  source: ProgramMessage,
): Pick<Problem, 'what' | 'value' | 'remedy'> | undefined {
  const left = new Map(
    placeholdersOf(source).map(({ index, untranslatable }) => [index, untranslatable]),
  );
  for (const { index, untranslatable } of placeholdersOf(message)) {
    if (left.delete(index)) continue;
    const remedy = 'Copy the <x …/> of the source, each one once.';
    return { what: 'The translation has a placeholder of its own', value: untranslatable, remedy };
  }
  const [lost] = left.values();
  if (lost === undefined) return undefined;
  const remedy = 'Copy the <x …/> of the source into the target.';
  return { what: 'The translation has lost a placeholder', value: lost, remedy };
}
