import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/root.js';

/*
 * What the guide cannot erase is said next to the exit and in the topic on online safety, in each
 * language there is. A language without its words here has not been looked at: the test fails.
 */

const TRACES = [
  'history',
  'calls',
  'texts',
  'downloads',
  'prints',
  'spied phone',
  'shared account',
];
type Words = readonly [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

/** In each language, how each trace is called, in that order. */
const WORDS: Readonly<Record<string, Words>> = {
  fr: [
    /historique/i,
    /\bappels?\b/i,
    /\bmessages\b|\bSMS\b/i,
    /télécharge/i,
    /\bimpr(essions|imez)\b/i,
    /espion/i,
    /compte partagé/i,
  ],
  en: [
    /history/i,
    /\bcalls?\b/i,
    /\bmessages\b|\btexts\b/i,
    /\bdownloads?\b/i,
    /\bprints?\b/i,
    /\bspied\b|spyware/i,
    /shared account/i,
  ],
};

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const topics = 'content/topics/online-safety';
const languages = readdirSync(join(root, topics)).flatMap(
  (name) => /^(.+)\.md$/.exec(name)?.[1] ?? [],
);

const source = /'(Leaving hides this page[^']*)'/.exec(
  read('src/elements/common/exit-words.ts'),
)?.[1];

/** The words beside the exit: those of the template in English, of the translators elsewhere. */
function wordsByExit(language: string): string {
  if (language === 'en') return source ?? '';
  const unit = read(`content/interface/${language}.xlf`).split(`<source>${source}</source>`)[1];
  return /^\s*<target>([^<]*)<\/target>/.exec(unit ?? '')?.[1] ?? '';
}

function missing(text: string, language: string): readonly string[] {
  const words = WORDS[language];
  return TRACES.filter((_, index) => !words?.[index]?.test(text));
}

describe('what cannot be erased is said', () => {
  for (const language of languages) {
    it(`in ${language}, next to the exit`, () => {
      assert.deepEqual(missing(wordsByExit(language), language), []);
    });

    it(`in ${language}, in the topic on online safety`, () => {
      const careful = read(`${topics}/${language}.md`).split('## careful')[1] ?? '';
      assert.deepEqual(missing(careful, language), []);
    });
  }

  it('a language without its words is found, and a trace that is left out', () => {
    assert.ok(languages.includes('fr') && languages.includes('en'));
    assert.deepEqual(missing('history, calls', 'xx'), TRACES);
    assert.deepEqual(missing(wordsByExit('en').replace('prints', 'files'), 'en'), ['prints']);
  });
});
