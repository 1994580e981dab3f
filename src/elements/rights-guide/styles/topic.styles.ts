import { css } from 'lit';

/** A topic, from its title to the way back at its end. */
export const topicStyles = css`
  /* Very large text in a narrow column: a tenth of the width is the largest size at which the longest
     words still fit. Never under 18 px. */
  article {
    font-size: max(18px, min(1em, 10cqi));
  }
  .topic-title + .muted {
    margin-block-start: 2px;
    line-height: 1.4;
  }
  .late {
    margin-block-start: 14px;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .stack > .h {
    margin-block-end: 0;
  }
  .stack > * + div > .need {
    margin-block-start: 8px;
  }
  .note > .stack {
    flex: 1;
    gap: 8px;
    min-inline-size: 0;
  }
  .common {
    margin-block: -4px 10px;
  }
  .calls + .list {
    border-block-start: 0;
  }
  [data-part='helpers'] .call-body > :first-child {
    flex-basis: 9em; /* else a long number leaves two words a line */
  }
  .fold > .inside > .calls {
    margin-block-end: -18px;
  }

  /* Steps and lists */
  .steps {
    display: grid;
    gap: 18px;
    counter-reset: step;
  }
  .steps > li {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 8px 12px;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    inline-size: 34px;
    block-size: 34px;
    margin-block-start: -3px;
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: 99px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 18px;
    font-weight: 700;
    line-height: 32px;
    text-align: center;
  }
  .ticks {
    display: grid;
    gap: 12px;
  }
  .ticks > li {
    display: grid;
    grid-template-columns: 8px minmax(0, 1fr);
    gap: 12px;
  }
  .ticks > li::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: 0.55em;
    border: 4px solid var(--accent);
    border-radius: 99px;
  }
  /* The note is marked already. */
  .note .ticks > li {
    display: block;
  }
  .note .ticks > li::before {
    display: none;
  }
  .note .note {
    padding: 0;
  }
  .facts > * {
    padding: 12px var(--gap);
  }
  /* Lists inside a fold are text, not rows. */
  .inside .ticks > li + li,
  .sources > li + li {
    border: 0;
  }
  .sources {
    display: grid;
    gap: 8px;
  }

  /* Words in a sentence */
  .link,
  .term {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline 3px;
  }
  .term {
    padding-block: 9px; /* a target of 44 px that moves no line */
    text-decoration: underline dotted 2px;
  }
  .term .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.2em;
    vertical-align: -0.06em;
    stroke-width: 2.2;
  }
  .wraps {
    white-space: normal;
  }
  .meaning {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--accent);
    background: var(--surface-raised);
    font-weight: 400;
  }
  .stale {
    color: var(--text-muted);
  }

  @container rights-guide (max-width: 13em) {
    /* Numbers and marks above their text: beside it there is no room for long words. */
    .steps > li,
    .ticks > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .ticks > li::before {
      margin: 0;
    }
    article .row > .icon:not(.turn),
    .note > .icon,
    .inside .tag > .icon {
      display: none;
    }
    article .title {
      font-size: 1.2em;
    }
  }
  @container rights-guide (min-width: 34em) {
    .act {
      grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    }
    .act .call-body {
      flex-direction: column-reverse;
      align-items: start;
    }
    .act .call-body > :first-child {
      flex: none;
    }
    .calls + .list {
      margin-block-start: 8px;
      border-block-start: 1px solid var(--line);
    }
    .fold > .inside > .calls {
      margin-block-end: 0;
    }
    .facts > * {
      display: grid;
      grid-template-columns: 8em 1fr;
      gap: 16px;
    }
  }
  @media print {
    .pills,
    .back {
      display: none;
    }
  }
`;
