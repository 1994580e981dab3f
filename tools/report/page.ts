import type { Problem } from '../../src/compiler/index.js';
import { dueAt } from './due.js';
import type {
  CheckRow,
  FrontPageRow,
  NativeRow,
  ReportFigures,
  TextRow,
  TopicRow,
} from './figures.js';
import { html, type Html } from './html.js';
import { FILTER, SCRIPT, STYLE } from './look.js';
import { noticeEnds, tasksOf, type Task } from './to-do.js';

export interface ReportPage extends ReportFigures {
  /** ISO date of the report. */
  readonly today: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

/** Renders the report as a self-contained page. */
export function reportPage(report: ReportPage): string {
  const { today, topics, languages } = report;
  const sections = sectionsOf(report);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Content report, ${today}</title>
        ${STYLE}
      </head>
      <body>
        <main>
          <h1>Content report, ${today}</h1>
          <p>${topics.length} topics in ${languages.length} languages: ${languages.join(', ')}.</p>
          <nav aria-label="Parts of the report">
            <ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
          </nav>
          ${FILTER}
          ${sections.map(({ id, title, content }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`)}
        </main>
        ${SCRIPT}
      </body>
    </html>`;
  return `${page.text.replace(/[ \t]+$/gm, '')}\n`;
}

function sectionsOf(report: ReportPage): readonly Section[] {
  const { today, topics, facts, services, frontPages, problems, warnings, native } = report;
  const tasks = tasksOf(report, today);
  const unsure = [...facts, ...services].filter(({ confidence }) => confidence !== 'high');
  return [
    ...problemSection('mistakes', 'Mistakes that stop the build', problems),
    { id: 'now', title: `To do now (${tasks.length})`, content: taskList(tasks, today) },
    {
      id: 'topics',
      title: `Topics (${topics.length})`,
      content: html`<p>Ease: Kandel–Moles in French, Flesch in English; 60 is the least, 100 is very easy. Words: in a sentence, on average / in the longest.</p>
        ${topicTable(report)}`,
    },
    {
      id: 'unsure',
      title: `Not fully confirmed (${unsure.length})`,
      content: html`<p>What is not "high" is not printed as certain; what is "unknown" is not printed.</p>
        ${checkTable('Not fully confirmed', unsure, today)}`,
    },
    {
      id: 'front-pages',
      title: `Resting on a front page (${frontPages.length})`,
      content: html`<p>Write the address of the page that was read, or its article: nobody finds it again from a front page.</p>
        ${frontPageTable(frontPages)}`,
    },
    {
      id: 'native',
      title: `Waiting for a native reader (${native.length})`,
      content: nativeTable(native),
    },
    {
      id: 'facts',
      title: `Facts, the next to check first (${facts.length})`,
      content: checkTable('Facts', facts, today),
    },
    {
      id: 'services',
      title: `Services (${services.length})`,
      content: checkTable('Services', services, today),
    },
    // Front pages are listed in the table above.
    ...problemSection(
      'warnings',
      'Warnings of the build',
      warnings.filter(({ rule }) => rule !== 'front-pages'),
    ),
  ];
}

function taskList(tasks: readonly Task[], today: string): Html {
  const end = noticeEnds(today);
  if (tasks.length === 0) return html`<p class="none">Nothing until ${end}.</p>`;
  return html`<p>Overdue first, then what is due until ${end}, then translations.</p>
    <ol class="tasks">
      ${tasks.map(
        ({ what, file, due, url }) => html`<li class="${dueAt(due, today)}">
          ${due === undefined ? '' : html`<strong>${dateText(due, today)}</strong>: `}${what}.${url === undefined ? '' : html` <a href="${url}" aria-label="Its source: ${url}">Its source</a>`}
          <code>${file}</code>
        </li>`,
      )}
    </ol>`;
}

/** Formats a date and says in words whether it has passed, because colour alone is not accessible. */
function dateText(date: string, today: string): string {
  const words = { late: `${date} overdue`, soon: `${date} soon`, '': date };
  return words[dueAt(date, today)];
}

function dateCell(date: string | undefined, today: string): Html {
  const text = date === undefined ? '–' : dateText(date, today);
  return html`<td class="${`date ${dueAt(date, today)}`.trimEnd()}">${text}</td>`;
}

function table(label: string, head: readonly Html[], rows: readonly Html[]): Html {
  if (rows.length === 0) return html`<p class="none">None.</p>`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
      <thead><tr>${head}</tr></thead>
      <tbody>${rows}</tbody>
    </table></div>`;
}

const heads = (...words: readonly string[]) =>
  words.map((word) => html`<th scope="col">${word}</th>`);

function topicTable({ topics, languages, today }: ReportPage): Html {
  const head = heads(
    ...['Topic', 'Read on', 'Age in days', 'Due again', 'Sources'],
    ...languages.flatMap((code) => [`${code}: state`, `${code}: ease`, `${code}: words`]),
  );
  return table(
    'Topics',
    head,
    topics.map((topic) => topicRow(topic, languages, today)),
  );
}

function topicRow(topic: TopicRow, languages: readonly string[], today: string): Html {
  const texts = languages.map((code) => topic.texts.find(({ language }) => language === code));
  return html`<tr>
    <th scope="row">${topic.title}<small>${topic.id}</small></th>
    <td class="date">${topic.reviewed}</td><td>${topic.age}</td>${dateCell(topic.due, today)}<td>${topic.sources}</td>
    ${texts.map(textCells)}
  </tr>`;
}

const STATES: Readonly<Record<TextRow['translation'], string>> = {
  original: 'original',
  machine: 'by machine, nobody has read it',
  human: 'by a person',
  reviewed: 'by a person, read by another',
};

function textCells(text: TextRow | undefined): Html {
  if (!text) return html`<td class="late" colspan="3">missing</td>`;
  const old = text.stale.length > 0 ? `, stale: ${text.stale.join(', ')}` : '';
  const behind = (text.behind > 0 ? `, ${text.behind} behind` : '') + old;
  const because = text.hardBecause === undefined ? '' : ` (${text.hardBecause})`;
  const state = behind || text.translation === 'machine' ? 'soon' : '';
  return html`<td class="${state}">${STATES[text.translation]}${behind}</td>
    <td>${text.ease?.toFixed(0) ?? '–'}${because}</td>
    <td>${text.length.toFixed(1)} / ${text.longest}</td>`;
}

function checkTable(label: string, checks: readonly CheckRow[], today: string): Html {
  const rows = checks.map(
    (row) => html`<tr>
      <th scope="row">${row.id}</th><td>${row.value}</td><td>${row.confidence}</td>
      ${dateCell(row.due, today)}
      <td><a href="${row.url}">${row.source}</a>${row.note === undefined ? '' : `: ${row.note}`}</td>
      <td>${row.topics}</td>
    </tr>`,
  );
  return table(
    label,
    heads('Name', 'Value', 'Confidence', 'Check again', 'Source', 'In topics'),
    rows,
  );
}

function frontPageTable(frontPages: readonly FrontPageRow[]): Html {
  const rows = frontPages.map(
    ({ kind, id, source, url }) =>
      html`<tr><th scope="row">${id}</th><td>${kind}</td><td><a href="${url}">${source}</a></td></tr>`,
  );
  return table('Resting on a front page', heads('Name', 'What', 'Source'), rows);
}

function nativeTable(native: readonly NativeRow[]): Html {
  const rows = native.map(
    ({ language, what, count }) =>
      html`<tr><th scope="row">${language}</th><td>${what}</td><td>${count}</td></tr>`,
  );
  return table('Waiting for a native reader', heads('Language', 'What', 'How many'), rows);
}

function problemSection(id: string, title: string, problems: readonly Problem[]): Section[] {
  if (problems.length === 0) return [];
  const content = html`<ul>
      ${problems.map(
        ({ file, line, what, value, remedy }) =>
          html`<li><code>${file}:${line}</code> ${what}${value === undefined ? '' : ` (${value})`}. ${remedy}</li>`,
      )}
    </ul>`;
  return [{ id, title: `${title} (${problems.length})`, content }];
}
