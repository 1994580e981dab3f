import assert from 'node:assert/strict';
import { test } from 'node:test';
import { developmentLit, verdict } from '../../tools/checks/budgets.js';
import { namesProblems, sensitiveIn } from '../../tools/checks/names.js';
import { placesProblems } from '../../tools/checks/places.js';
import { sensitiveWords } from '../../tools/checks/sensitive-words.js';

test('a sensitive word is found in each way of writing a name', () => {
  for (const name of [
    'rape',
    'rape-panel.js',
    'rapePanel',
    'RapePanel',
    'panel_rape',
    'src/elements/rape/a.ts',
    'RAPE_PANEL',
    'victims',
    'prostituée',
    'data-Violences',
    'HIVTest',
  ]) {
    assert.equal(sensitiveIn(name).length, 1, name);
  }
});

test('a neutral name that holds the same letters is left alone', () => {
  for (const name of ['drape', 'scraper.ts', 'violet', 'sextant', 'grapes', 'listen', 'distinct']) {
    assert.deepEqual(sensitiveIn(name), [], name);
  }
  for (const name of ['rights-guide', 'emergency-panel', 'quick-exit', 'rights-guide-search']) {
    assert.deepEqual(sensitiveIn(name), [], name);
  }
});

test('there are sixty words or more, each once, without accents', () => {
  assert.ok(sensitiveWords.length >= 60);
  assert.equal(new Set(sensitiveWords).size, sensitiveWords.length);
  for (const word of sensitiveWords) assert.match(word, /^[a-z]+\*?$/);
});

test('tags, attributes, events and properties of the widget are read', () => {
  const wrong = [
    "customElements.define('rape-panel', Panel);",
    'html`<rape-panel></rape-panel>`;',
    'html`<p rape-alert=${a}>${b}</p>`;',
    'html`<p>${a}<b class="rape"></b></p>`;',
    "new CustomEvent('rights-guide-rape');",
    "class A { @property({ attribute: 'hide-rape' }) hide = false; }",
    'class A { @property() rapePanel = false; }',
    'class A { @property() accessor rapePanel = false; }',
    "console.warn('rape-panel: wrong value');",
  ];
  for (const text of wrong) {
    const problems = namesProblems('src/a.ts', `\n${text}`);
    assert.equal(new Set(problems).size, 1, text);
    assert.match(problems[0] ?? '', /^src\/a\.ts:2 .*"rape"/);
  }
});

test('what the reader reads and what nobody sees is left alone', () => {
  const text = "// rape\nmsg('I was raped'); msg(str`rape ${a}`); const rape = 1;";
  assert.deepEqual(namesProblems('src/a.ts', text), []);
});

test('places of one machine are found with their line', () => {
  const folder = (name: string) => `/${name}/someone`;
  for (const place of [
    `"resolved": "https://${'registry'}.example.org/lit.tgz"`,
    `https://npm.example.org/${'artifactory'}/lit`,
    `see ${folder('home')}/a.ts`,
    `"${folder('Users')}/a"`,
    `(${folder('root')}/.npmrc)`,
  ]) {
    const problems = placesProblems('a.md', `first\n${place}`, []);
    assert.equal(problems.length, 1, place);
    assert.match(problems[0] ?? '', /^a\.md:2 /);
  }
  assert.equal(placesProblems('a.md', 'in /some/clone/a.ts', ['/some/clone/']).length, 1);
});

test('addresses and paths of the project are no places of a machine', () => {
  for (const text of [
    "import { root } from '../root.js';",
    'https://www.example.org/home/page',
    '${base}/home/page',
    'href="/home"',
    './workspace/a',
    'content/topics/work-and-training/fr.md',
  ]) {
    assert.deepEqual(placesProblems('a.md', text, []), [], text);
  }
});

test('the development build of Lit is known by its warning', () => {
  assert.equal(developmentLit('warn("dev-mode","Lit is in dev mode.")').length, 1);
  assert.deepEqual(developmentLit('const lit = 1;'), []);
});

test('a budget says what is free, warns when little is, and fails when nothing is', () => {
  assert.deepEqual(verdict('a.js', 7_000, 10_000), {
    line: 'a.js: 7,000 of 10,000 bytes (brotli), 3,000 free',
  });
  const near = verdict('a.js', 7_001, 10_000);
  assert.match(near.warning ?? '', /only 2,999 bytes free, less than 3,000/);
  assert.equal(near.problem, undefined);
  assert.equal(verdict('a.js', 10_000, 10_000).problem, undefined);
  assert.match(verdict('a.js', 10_001, 10_000).problem ?? '', /1 over the budget/);
});
