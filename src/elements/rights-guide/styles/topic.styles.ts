import { css } from 'lit';

/** A topic, the sections beside it, and the screen of all numbers. */
export const topicStyles = css`
  .side {
    display: none;
  }
  .back {
    margin-block-end: 4px;
  }
  .topic-title + .small {
    margin-block-start: 4px;
  }
  .lead {
    margin-block-start: 10px;
    font-size: 1.12em;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .stack > .h {
    margin-block-end: 0;
  }
  .folded {
    padding: var(--gap);
  }
  .note > .stack {
    flex: 1;
    gap: 8px;
  }
  .note > .stack .note {
    padding: 0;
  }
  .steps {
    display: grid;
    gap: 16px;
    counter-reset: step;
  }
  .steps li {
    display: flex;
    gap: 14px;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    flex: none;
    inline-size: 34px;
    block-size: 34px;
    margin-block-start: -3px;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 32px;
    text-align: center;
  }
  .ticks {
    display: grid;
    gap: 10px;
  }
  .ticks li {
    display: flex;
    gap: 14px;
  }
  .ticks li::before {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin: 0.55em 5px 0;
    border-radius: 99px;
    border: 4px solid var(--accent);
  }
  .facts {
    padding-inline: var(--gap);
  }
  .facts > * {
    padding-block: 12px;
  }
  .facts > * + *,
  .proof {
    border-block-start: 1px solid var(--line);
  }
  .link {
    color: var(--accent);
    text-decoration: underline;
  }
  .link:hover {
    text-decoration: underline 3px;
  }
  button.link,
  button.term {
    display: inline;
    border: 0;
  }
  .term {
    text-decoration: underline dotted 2px;
  }
  .term::after {
    content: ' ?';
    color: var(--accent);
    font-weight: 700;
  }
  .term[aria-expanded='true']::after {
    content: '';
  }
  .meaning,
  .stale {
    color: var(--text-muted);
  }
  .proof {
    display: grid;
    gap: 8px;
    padding-block-start: 20px;
  }
  .sources {
    display: grid;
    gap: 8px;
    padding-inline-start: 14px;
  }
  @container rights-guide (min-width: 34em) {
    .facts > * {
      display: grid;
      grid-template-columns: 7em 1fr;
      gap: 16px;
    }
  }
  @container rights-guide (min-width: 50em) {
    .split {
      align-items: start;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 20px 40px;
    }
    .split > .offer,
    .split > .missing {
      grid-column: 1 / -1;
    }
    .side {
      display: block;
    }
  }
`;
