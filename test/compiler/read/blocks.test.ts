import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBody } from '../../../src/compiler/read/blocks.js';
import { formatProblem } from '../../../src/compiler/read/problem.js';
import { isPart } from './model-shape.js';
import { BLOCKS, MARKS } from './markdown-pieces.js';

const FILE = 'content/topics/x/fr.md';

/** The blocks of a part; the Markdown must have no mistake. */
function blocksOf(markdown: string, part = 'rights') {
  const { parts, problems } = readBody(`## ${part}\n\n${markdown}`, FILE, 1);
  assert.deepEqual(problems.map(formatProblem), []);
  return parts[0]?.[1];
}

/** The problems of a part whose text begins on line 10. */
function problemsOf(markdown: string, part = 'rights') {
  return readBody(`## ${part}\n\n${markdown}`, FILE, 8).problems.map(formatProblem);
}

test('every block of the model', () => {
  const markdown = '### Un\n\nDeux\n\n- trois\n- quatre\n\n1. cinq\n\n> six\n';
  assert.deepEqual(blocksOf(markdown), [
    ['heading', ['Un']],
    ['paragraph', ['Deux']],
    ['list', [['trois'], ['quatre']]],
    ['steps', [['cinq']]],
    ['callout', ['six']],
  ]);
  assert.deepEqual(blocksOf('- [[112]]\n- [[helpline]]'), [
    ['calls', [[['service', '112']], [['service', 'helpline']]]],
  ]);
  assert.deepEqual(blocksOf('- [[112]]\n- autre')?.[0]?.[0], 'list');
  assert.deepEqual(blocksOf('- who: Tous\n- time:  {a}\n- cost : **rien**', 'know'), [
    [
      'known',
      [
        ['who', ['Tous']],
        ['time', [['fact', 'a']]],
        ['cost', [['strong', ['rien']]]],
      ],
    ],
  ]);
  assert.deepEqual(blocksOf('- Une liste : sans clé', 'know'), [
    ['list', [['Une liste : sans clé']]],
  ]);
});

test('every mark of the model', () => {
  const markdown = 'a **b {c}** [d](https://e.fr) [**f**](topic:g) [h](#i) {j-1}[[3919]] & k';
  assert.deepEqual(blocksOf(markdown), [
    [
      'paragraph',
      [
        'a ',
        ['strong', ['b ', ['fact', 'c']]],
        ' ',
        ['link', 'https://e.fr', ['d']],
        ' ',
        ['topic', 'g', [['strong', ['f']]]],
        ' ',
        ['term', 'i', 'h'],
        ' ',
        ['fact', 'j-1'],
        ['service', '3919'],
        ' & k',
      ],
    ],
  ]);
});

const REFUSED: readonly (readonly [markdown: string, problem: string])[] = [
  [
    'Un *mot*',
    '10 Single asterisks or underscores have no effect. Use **two asterisks** for strong words.',
  ],
  ['![a](b.png)', '10 Images cannot be shown. Say it in words.'],
  ['<b>a</b>', '10 HTML cannot be used (<b>). Use Markdown, or remove the mark.'],
  ['<div>\n</div>', '10 HTML cannot be used (<div> </div>). Use Markdown, or remove the mark.'],
  ['`a`', '10 Code cannot be shown (a). Remove the backticks.'],
  ['    a', '10 Code cannot be shown (a). Remove the backticks or the spaces before the line.'],
  ['a\n\n---', '12 Horizontal rules cannot be shown. Remove the line.'],
  [
    'a  \nb',
    '10 The line ends in a manual line break. Remove the spaces or \\ at its end, or begin a new paragraph.',
  ],
  [
    '[a]: https://b.fr',
    '10 Link definitions cannot be used. Write [words](https://…) in the text.',
  ],
  ['[a](https://b.fr "c")', '10 The link has a title (c). Remove the words in quotes.'],
  ['[](https://b.fr)', '10 The link has no words (https://b.fr). Write [words](address).'],
  ['[[[a]]](https://b.fr)', '10 A service is inside a link ([[a]]). Keep one of them.'],
  ['[**a**](#b)', '10 A hard word holds another mark (#b). Write plain words: [word](#id).'],
  [
    'a\n{Big Name}',
    '11 This is not a name ({Big Name}). Write a name in small letters, digits and hyphens, without spaces.',
  ],
  [
    'a\nb {c',
    '11 This bracket is not part of a mark ({). Write {fact}, [[service]], [words](address), or round brackets.',
  ],
  [
    '**a **b',
    '10 These asterisks have no effect (**). Write **words** with no space inside the asterisks.',
  ],
  ['a **![b](c.png)**', '10 Images cannot be shown. Say it in words.'],
  ['- a\n  - b', '11 A list is inside another list. Write each item as one paragraph.'],
  ['- a\n\n  b', '12 An item has several blocks. Write each item as one paragraph.'],
  ['- # a', '10 An item is not a paragraph (heading). Write each item as one paragraph.'],
  ['-', '10 The item is empty. Write its text, or remove its mark.'],
  [
    '2. a',
    '10 The numbered list does not begin with 1 (2.). Begin with 1. and put no paragraph between the steps.',
  ],
  ['> a\n>\n> b', '10 A callout is more than one paragraph. Write one paragraph after >.'],
  ['###', '10 The heading is empty. Write its text, or remove its mark.'],
  [
    '## right',
    '10 This heading is not a part (right). Did you mean "rights"? Write one of ## first, ## rights, ## careful, ## know, ## law, ## changed; or ### for a small heading.',
  ],
];

for (const [markdown, problem] of REFUSED) {
  test(`refused: ${JSON.stringify(markdown)}`, () => {
    assert.equal(problemsOf(markdown)[0], `${FILE}:${problem} [markdown]`);
  });
}

test('a table, and a bar', () => {
  const [problem, ...more] = problemsOf('| a | b |\n|---|---|');
  assert.equal(
    problem,
    `${FILE}:10 Tables cannot be shown. Use a list, and remove each |. [markdown]`,
  );
  assert.deepEqual(more, []);
  assert.deepEqual(problemsOf('a | b | c'), [
    `${FILE}:10 Tables cannot be shown (|). Use a list, and remove each |. [markdown]`,
  ]);
});

test('lines of the part know', () => {
  const remedy = 'Begin each line of this part with who:, time:, cost:. [markdown]';
  assert.deepEqual(problemsOf('- who: a\n- times: b\n- c\n- cost:', 'know'), [
    `${FILE}:11 The line has no key (times). Did you mean "time"? ${remedy}`,
    `${FILE}:12 The line has no key. ${remedy}`,
    `${FILE}:13 There is no text after "cost:". Write the text, or remove the line. [markdown]`,
  ]);
});

test('text before the first part', () => {
  const { problems } = readBody('a\n\nb', FILE, 1);
  assert.deepEqual(problems.map(formatProblem), [
    `${FILE}:1 There is text before the first part. Begin with the line ## first. [markdown]`,
  ]);
});

/** Pieces of Markdown, right and wrong, and any other text. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...BLOCKS, ...MARKS, '# '),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

test('any Markdown gives blocks of the model, and problems with a file and a line', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { parts, problems } = readBody(text, FILE, 5);
      for (const part of parts) assert.ok(isPart(part), JSON.stringify(part));
      const last = 5 + text.split(/\r\n|\r|\n/).length;
      for (const { file, line, remedy } of problems) {
        assert.equal(file, FILE);
        assert.ok(line >= 5 && line <= last, `line ${line} of ${last}`);
        assert.ok(remedy);
      }
      const words = text.replace(/[\s\p{C}]/gu, '');
      assert.ok(parts.length > 0 || problems.length > 0 || words === '' || fromNothing(text));
    }),
    { numRuns: 500 },
  );
});

/** Markdown may hold nothing to show: signs that only shape empty blocks. */
function fromNothing(text: string): boolean {
  const { parts, problems } = readBody(`## first\n\n${text}`, FILE, 1);
  return problems.length === 0 && parts.every(([, blocks]) => blocks.length === 0);
}
