import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace } from '../../content.js';

test('too many words, or nothing about the cost of a call', () => {
  const edit = all(
    replace('fr: Sans parler', 'fr: Écrire sans dire un seul mot'),
    replace('en: By text', 'en: One two three four five six seven eight nine'),
    replace('    free: false\n', ''),
  );
  assert.deepEqual(problemsOf({ 'services.yaml': edit }), [
    'content/services.yaml:29 "name" has more than 5 words (Écrire sans dire un seul mot). Say it in fewer words. [service-texts]',
    'content/services.yaml:30 "who" has more than 8 words (One two three four five six seven eight nine). Say it in fewer words. [service-texts]',
    'content/services.yaml:35 A phone does not say whether it is free (helpline). Add free: true or free: false. [service-texts]',
  ]);
});

test('an address is not free', () => {
  const edit = replace('href: tel:+33100000000', 'href: https://example.org');
  assert.deepEqual(problemsOf({ 'services.yaml': edit }), [
    'content/services.yaml:39 The key "free" is only for phones and SMS (helpline). Remove free:. [service-texts]',
  ]);
});
