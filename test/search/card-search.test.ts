import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../src/guide/store.js';
import { findCards } from '../../src/search/card-search.js';

const guides = { fr: await loadGuide('fr'), en: await loadGuide('en') };

/** Language, question, the card that must come first, whether it is before the topics. */
const CASES = [
  ['fr', 'comment dire avocat', 'lawyer', true],
  ['fr', 'je veux un interprète', 'interpreter', true],
  ['fr', 'je veux un interprete', 'interpreter', true],
  ['fr', 'avocat', 'lawyer', false],
  ['fr', 'carte médecin', 'police-doctor', true],
  ['fr', 'comment dire porter plainte', 'complaint', true],
  ['fr', 'comment demander le tpe contre le vih', 'pep', true],
  ['fr', 'quoi écrire sms', 'what-to-write', false],
  ['en', 'how do I say lawyer', 'lawyer', true],
  ['en', 'I want an interpreter', 'interpreter', true],
  ['en', 'how to say I was raped', 'after-rape', true],
  ['en', 'je veux un interprète', 'interpreter', false],
] as const;

for (const [language, question, id, asksHow] of CASES) {
  test(`${language}: ${question}`, () => {
    const found = findCards(guides[language], question);
    assert.equal(found.cards[0]?.id, id);
    assert.equal(found.asksHow, asksHow);
    assert.ok(found.cards.length <= 3);
  });
}

test('a question that no card answers finds none', () => {
  for (const question of ['', '   ', 'je veux arrêter', 'mon téléphone est cassé', '112', '???']) {
    assert.deepEqual(findCards(guides.fr, question).cards, [], question);
  }
});
