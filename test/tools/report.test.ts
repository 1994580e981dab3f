import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../src/compiler/read.js';
import { reportFigures } from '../../tools/report/figures.js';
import { reportPage } from '../../tools/report/page.js';
import { FIXTURE, TODAY } from '../compiler/content.js';

const figures = reportFigures(readContent(FIXTURE).content, TODAY);
const page = (today = TODAY) => reportPage({ today, problems: [], warnings: [], ...figures });

describe('the content report', () => {
  it('says of each topic when it was read, when it is due and how easy each language is', () => {
    const custody = figures.topics.find(({ id }) => id === 'police-custody');
    assert.equal(custody?.reviewed, '2026-11-24');
    assert.equal(custody?.age, 1);
    assert.equal(custody?.due, '2027-05-24');
    const english = custody?.texts.find(({ language }) => language === 'en');
    assert.equal(english?.behind, 1);
    assert.ok((english?.ease ?? 0) > 60);
  });

  it('names the words no native reader has seen', () => {
    assert.deepEqual(
      figures.native.filter(({ what }) => what === 'keywords'),
      [
        { language: 'es', what: 'keywords', count: 4 },
        { language: 'ru', what: 'keywords', count: 5 },
      ],
    );
  });

  it('counts the topics that print a fact, the next to check first', () => {
    const limit = figures.facts.find(({ id }) => id === 'aid-limit');
    assert.equal(limit?.topics, 1);
    const dates = figures.facts.map(({ due = '9' }) => due);
    assert.deepEqual(dates, [...dates].sort());
  });

  it('marks what is overdue and what soon will be', () => {
    assert.doesNotMatch(page(), /class="(late|soon)"/);
    assert.match(page('2027-05-01'), /class="soon">2027-05-24/);
    assert.match(page('2027-06-01'), /class="late">2027-05-24/);
  });

  it('shows what an editor wrote as text, never as HTML', () => {
    const problem = { file: 'a.md', line: 1, what: '<b>', remedy: '"&"', rule: 'file' };
    const text = reportPage({ today: TODAY, problems: [problem], warnings: [], ...figures });
    assert.ok(text.includes('<code>a.md:1</code> &lt;b&gt;. &quot;&amp;&quot;'));
  });
});
