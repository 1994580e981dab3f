import { css } from 'lit';

/** The search field, the band of danger and the answers. */
export const searchStyles = css`
  .field {
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding: 2px;
    border: 2px solid var(--text-muted);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .field:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .field input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 48px;
    margin: 0;
    padding: 0 12px;
    border: 0;
    outline: 0;
    background: none;
    color: var(--text);
    cursor: text;
    /* Above the field only its ring is seen, not the lower half of its label. */
    scroll-margin-block: var(--above) var(--below);
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .field button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 10px;
  }
  .field .send {
    background: var(--accent);
    color: var(--on-accent);
  }
  .examples {
    display: none;
    margin-block-start: 12px;
  }
  .below {
    align-content: start;
  }
  [role='search'] + .searching {
    margin-block-start: -16px;
    /* Long enough for the field to be at the top of the window, however few the answers are. */
    min-block-size: calc(100vh - 136px);
  }

  /* Danger */
  .urgent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 8px var(--gap) 10px;
    border: 1px solid transparent; /* seen in forced colours */
    background: var(--attention);
    line-height: 1.3;
  }
  .urgent .tile {
    background: var(--accent);
    color: var(--on-accent);
  }
  .urgent .tile .num {
    color: inherit;
  }
  .urgent .long {
    grid-column: 1 / -1;
  }
  .urgent + .results {
    margin-block-start: -16px;
  }

  /* Answers */
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .hit {
    position: relative;
    min-block-size: 72px;
    cursor: pointer;
  }
  .hit .need {
    inline-size: 100%;
    border: 0;
  }
  .hit .need::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .hit .need:focus-visible {
    outline: none;
  }
  .hit .need:focus-visible::after {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
  .others {
    margin-block-start: -11px;
  }
  .results .offer {
    margin-block: 0;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px;
  }
  @container rights-guide (min-width: 34em) {
    .examples {
      display: flex;
    }
    .urgent {
      border-radius: var(--radius);
    }
    .urgent .tiles {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    .others {
      margin-block-start: 0;
    }
  }
`;
