import { css } from 'lit';

/**
 * Rows, lists of rows and folds. In a narrow column they run from edge to edge and only their text
 * is inset; where there is room they are cards with round corners.
 */
export const list = css`
  .edge {
    margin-inline: calc(-1 * var(--gap));
  }
  .list {
    border-block: 1px solid var(--line);
    background: var(--surface-raised);
  }
  .list > * + *,
  .list li + li {
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px var(--gap);
    border: 1px solid transparent; /* seen in forced colours */
    line-height: 1.3;
    color: var(--text);
    text-decoration: none;
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row-text {
    flex: 1;
    min-inline-size: 0;
  }
  .row-text > * {
    display: block;
  }
  .row > .icon {
    color: var(--accent);
  }
  .row > .go,
  .row > .turn {
    inline-size: 20px;
    color: var(--text-muted);
  }
  .row:hover {
    border-color: var(--accent);
  }
  .row:active {
    background: var(--attention);
    color: var(--text);
  }
  .row[aria-current] {
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-soft);
    font-weight: 700;
  }

  /* Folds */
  .fold[open] > summary > .turn {
    transform: scaleY(-1);
  }
  .fold > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 2px var(--gap) 18px;
  }
  .fold .list {
    border-block-end: 0;
    background: none;
  }

  /* Letters of double size: a word wider than the window breaks between its syllables. */
  @container rights-guide (max-width: 13em) {
    .row {
      hyphens: auto;
    }
    .row > .go {
      display: none;
    }
  }
  @container rights-guide (min-width: 34em) {
    .edge {
      margin-inline: 0;
    }
    .list,
    .note {
      border-radius: var(--radius);
    }
    .list {
      border: 1px solid var(--line);
      overflow: hidden;
    }
    .fold .list {
      border: 0;
      border-block-start: 1px solid var(--line);
      border-radius: 0;
    }
  }
`;
