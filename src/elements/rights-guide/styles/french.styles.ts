import { css } from 'lit';

/** French below another language. */
export const frenchStyles = css`
  .fr {
    display: block;
    margin-block-start: 6px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
    color: var(--text-muted);
    font-weight: 400;
    text-align: start;
  }
  .fr > strong {
    font-weight: 600;
  }
  .call .fr {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .rtl .call .fr {
    text-align: end;
  }
  .french-switch {
    margin-block-start: calc(-1 * var(--gap));
  }
  .track {
    flex: none;
    display: grid;
    align-items: center;
    inline-size: 56px;
    block-size: 32px;
    padding: 3px;
    border: 2px solid var(--accent);
    border-radius: 99px;
  }
  .track .icon {
    inline-size: 22px;
    block-size: 22px;
    border-radius: 99px;
    color: transparent;
    background: var(--accent);
  }
  [aria-checked='true'] > .track {
    justify-items: end;
    background: var(--accent);
  }
  [aria-checked='true'] > .track .icon {
    background: var(--on-accent);
    color: var(--accent);
  }
  @container rights-guide (min-width: 34em) {
    .french-switch {
      margin-block-start: 0;
    }
  }
`;
