import { html } from './html.js';

// The report is not part of the widget, so it may contain its own style and script.

export const STYLE = html`<style>
  body { font: 16px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2rem); max-width: 90rem; color: #1a1a1a; background: #fff; }
  h1 { line-height: 1.2; }
  h2 { margin-block: 2.5rem 0.5rem; line-height: 1.2; }
  a { color: #00468c; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
  nav a, .tasks a { display: inline-block; padding-block: 0.2rem; }
  input { font: inherit; padding: 0.3rem 0.5rem; max-width: 100%; box-sizing: border-box; }
  .scroll { overflow-x: auto; margin-block: 1rem; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #949494; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
  thead th { background: #eee; }
  td.date { white-space: nowrap; }
  tbody th small { display: block; font-weight: normal; }
  code { overflow-wrap: anywhere; }
  .late { background: #ffd9d4; }
  .soon { background: #fff0c2; }
  .tasks li { padding: 0.3rem 0.5rem; margin-block: 0.3rem; }
  .tasks code { display: block; font-size: 0.875rem; }
  .none { font-weight: bold; }
  @media print {
    body { font-size: 9pt; max-width: none; padding: 0; }
    nav, .filter { display: none; }
    .scroll { overflow: visible; }
    thead { display: table-header-group; }
    tr, li { break-inside: avoid; }
    h2 { break-after: avoid; }
    th, td { padding: 1pt 3pt; }
    .late, .soon { print-color-adjust: exact; }
  }
</style>`;

/** A field that filters the rows. It is hidden without JavaScript, when every row is shown. */
export const FILTER = html`<p class="filter" hidden>
    <label>Show only rows with <input type="search" /></label> <span role="status"></span>
  </p>`;

/** The script of the filter, which must be at the end of the page. */
export const SCRIPT = html`<script>
    const filter = document.querySelector('.filter');
    const rows = [...document.querySelectorAll('tbody tr, .tasks li')];
    filter.hidden = false;
    filter.querySelector('input').addEventListener('input', ({ target }) => {
      const words = target.value.toLowerCase().split(' ');
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      filter.querySelector('[role=status]').textContent = shown + ' of ' + rows.length + ' rows';
    });
  </script>`;
