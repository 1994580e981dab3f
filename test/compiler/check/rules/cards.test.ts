import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFixture, problemsOf, replace, warningsOf, type Edit } from '../../content.js';

const FILE = 'cards.yaml';
const TOPIC = 'topics/police-custody/topic.yaml';
const card = (found: string, by: string) => ({ [FILE]: replace(found, by) });
const LAWYER = 'text: { fr: Je demande un avocat !, en: I want a lawyer! }';
const both: Edit = (text) => text.replaceAll('topic: legal-aid', 'topic: legalaid');

const CASES: readonly (readonly [name: string, changes: Record<string, Edit>, problem: string])[] =
  [
    [
      'a card without French',
      card(LAWYER, 'text: { en: I want a lawyer! }'),
      `${FILE}:9 The text is missing in a language (fr). Add fr: and the text. [complete-languages]`,
    ],
    [
      'a card without a topic',
      card(
        '        topic: legal-aid\n        sources: [Loi sur l’aide juridique]\n        reviewed: 2026-11-24\n      - id: message',
        '        sources: [Loi sur l’aide juridique]\n        reviewed: 2026-11-24\n      - id: message',
      ),
      `${FILE}:8 "topic" is missing. Write the id of the topic that carries the card. [schema]`,
    ],
    [
      'a digit typed into a card',
      card('Je demande un avocat !', 'Je demande 1 avocat !'),
      `${FILE}:9 A number is typed into the text (1). Put it in facts.yaml and write {name}, or in services.yaml and write [[name]]; or write it in letters. [no-digits-in-prose]`,
    ],
    [
      'a digit typed into what to write',
      card('"Je suis à : ville"', '"Je suis à : 3 rue"'),
      `${FILE}:19 A number is typed into the text (3). Put it in facts.yaml and write {name}, or in services.yaml and write [[name]]; or write it in letters. [no-digits-in-prose]`,
    ],
    [
      'a word that is not used in the guide',
      card('Je demande un avocat !', 'Je suis clandestin !'),
      `${FILE}:9 This word is not used in the guide (clandestin). Say it as README.md of the content shows: "person in prostitution", "without residence papers". [banned-words]`,
    ],
    [
      'a date in the future',
      { [FILE]: (text) => text.replace('reviewed: 2026-11-24', 'reviewed: 2027-11-24') },
      `${FILE}:13 The date is in the future: today is 2026-11-25 (2027-11-24). Write the day on which it was read. [review-dates]`,
    ],
    [
      'a source that the topic does not have',
      { [FILE]: (text) => text.replace('[Loi sur l’aide juridique]', '[Loi sur l’aide]') },
      `${FILE}:12 The topic "legal-aid" has no source of this title (Loi sur l’aide). Write the title of one of its sources, or add it there. [cards]`,
    ],
    [
      'a card that is too long',
      card('Je demande un avocat !', `Je demande ${'un '.repeat(14)}avocat.`),
      `${FILE}:9 A card has more than 15 words (Je demande ${'un '.repeat(14)}avocat.). Say it in fewer words, or on two cards. [cards]`,
    ],
    [
      'two cards of one id',
      card('id: message', 'id: lawyer'),
      `${FILE}:14 The id is used twice (lawyer). Give each card its own id. [cards]`,
    ],
    [
      'an id that is not a name',
      card('id: message', 'id: Message A'),
      `${FILE}:14 This is not a name (Message A). Write a name in small letters, digits and hyphens, without spaces. [cards]`,
    ],
    [
      'an unknown section',
      card('section: justice', 'section: justise'),
      `${FILE}:5 There is no section of this name (justise). Did you mean "justice"? Write the id of a section of guide.yaml. [cards]`,
    ],
    [
      'an unknown service',
      card('service: "114"', 'service: "1144"'),
      `${FILE}:20 There is no service of this name (1144). Did you mean "114"? Add it to services.yaml, or write a name that is there. [known-references]`,
    ],
    [
      'a step that shows an unknown card',
      { [TOPIC]: replace('1: [lawyer]', '1: [lawyr]') },
      `${TOPIC}:12 There is no card of this name (lawyr). Did you mean "lawyer"? Add it to cards.yaml, or write a name that is there. [cards]`,
    ],
    [
      'a step that is not there',
      { [TOPIC]: replace('1: [lawyer]', '3: [lawyer]') },
      `${TOPIC}:12 The part "first" has no step of this number (3). Write a number from 1 to 2. [cards]`,
    ],
  ];

for (const [name, changes, problem] of CASES) {
  test(name, () => assert.deepEqual(problemsOf(changes), [`content/${problem}`]));
}

test('an unknown topic is told for each card, and nothing else of it', () => {
  assert.deepEqual(
    problemsOf({ [FILE]: both }).map((problem) => problem.replace(/ Add it.*/, '')),
    [11, 21].map(
      (line) =>
        `content/${FILE}:${line} There is no topic of this name (legalaid). Did you mean "legal-aid"?`,
    ),
  );
});

test('a card is due as a topic is', () => {
  const changes = { [FILE]: replace('reviewEvery: 24', 'reviewEvery: 1') };
  assert.equal(warningsOf(changes).length, 2);
});

test('French is in the data of every language, and pseudo-languages have every card', () => {
  const { data, editions } = compileFixture({}, { pseudo: true });
  assert.equal(data?.cards[0]?.cards[0]?.french.text, 'Je demande un avocat\u202f!');
  assert.deepEqual(data?.topics[0]?.cards, { 0: ['lawyer'] });
  for (const { language, guide } of editions) {
    assert.deepEqual(Object.keys(guide.cards.cards), ['lawyer', 'message'], language.code);
    assert.equal(guide.cards.cards['message']?.parts?.length, 1);
  }
  const pseudo = editions.find(({ language }) => language.code === 'en-XA');
  assert.match(pseudo?.guide.cards.cards['lawyer']?.text ?? '', /^⟦/);
});
