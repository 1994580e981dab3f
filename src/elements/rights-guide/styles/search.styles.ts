import { css } from 'lit';

/** The search field and its answers. */
export const searchStyles = css`
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 12px;
  }
  .field > * {
    min-block-size: 52px;
  }
  .field input {
    appearance: none;
    flex: 99 1 12em;
    min-inline-size: 0;
    margin: 0;
    padding: 8px 14px;
    border: 2px solid var(--text-muted);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--text);
    cursor: text;
  }
  .field button {
    flex: 1 0 auto;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    padding-inline: 20px;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .field button:hover {
    text-decoration: underline 3px;
  }
  .corrected {
    margin-block: -8px 12px;
  }
  .corrected .pill {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .urgent {
    padding: 4px 12px 12px;
    border-radius: var(--radius);
    background: var(--attention);
  }
  .hits .said {
    margin-block-start: 6px;
  }
  .hits .row > span > * {
    display: block;
  }
  .hits .row .tag {
    display: flex;
  }
  .hits .row .need {
    margin-block: 4px;
  }
  mark {
    border-block-end: 2px solid;
    background: var(--attention);
    color: inherit;
  }
`;
