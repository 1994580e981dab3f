import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE, replace, type Changes, type Edit } from './content.js';

/** A mistake of an editor and every message it may give, without remedy and rule. */
export type Case = readonly [name: string, changes: Changes, ...messages: readonly string[]];

const FR = 'topics/legal-aid/fr.md';
const TOPIC = 'topics/legal-aid/topic.yaml';
const CUSTODY = 'topics/police-custody/fr.md';

const fr = (edit: Edit | string | Uint8Array): Changes => ({ [FR]: edit });
const topic = (edit: Edit | string | Uint8Array): Changes => ({ [TOPIC]: edit });
const TRANSLATED = readFileSync(join(FIXTURE, 'topics/legal-aid/en.md'), 'utf8');
/** Puts words into the last line of the text, line 19. */
const say = (words: string) => fr(replace('Avant, on disait', `${words} Avant, on disait`));
const head = (text: string) => fr((old) => old.replace(/^---[^]*?\n---\n/, text));
/** Puts the rights before what to do first. */
const swapParts: Edit = (text) =>
  text.replace(/(## first[^]*?)(## rights[^]*?)(?=## careful)/, '$2$1');
const everyLine =
  (by: string): Edit =>
  (text) =>
    text.replaceAll('\n', by);
const utf8 = (...bytes: readonly number[]) => Uint8Array.from(bytes);

const HTML = `${FR}:19 HTML cannot be used`;
const UNSEEN = `${FR}:19 The file contains an invisible character`;
const NOT_KEYS = `${FR}:2 These are not keys and values`;

export const CASES: readonly Case[] = [
  // Names
  [
    'an unknown fact',
    { [CUSTODY]: replace('{custody-length}, puis', '{zzz}, puis') },
    `${CUSTODY}:33 There is no fact of this name (zzz)`,
  ],
  [
    'a fact with the name of what every object has',
    { [CUSTODY]: replace('{custody-length}, puis', '{constructor}, puis') },
    `${CUSTODY}:33 There is no fact of this name (constructor)`,
  ],
  [
    'a misspelt service',
    { [CUSTODY]: replace('[[112]]', '[[helplime]]') },
    `${CUSTODY}:13 There is no service of this name (helplime)`,
  ],
  [
    'a misspelt link to a topic',
    { [CUSTODY]: replace('topic:legal-aid', 'topic:legalaid') },
    `${CUSTODY}:20 There is no topic of this name (legalaid)`,
  ],
  [
    'a topic of guide.yaml without a folder',
    { 'guide.yaml': replace('legal-aid]', 'legal-aid, housing]') },
    'guide.yaml:4 There is no topic of this name (housing)',
  ],
  [
    'a folder that guide.yaml does not list',
    { 'guide.yaml': replace('[police-custody, legal-aid]', '[police-custody]') },
    `${TOPIC}:1 guide.yaml does not list the topic once, in this section (not listed)`,
  ],
  [
    'a topic under another name in guide.yaml, and linked',
    { 'guide.yaml': replace('custody, legal-aid]', 'custody, legal-aide]') },
    'topics/legal-aid:1 guide.yaml lists the topic under another name (legal-aide)',
  ],
  [
    'a file of a topic under another name',
    { [TOPIC]: null, 'topics/legal-aid/topic.yml': 'section: justice\n' },
    `${TOPIC}:1 The file is missing`,
    'topics/legal-aid/topic.yml:1 The file has no place here',
  ],
  [
    'a folder inside a topic',
    { 'topics/legal-aid/old/fr.md': '' },
    'topics/legal-aid/old:1 The file has no place here',
  ],
  [
    'a folder in place of a file',
    { 'facts.yaml': null, 'facts.yaml/facts.yaml': '' },
    'facts.yaml:1 The file cannot be read (EISDIR)',
  ],

  // Sources
  [
    'no sources',
    topic((text) => text.replace(/^sources:\n.*\n/m, '')),
    `${TOPIC}:1 "sources" is missing`,
  ],
  [
    'an empty list of sources',
    topic((text) => text.replace(/^sources:\n.*\n/m, 'sources: []\n')),
    `${TOPIC}:5 "sources" is wrong ([])`,
  ],

  [
    'a service nobody says when checked',
    { 'services.yaml': replace('    reviewed: 2026-11-24\n    reviewEvery: 24\n', '') },
    'services.yaml:7 "reviewed" is missing',
  ],
  [
    'a service that is checked every so often in words',
    { 'services.yaml': replace('reviewEvery: 24', 'reviewEvery: two years') },
    'services.yaml:20 "reviewEvery" is wrong ("two years")',
  ],

  [
    'a keyword the topic does not answer',
    fr(replace('baveux]', 'mon chat]')),
    `${FR}:4 The topic contains no word of this keyword (mon chat)`,
  ],
  [
    'a synonym that is no list',
    { 'synonyms.yaml': replace('judge: [court]', 'judge: court') },
    'synonyms.yaml:18 "judge" is wrong ("court")',
  ],
  [
    'an exception without a reason',
    {
      'synonyms.yaml': replace(
        'keyword: interrogation, because: You may stay silent.',
        'keyword: interrogation',
      ),
    },
    'synonyms.yaml:25 "because" is missing',
  ],
  [
    'synonyms of a language that is not compared',
    { 'synonyms.yaml': replace('exceptions:', 'es:\n  sin: [sin]\nexceptions:') },
    'synonyms.yaml:23 This key is not known (es)',
  ],

  // Marks
  ['HTML in a line', say('Un <b>mot</b>.'), `${HTML} (<b>)`],
  ['a script in a line', say('Mot <script>alert(un)</script>.'), `${HTML} (<script>)`],
  ['a comment in a line', say('Un <!-- mot -->.'), `${HTML} (<!-- mot -->)`],
  [
    'HTML as a block',
    fr((text) => `${text}\n<script>a</script>\n`),
    `${FR}:21 HTML cannot be used (<script>a</script>)`,
  ],
  [
    'a comment of several lines',
    fr((text) => `${text}\n<!-- a\n\n9 -->\n`),
    `${FR}:21 HTML cannot be used (<!-- a 9 -->)`,
  ],
  ['a code of HTML', say('Un\nmot&nbsp;fin.'), `${FR}:20 An HTML entity is not allowed (&nbsp;)`],
  ['a number as a code', say('Un mot &#60;.'), `${FR}:19 An HTML entity is not allowed (&#60;)`],
  ['a picture', say('![a](https://a.fr/b.png).'), `${FR}:19 Images cannot be shown`],
  [
    'a table',
    fr((text) => `${text}\n| a | b |\n|---|---|\n| c | d |\n`),
    `${FR}:21 Tables cannot be shown`,
  ],
  [
    'a footnote',
    fr((text) => `${text.trimEnd()}[^n]\n\n[^n]: Mot\n`),
    `${FR}:19 The link has no address`,
    `${FR}:21 Link definitions cannot be used`,
  ],
  [
    'a link without https',
    say('[Mot](http://a.fr).'),
    `${FR}:19 The address is not allowed (http://a.fr)`,
  ],
  [
    'a link that runs',
    say('[Mot](javascript:a).'),
    `${FR}:19 The address is not allowed (javascript:a)`,
  ],
  ['a digit', say('Trois ou 3 jours.'), `${FR}:19 A number is typed into the text (3)`],
  ['a fraction', say('Un tiers ou ⅓.'), `${FR}:19 A number is typed into the text (⅓)`],
  ['a number in words', say('Trois jours.')],
  ['spaces that do not break, curly apostrophes', say('Qui\u00A0?\u202FL’avocat.')],
  ['spaces at the ends of lines', fr((text) => text.replace(/^(---|title.*)$/gm, '$1  '))],
  ['a line broken by spaces', say('Mot.  \nMot.'), `${FR}:19 The line ends in a manual line break`],

  // Parts
  [
    'a part in French',
    fr(replace('## rights', '## droits')),
    `${FR}:13 This heading is not a part (droits)`,
  ],
  [
    'a part with a capital',
    fr(replace('## rights', '## Rights')),
    `${FR}:13 This heading is not a part (Rights)`,
  ],
  [
    'a part of another level',
    fr(replace('## rights', '# rights')),
    `${FR}:13 This heading is not a part (rights)`,
  ],
  [
    'a part without a space',
    fr(replace('## rights', '##rights')),
    `${FR}:13 No plain space follows the mark (##)`,
  ],
  [
    'a space that does not break after a mark',
    fr(replace('## rights', '##\u00A0rights')),
    `${FR}:13 No plain space follows the mark (##)`,
  ],
  [
    'a step without a space',
    fr(replace('1. Demandez', '1.Demandez')),
    `${FR}:11 No plain space follows the mark (1.)`,
  ],
  [
    'a tab before a text',
    fr(replace('Avant, on', '\tAvant, on')),
    `${FR}:19 Code cannot be shown (Avant, on disait « assistance judiciaire ».)`,
  ],
  ['a tab after a mark', fr(replace('1. Demandez', '1.\tDemandez'))],
  [
    'text before the first part',
    fr(replace('## first', 'Mot.\n\n## first')),
    `${FR}:9 There is text before the first part`,
  ],
  [
    'parts in another order, in each language',
    Object.fromEntries(['fr', 'en'].map((code) => [`topics/police-custody/${code}.md`, swapParts])),
    'topics/police-custody/en.md:20 The part is out of order (first)',
    `${CUSTODY}:20 The part is out of order (first)`,
  ],
  [
    'a text in a language nobody listed',
    { 'topics/legal-aid/de.md': TRANSLATED },
    'topics/legal-aid/de.md:1 There is no language of this name (de)',
  ],

  // Front matter
  ['a misspelt key', fr(replace('title:', 'titel:')), `${FR}:2 This key is not known (titel)`],
  [
    'a missing key',
    fr(replace('title: Aide juridictionnelle\n', '')),
    `${FR}:2 "title" is missing`,
  ],
  [
    'a key too many',
    fr(replace('follows:', 'author: A\nfollows:')),
    `${FR}:5 This key is not known (author)`,
  ],
  [
    'a key that is twice',
    fr(replace('follows: 1', 'follows: 1\nfollows: 1')),
    `${FR}:6 This name is written twice`,
  ],
  [
    'a wrong value',
    fr(replace('translation: original', 'translation: oui')),
    `${FR}:6 "translation" is wrong ("oui")`,
  ],
  [
    'a colon in a value',
    fr(replace('title: Aide', 'title: Aide: mot')),
    `${FR}:2 A value contains a colon, or the line has too many or too few spaces before it`,
  ],
  ['no front matter', head(''), `${FR}:1 The file has no front matter`],
  [
    'front matter that does not end',
    fr(replace('original\n---\n', 'original\n')),
    `${FR}:1 The front matter does not end`,
  ],
  ['front matter without keys', head('---\n---\n'), `${FR}:2 Nothing is written here`],
  ['front matter that is a list', head('---\n- a\n---\n'), `${NOT_KEYS}`],
  ['front matter that is a text', head('---\na\n---\n'), `${NOT_KEYS}`],
  [
    'front matter on the second line',
    fr((text) => `\n${text}`),
    `${FR}:1 The file has no front matter`,
  ],
  [
    'curly quotes around a value',
    fr(replace('title: Aide juridictionnelle', 'title: “Aide juridictionnelle”')),
    `${FR}:2 The value is between curly quotes (“Aide juridictionnelle”)`,
  ],

  // YAML
  [
    'curly quotes around a name',
    topic(replace('services: []', 'services: [“112”]')),
    `${TOPIC}:7 The value is between curly quotes (“112”)`,
  ],
  ['a tab before a line', topic(replace('  - ', '\t- ')), `${TOPIC}:6 The line begins with a tab`],
  [
    'a wide space before a line',
    topic(replace('  - ', '\u00A0\u00A0- ')),
    `${TOPIC}:6 The line contains a no-break space`,
  ],
  [
    'a wide space after a colon',
    topic(replace('revision: ', 'revision:\u202F')),
    `${TOPIC}:2 The line contains a no-break space`,
  ],
  [
    'no space after a colon',
    topic(replace('revision: ', 'revision:')),
    `${TOPIC}:2 No colon and plain space follow the name`,
  ],
  [
    'a name of more than one word',
    fr(replace('summary: ', 'summary: {{x: 1}: 2} # ')),
    `${FR}:3 A name is not a single word`,
  ],
  [
    'a value that stands for another',
    topic(replace('services: []\nrelated: []', 'services: &a []\nrelated: *a')),
    `${TOPIC}:8 A value begins with *, which refers to another value (*a)`,
  ],
  [
    'a day in another writing',
    topic(replace('2026-10-01\nreviewEvery', '01/10/2026\nreviewEvery')),
    `${TOPIC}:3 "reviewed" is wrong ("01/10/2026")`,
  ],
  ['a day between quotes', topic(replace('2026-10-01\nreviewEvery', '"2026-10-01"\nreviewEvery'))],
  [
    'two files in one',
    topic((text) => `${text}---\na: b\n`),
    `${TOPIC}:9 The file contains a line --- or ...`,
  ],
  [
    'a name of JavaScript',
    topic((text) => `${text}__proto__: { a: b }\n`),
    `${TOPIC}:9 This key is not known (__proto__)`,
  ],
  ['spaces at the ends of lines', topic(everyLine('  \n'))],

  // Bytes
  [
    'a byte order mark',
    fr((text) => `\uFEFF${text}`),
    `${FR}:1 The file starts with a byte order mark`,
  ],
  ['line ends of Windows', fr(everyLine('\r\n')), `${FR}:1 The lines end in CR or CRLF`],
  [
    'line ends of Windows in YAML',
    topic(everyLine('\r\n')),
    `${TOPIC}:1 The lines end in CR or CRLF`,
  ],
  ['2 MB of text', fr('a'.repeat(2_000_000)), `${FR}:1 The file is too large (2000 kB)`],
  ['2 MB of YAML', topic('#'.repeat(2_000_000)), `${TOPIC}:1 The file is too large (2000 kB)`],
  ['an empty text', fr(''), `${FR}:1 The file is empty`],
  ['an empty topic.yaml', topic(''), `${TOPIC}:1 Nothing is written here`],
  ...['guide', 'services', 'facts', 'glossary', 'languages', 'synonyms'].flatMap((name): Case[] => [
    [`an empty ${name}.yaml`, { [`${name}.yaml`]: '' }, `${name}.yaml:1 Nothing is written here`],
    [`no ${name}.yaml`, { [`${name}.yaml`]: null }, `${name}.yaml:1 The file is missing`],
  ]),
  ['another encoding', fr(utf8(0x2d, 0x0a, 0x61, 0xe9, 0x0a)), `${FR}:2 The file is not UTF-8`],
  [
    'UTF-16',
    fr(new Uint8Array(Buffer.from('\uFEFF---\n', 'utf16le'))),
    `${FR}:1 The file is not UTF-8`,
  ],
  ['a control sign', say('Mot\u0007.'), `${UNSEEN} (U+0007)`],
  ['a zero', say('Mot\0.'), `${UNSEEN} (U+0000)`],
  ['a sign that turns the writing', say('Mot\u202E.'), `${UNSEEN} (U+202E)`],
  ['a lost letter', say('Mot\uFFFD.'), `${FR}:19 A character was lost (U+FFFD)`],
];
