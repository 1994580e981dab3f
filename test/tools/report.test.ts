import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../src/compiler/read/read.js';
import { reportFigures } from '../../tools/report/figures.js';
import { reportPage } from '../../tools/report/page.js';
import { tasksOf } from '../../tools/report/to-do.js';
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

  it('counts the topics that print a fact, the next to check first', () => {
    const limit = figures.facts.find(({ id }) => id === 'aid-limit');
    assert.equal(limit?.topics, 1);
    const dates = figures.facts.map(({ due = '9' }) => due);
    assert.deepEqual(dates, [...dates].sort());
  });

  it('says of each service when it is due', () => {
    assert.deepEqual(
      figures.services.map(({ id, due }) => [id, due]),
      [
        ['112', '2028-11-24'],
        ['114', '2031-11-24'],
        ['helpline', '2027-05-24'],
      ],
    );
  });

  it('lists what rests on a front page', () => {
    assert.deepEqual(figures.frontPages, []);
    const row = {
      kind: 'fact',
      id: 'some-limit',
      source: 'Code',
      url: 'https://example.org',
    } as const;
    const text = reportPage({
      ...{ today: TODAY, problems: [], warnings: [], ...figures },
      frontPages: [row],
    });
    assert.match(text, /Resting on a front page \(1\)/);
    assert.match(text, /some-limit<\/th><td>fact<\/td><td><a href="https:\/\/example.org">Code/);
  });

  it('marks what is overdue and what soon will be', () => {
    assert.doesNotMatch(page(), /class="date (late|soon)"/);
    assert.match(page('2027-05-01'), /class="date soon">2027-05-24/);
    assert.match(page('2027-06-01'), /class="date late">2027-05-24/);
  });

  it('shows what an editor wrote as text, never as HTML', () => {
    const problem = { file: 'a.md', line: 1, what: '<b>', remedy: '"&"', rule: 'file' };
    const text = reportPage({ today: TODAY, problems: [problem], warnings: [], ...figures });
    assert.ok(text.includes('<code>a.md:1</code> &lt;b&gt;. &quot;&amp;&quot;'));
  });
});

describe('what is to be done now', () => {
  const tasks = (today: string) => tasksOf({ ...figures }, today);
  const whats = (today: string) => tasks(today).map(({ what }) => what);

  it('are the translations that are behind or unread, while nothing is due', () => {
    assert.deepEqual(whats(TODAY), [
      'Translate what changed in “Garde à vue” into English: 1 revision behind',
      'Have somebody who speaks English from birth read 1 topic translated by machine: police-custody',
    ]);
    assert.equal(tasks(TODAY)[0]?.file, 'content/topics/police-custody/en.md');
  });

  it('are topics, facts and services from thirty days before their day, the oldest first', () => {
    const topic = 'Read “Garde à vue” again against its sources, then write the day in reviewed';
    assert.equal(whats('2027-04-23').includes(topic), false);
    assert.equal(whats('2027-04-24')[1], topic);
    const late = tasks('2027-11-24').slice(0, 4);
    assert.deepEqual(
      late.map(({ due }) => due),
      ['2027-05-24', '2027-05-24', '2027-10-01', '2027-11-24'],
    );
    assert.equal(
      late[0]?.what,
      'Check the service helpline (01 00 00 00 00): number, hours, cost, then write the day in reviewed',
    );
    assert.match(
      late[3]?.what ?? '',
      /^Check the fact custody-length \(24 hour, printed in 1 topic\)/,
    );
    assert.equal(late[3]?.url, 'https://example.org/code');
  });

  it('are texts that are missing', () => {
    const [topic] = figures.topics;
    assert.ok(topic);
    const [task] = tasksOf({ ...figures, topics: [{ ...topic, texts: [] }] }, TODAY);
    assert.equal(task?.what, `Write “${topic.title}” in French`);
  });

  it('stand at the top of the page, with dates in words', () => {
    const text = page('2027-06-01');
    assert.ok(text.indexOf('To do now') < text.indexOf('<h2 id="topics"'));
    assert.match(text, /<strong>2027-05-24 overdue<\/strong>/);
  });

  it('may be nothing', () => {
    assert.match(
      reportPage({
        ...figures,
        topics: [],
        facts: [],
        services: [],
        today: TODAY,
        problems: [],
        warnings: [],
      }),
      /Nothing until 2026-12-25/,
    );
  });
});
