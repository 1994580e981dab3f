import type { Problem } from '../../src/compiler/index.js';
import type { CheckRow, ReportFigures, TextRow, TopicRow } from './figures.js';
import { html, type Html } from './html.js';

export interface ReportPage extends ReportFigures {
  /** ISO date of the report. */
  readonly today: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The report as one page that needs no other file. */
export function reportPage(report: ReportPage): string {
  const { today, topics, facts, services, problems, warnings, languages, native } = report;
  const due = dueBefore(today);
  const late = [...topics.map((topic) => topic.due), ...facts.map((fact) => fact.due ?? '9')];
  const unsure = [...facts, ...services].filter(({ confidence }) => confidence !== 'high');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Content report, ${today}</title>
        ${STYLE}
      </head>
      <body>
        <h1>Content report, ${today}</h1>
        <ul class="sum">
          <li><b>${topics.length}</b> topics in ${languages.length} languages (${languages.join(', ')})</li>
          <li><b>${problems.length}</b> mistakes that stop the build, ${warnings.length} warnings</li>
          <li><b>${late.filter((date) => date <= today).length}</b> topics and facts overdue, ${late.filter((date) => due(date) === 'soon').length} due within 30 days</li>
          <li><b>${unsure.length}</b> facts and services not fully confirmed</li>
          <li><b>${native.length}</b> sets of words that wait for a native reader</li>
        </ul>
        ${problems.length > 0 ? list('Mistakes that stop the build', problems) : ''}
        <h2>Topics</h2>
        <p>Ease: Kandel–Moles in French, Flesch in English; 60 is the least, 100 is very easy. Words: in a sentence, on average / at most.</p>
        <table>
          <thead>
            <tr><th>Topic</th><th>Read</th><th>Age, days</th><th>Due again</th><th>Sources</th>${languages.map((code) => html`<th>${code}: state</th><th>Ease</th><th>Words</th>`)}</tr>
          </thead>
          <tbody>${topics.map((topic) => topicRow(topic, languages, due))}</tbody>
        </table>
        <h2>Not fully confirmed</h2>
        <p>What is not "high" is printed without being called certain; what is "unknown" is not printed.</p>
        ${checkTable(unsure, due)}
        <h2>Waiting for a native reader</h2>
        <table>
          <thead><tr><th>Language</th><th>What</th><th>How many</th></tr></thead>
          <tbody>${native.map(({ language, what, count }) => html`<tr><td>${language}</td><td>${what}</td><td>${count}</td></tr>`)}</tbody>
        </table>
        <h2>Facts, the next to check first</h2>
        ${checkTable(facts, due)}
        <h2>Services</h2>
        ${checkTable(services, due)}
        ${warnings.length > 0 ? list('Warnings', warnings) : ''}
      </body>
    </html>`;
  return `${page.text}\n`;
}

// A page for people at a desk: it is not shipped, so it may bring its own style.
const STYLE = html`<style>
  body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; background: #fff; }
  table { border-collapse: collapse; margin-block: 1rem; }
  th, td { border: 1px solid #999; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
  thead th { background: #eee; position: sticky; top: 0; }
  .late { background: #ffd9d4; }
  .late::after { content: ' overdue'; }
  .soon { background: #fff0c2; }
  .soon::after { content: ' soon'; }
</style>`;

const NOTICE = 30;

/** Says of a date whether it has passed or is near. */
function dueBefore(today: string): (date: string) => 'late' | 'soon' | '' {
  const soon = new Date(Date.parse(today) + NOTICE * 86_400_000).toISOString().slice(0, 10);
  return (date) => (date <= today ? 'late' : date <= soon ? 'soon' : '');
}

function topicRow(topic: TopicRow, languages: readonly string[], due: Due): Html {
  const texts = languages.map((code) => topic.texts.find(({ language }) => language === code));
  return html`<tr>
    <th scope="row">${topic.id}</th><td>${topic.reviewed}</td><td>${topic.age}</td>
    <td class="${due(topic.due)}">${topic.due}</td><td>${topic.sources}</td>
    ${texts.map(textCells)}
  </tr>`;
}

type Due = ReturnType<typeof dueBefore>;

function textCells(text: TextRow | undefined): Html {
  if (!text) return html`<td class="late" colspan="3">missing</td>`;
  const behind = text.behind > 0 ? `, ${text.behind} behind` : '';
  const because = text.hardBecause === undefined ? '' : ` (${text.hardBecause})`;
  return html`<td>${text.translation}${behind}</td>
    <td>${text.ease?.toFixed(0) ?? '–'}${because}</td>
    <td>${text.length.toFixed(1)} / ${text.longest}</td>`;
}

function checkTable(rows: readonly CheckRow[], due: Due): Html {
  return html`<table>
    <thead><tr><th>Name</th><th>Value</th><th>Confidence</th><th>Check again</th><th>Source</th><th>Topics</th></tr></thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          <th scope="row">${row.id}</th><td>${row.value}</td><td>${row.confidence}</td>
          <td class="${due(row.due ?? '9')}">${row.due ?? '–'}</td>
          <td><a href="${row.url}">${row.source}</a>${row.note === undefined ? '' : `: ${row.note}`}</td>
          <td>${row.topics}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function list(title: string, problems: readonly Problem[]): Html {
  return html`<h2>${title}</h2>
    <ul>
      ${problems.map(
        ({ file, line, what, value, remedy }) =>
          html`<li><code>${file}:${line}</code> ${what}${value === undefined ? '' : ` (${value})`}. ${remedy}</li>`,
      )}
    </ul>`;
}
