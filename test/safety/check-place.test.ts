import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayShowCheck } from '../../src/safety/check-place.js';

const PRIVATE = [
  'http://localhost/',
  'http://localhost:8080/page?x=1',
  'https://127.0.0.1/',
  'http://127.1.2.3:9/a#b',
  'http://site.local/',
  'http://a.b.localhost:3000/',
  'https://site.test/page',
  'file:///C:/page.html',
];

const PUBLIC = [
  'https://www.example.org/',
  'https://www.example.org/localhost/',
  'https://localhost.example.org/',
  'https://example.org/?next=http://localhost/',
  'https://example.org/#http://site.test/',
  'https://example.test.org/',
  'https://mytest/',
  'https://127.0.0.1.example.org/',
  'http://10.0.0.1/',
  'https://example.org/#checked',
  'https://example.org/#check?',
  'https://example.org/check',
  'about:srcdoc',
  'about:blank',
  'blob:https://example.org/1',
  'data:text/html,',
];

for (const address of PRIVATE) {
  test(`shown on ${address}`, () => assert.equal(mayShowCheck(address), true));
}

for (const address of PUBLIC) {
  test(`not shown on ${address}, unless it ends with #check`, () => {
    assert.equal(mayShowCheck(address), false);
    assert.equal(mayShowCheck(`${address.split('#')[0]}#check`), true);
  });
}
