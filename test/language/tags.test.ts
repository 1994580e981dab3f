import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestLanguage, matchLanguage } from '../../src/language/tags.js';

const available = ['fr', 'en', 'pt', 'zh-Hans', 'ar', 'en-XA', 'ar-XB'];

describe('matchLanguage', () => {
  const cases: readonly [wanted: string, found: string | undefined][] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_FR', 'fr'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['ar-MA', 'ar'],
    ['ar-XB', 'ar-XB'],
    ['de', undefined],
    ['', undefined],
    ['---', undefined],
    ['f', undefined],
  ];
  for (const [wanted, found] of cases) {
    it(`"${wanted}" finds ${found ?? 'nothing'}`, () => {
      assert.equal(matchLanguage(wanted, available), found);
    });
  }

  it('never offers a pseudo-language to somebody who asked for a real one', () => {
    assert.equal(matchLanguage('ar', ['fr', 'ar-XB']), undefined);
  });
});

describe('bestLanguage', () => {
  it('takes the first wanted language there is', () => {
    assert.equal(bestLanguage(['de-DE', 'pt-PT', 'en'], available), 'pt');
  });
  it('finds nothing among none', () => {
    assert.equal(bestLanguage([], available), undefined);
  });
});
