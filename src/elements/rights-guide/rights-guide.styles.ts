import { css } from 'lit';
import { base } from '../common/base.styles.js';
import { call } from '../common/call.styles.js';
import { floatStyles } from '../common/float.styles.js';
import { tokens } from '../common/tokens.styles.js';
import { barStyles } from './styles/bar.styles.js';
import { searchStyles } from './styles/search.styles.js';
import { topicStyles } from './styles/topic.styles.js';

/** The frame, the first screen and its rows. */
const firstScreen = css`
  .root {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .frame {
    container: rights-guide / inline-size;
    /* In a box as wide as its content, such as a dialog, size containment would make it 0. */
    contain-intrinsic-inline-size: 280px;
  }
  .page,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .page {
    max-inline-size: 53em;
    margin-inline: auto;
    padding: var(--gap);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 0 16px;
  }
  .name {
    flex: 1;
    padding-block: 6px;
  }
  .offer,
  .language[open] {
    flex: 1 0 100%;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
  }
  .languages .quiet {
    inline-size: 100%;
  }
  .missing .pill {
    margin-block-start: 10px;
  }
  .small-icon {
    inline-size: 20px;
  }
  .calls + .quiet,
  slot + .quiet {
    margin-block-start: 8px;
  }
  .rows,
  .hits {
    display: grid;
    gap: 8px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 14px;
    line-height: 1.3;
    color: var(--text);
  }
  .rows .row {
    block-size: 100%;
  }
  .row > span {
    flex: 1;
    min-inline-size: 0;
  }
  .row > .icon,
  .section .icon {
    color: var(--accent);
  }
  .row .go,
  .section .turn {
    inline-size: 20px;
    color: var(--text-muted);
  }
  .row:hover {
    border-color: var(--accent);
  }
  .row:active {
    background: var(--attention);
  }
  .list {
    overflow: hidden;
  }
  .list .row {
    min-block-size: 48px;
    border-radius: 0;
    outline-offset: -3px;
  }
  .list > li + li {
    border-block-start: 1px solid var(--line);
  }
  .list .row[aria-current] {
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-soft);
    font-weight: 700;
  }
  .sections {
    display: grid;
    gap: 8px;
  }
  .section {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 56px;
    line-height: 1.2;
    border-radius: var(--radius);
  }
  .section .disc {
    background: var(--accent-soft);
  }
  .section-name {
    flex: 1;
  }
  .section b {
    display: block;
    font-size: 1.12em;
  }
  .part[open] > .section {
    margin-block-end: 8px;
  }
  .part[open] > .section .turn {
    transform: rotate(180deg);
  }
  @container rights-guide (min-width: 34em) {
    .page {
      padding: 28px;
    }
    .title {
      font-size: 1.8em;
    }
    .first {
      grid-template-columns: repeat(3, 1fr);
    }
    .first .call {
      align-items: start;
    }
    .first .call-body {
      flex-flow: column-reverse;
      align-items: start;
    }
    .first .call-body > * {
      flex: none;
    }
    .rows {
      grid-template-columns: 1fr 1fr;
    }
    .sections {
      display: block;
      columns: 2;
      column-gap: 28px;
    }
    .sections > * {
      break-inside: avoid;
      padding-block-end: 22px;
    }
  }
`;

export const rightsGuideStyles = [
  tokens,
  base,
  call,
  firstScreen,
  searchStyles,
  topicStyles,
  floatStyles,
  barStyles,
];
