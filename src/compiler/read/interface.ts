import { basename, dirname, resolve } from 'node:path';
import { readConfigFileAndWriteSchema, type Config } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import type { InterfaceString, InterfaceStrings } from '../../guide/pack.js';
import type { Content } from './content.js';
import { readableForm, travellingForm } from './interface-strings.js';
import { Localizer } from './localizer.js';
import { sortProblems, type Problem } from './problem.js';
import { readLanguages } from './read.js';
import { placeInSource } from './place-in-source.js';
import { readTranslation } from './translation.js';

/** An interface string as it is written in the source, in English. */
export interface SourceString {
  readonly contents: InterfaceString;
  /** As readable text, with `${…}` for each value. */
  readonly text: string;
}

export interface Interface {
  /** By language, for each target language of the configuration. */
  readonly strings: ReadonlyMap<string, InterfaceStrings>;
  readonly sourceStrings: ReadonlyMap<string, SourceString>;
  /** Ids of the strings that the emergency panel and the exit use. */
  readonly panelStrings: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The folders with the strings of the panel and the exit, relative to the configuration file. */
const PANEL_FOLDERS = [
  'src/elements/common/',
  'src/elements/emergency-panel/',
  'src/elements/quick-exit/',
];

const RULE = 'interface';

/**
 * Reads the interface strings from the source and their translations from XLIFF. They are read with
 * @lit/localize-tools but not built with it: the modules that it generates escape `&` and `<`, and
 * silently replace missing translations.
 *
 * @param configFile default: `lit-localize.json` in the working directory
 * @throws Error when the configuration cannot be read
 */
export function readInterface(configFile = 'lit-localize.json'): Interface {
  const config = readConfigFileAndWriteSchema(resolve(configFile));
  // The cast: the constructor rejects any other output mode.
  const localizer = new Localizer(config as ConstructorParameters<typeof Localizer>[0]);
  const { messages, errors } = localizer.extractSourceMessages();
  const problems: Problem[] = errors.map(({ file, start, messageText }) => ({
    ...placeInSource(config.baseDir, file, start),
    what: typeof messageText === 'string' ? messageText : messageText.messageText,
    remedy: 'Write msg(…) with a string or str`…`.',
    rule: RULE,
  }));
  problems.push(...htmlMessages(messages, config.baseDir));

  const { languages } = readLanguages(dirname(config.resolve(xliffDirOf(config))));
  problems.push(...otherLanguages(config, configFile, languages));
  const warnings: Problem[] = [];
  const strings = new Map<string, InterfaceStrings>();
  for (const code of config.targetLocales) {
    const read = readTranslation(code, config, messages);
    const draft = languages.entries.get(code)?.value.status === 'draft';
    problems.push(...read.problems);
    (draft ? warnings : problems).push(...read.missing);
    warnings.push(...read.obsolete);
    if (read.strings) strings.set(code, read.strings);
  }
  return {
    strings,
    sourceStrings: new Map(messages.map((message) => [message.name, sourceString(message)])),
    panelStrings: localizer.messageIdsUnder(
      PANEL_FOLDERS.map((path) => `${config.resolve(path)}/`),
    ),
    problems: sortProblems(problems),
    warnings: sortProblems(warnings),
  };
}

function sourceString(message: ProgramMessage): SourceString {
  return { contents: travellingForm(message, message), text: readableForm(message) };
}

/** Reports messages with HTML: packs are JSON and cannot contain templates of Lit. */
function htmlMessages(messages: readonly ProgramMessage[], root: string): Problem[] {
  return messages
    .filter(({ tag }) => tag === 'html')
    .map((message) => ({
      ...placeInSource(root, message.file, message.node.getStart(message.file)),
      what: 'A message holds HTML',
      value: readableForm(message),
      remedy: 'Use a string or str`…`, and put the marks around msg(…).',
      rule: RULE,
    }));
}

/** Reports when the target languages are not those of languages.yaml. */
function otherLanguages(
  { targetLocales, sourceLocale }: Config,
  configFile: string,
  { ids }: Content['languages'],
): Problem[] {
  // languages.yaml could not be read, which the compiler reports.
  if (ids === undefined) return [];
  const wanted = [...ids].filter((code) => code !== sourceLocale);
  const configured: readonly string[] = targetLocales;
  const same =
    wanted.length === configured.length && wanted.every((code) => configured.includes(code));
  if (same) return [];
  return [
    {
      file: basename(configFile),
      line: 1,
      what: 'targetLocales are not the languages of languages.yaml',
      value: configured.join(', '),
      remedy: `Write "targetLocales": ${JSON.stringify(wanted)}.`,
      rule: RULE,
    },
  ];
}

function xliffDirOf({ interchange }: Config): string {
  if (interchange.format === 'xliff') return interchange.xliffDir;
  throw new Error(
    `compiler: lit-localize.json: the interchange format is "${interchange.format}". Write "xliff".`,
  );
}
