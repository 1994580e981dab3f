import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { indexOf, searchGuide } from '../../src/controllers/search-guide.js';
import type { Guide } from '../../src/guide/model.js';
import { plainText } from '../../src/guide/plain-text.js';
import { loadGuide, topicPlace } from '../../src/guide/store.js';
import { readQueries } from '../search/query-sets.js';
import { engineNames, openEngine, until } from '../browser/engines.js';
import { guideShown, snippetPage } from '../browser/pages.js';
import { startServer, type TestServer } from '../browser/server.js';

/*
 * What is measured in Node must be what the reader gets: the built script, made small, in a browser
 * with its own ideas of letters, answers every question of the frozen set with the same topics.
 */

/** So many questions are asked in one call of the browser's driver. */
const AT_ONCE = 50;

let server: TestServer;
before(async () => void (server = await startServer()));
after(() => server.close());

/** Runs in the page: types each question and reads the topics below. */
const ask = async (questions: readonly string[]) => {
  const guide = document.querySelector('rights-guide')!; // the page has one
  const root = guide.shadowRoot!;
  const answers: string[] = [];
  for (const question of questions) {
    const field = root.querySelector<HTMLInputElement>('#query')!;
    field.value = question;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // The reader has finished: until then an empty answer waits for the next letter.
    root.querySelector<HTMLElement>('.send')!.click();
    await guide.updateComplete;
    root.querySelector<HTMLElement>('.more')?.click();
    await guide.updateComplete;
    const hits = root.querySelectorAll<HTMLElement>('.hits [data-topic]');
    answers.push([...hits].map((hit) => hit.dataset['topic']).join(' '));
  }
  return answers;
};

/** Runs in the page: whether a word finds a topic. */
const finds = async ({ word, place }: { word: string; place: number }) => {
  const guide = document.querySelector('rights-guide')!;
  const field = guide.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
  field.value = word;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await guide.updateComplete;
  guide.shadowRoot!.querySelector<HTMLElement>('.more')?.click();
  await guide.updateComplete;
  return guide.shadowRoot!.querySelector(`.hits [data-topic="${place}"]`) !== null;
};

/** A word that finds the last topic by its text alone: once it does, the index is whole. */
function lastWord(guide: Guide): { word: string; place: number } {
  const index = indexOf(guide);
  const [id = ''] = [...guide.topics.keys()].slice(-1);
  const findsIt = (word: string) => index.answer(word).matches.some((match) => match.id === id);
  const text = plainText(guide.topics.get(id)?.parts ?? [], guide);
  while (index.addNextHead());
  const unknown = text.split(/[^\p{L}]+/u).filter((word) => !findsIt(word));
  while (index.addNextBody());
  const word = unknown.find(findsIt);
  assert.ok(word, 'the last topic has no word of its own');
  return { word, place: topicPlace(id) };
}

/** What the guide of a language is asked, and what it answers in Node. */
async function asked(language: string): Promise<{
  readonly language: string;
  readonly last: { word: string; place: number };
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}> {
  const guide = await loadGuide(language);
  const last = lastWord(guide);
  const own = readQueries('test').filter((one) => (one.language === 'en') === (language === 'en'));
  const questions = own.map(({ query }) => query);
  const topics = questions.map((question) => searchGuide(guide, question));
  const answers = topics.map((hits) => hits.map(({ topic }) => topicPlace(topic)).join(' '));
  return { language, last, questions, answers };
}

const guides = [await asked('fr'), await asked('en')];

describe('the built script answers as measured', () => {
  for (const name of engineNames) {
    for (const { language, last, questions, answers } of guides) {
      it(`${name}, guide in ${language}`, async () => {
        const engine = await openEngine(name);
        try {
          const script = '<script src="/dist-test/rights-guide.js"></script>';
          const attributes = `lang="${language}"`;
          const page = await engine.open(server.page(snippetPage({ script, attributes })));
          await until(page, guideShown);
          await until(page, finds, last);
          const given: string[] = [];
          for (let start = 0; start < questions.length; start += AT_ONCE) {
            given.push(...(await page.evaluate(ask, questions.slice(start, start + AT_ONCE))));
          }
          const told = (all: readonly string[]) =>
            questions.map((question, index) => `${question} → ${all[index]}`);
          assert.deepEqual(told(given), told(answers));
          assert.ok(answers.filter(Boolean).length > questions.length / 2);
        } finally {
          await engine.close();
        }
      });
    }
  }
});
