import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { snippet, type SnippetTexts } from '../../tools/rollup/snippets.js';

const IDS = ['112', '114', '15', '3919', '115', '119', '116006'];
const services = IDS.map((id) => ({ id, href: `tel:${id}`, label: id }));
const names = Object.fromEntries(IDS.map((id) => [id, { name: `Service ${id}` }]));
const french: SnippetTexts = {
  language: { code: 'fr', exit: 'https://example.org/' },
  strings: { [generateMsgId('Leave', false)]: 'Quitter' },
  panel: { services: names },
};

test('a snippet has every number and the way out in its own language', () => {
  const text = snippet(services, french);
  for (const id of IDS) assert.ok(text.includes(`<a href="tel:${id}">Service ${id} : ${id}</a>`));
  assert.match(text, /<rights-guide lang="fr">/);
  assert.match(text, /<a href="https:\/\/example\.org\/" [^>]*>Quitter<\/a>/);
});

test('in English the word is the one in the code', () => {
  const english = { ...french, language: { ...french.language, code: 'en' }, strings: {} };
  assert.match(snippet(services, english), />Leave<\/a>/);
});

test('a snippet without a number, a name or the word of the exit is an error', () => {
  const lacks = (what: string) => new RegExp(`the snippet of "fr" lacks ${what}`);
  assert.throws(() => snippet(services.slice(1), french), lacks('the service "112"'));
  const { 115: _, ...others } = names;
  const nameless = { ...french, panel: { services: others } };
  assert.throws(() => snippet(services, nameless), lacks('the service "115"'));
  assert.throws(() => snippet(services, { ...french, strings: {} }), lacks('the word "Leave"'));
});
