import { css } from 'lit';

/**
 * Styles of the large links to call, write to or visit a service, for every element with numbers.
 */
export const call = css`
  .calls,
  .cards {
    display: grid;
    gap: 8px;
  }
  .call {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 72px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    color: var(--text);
    text-decoration: none;
  }
  .calls .call {
    block-size: 100%;
    background: var(--accent-soft);
  }
  .call:hover {
    border-color: var(--accent);
  }
  .call:active,
  .calls .call:active {
    background: var(--attention);
  }
  .disc {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: 99px;
  }
  .call .disc {
    background: var(--accent);
    color: var(--on-accent);
  }
  .call-body {
    flex: 1;
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    min-inline-size: 0;
  }
  .call .need,
  .call .small {
    display: block;
  }
  .num {
    unicode-bidi: isolate;
    direction: ltr;
    color: var(--accent);
    font-size: 1.45em;
    font-weight: 700;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .long .num {
    font-size: 1.15em;
  }
  @container rights-guide (min-width: 20em) {
    .call-body {
      flex-flow: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 12px;
    }
    .call-body > :first-child {
      flex: 1 1 7.5em;
    }
  }
  /* The partner's own contact looks like ours. It stands in the host page, so only important
     rules hold against the page's own for links. */
  ::slotted([slot='contact']) {
    display: block !important;
    margin-block-start: 8px !important;
    padding: 14px !important;
    border-radius: var(--radius) !important;
    background: var(--accent-soft) !important;
    color: var(--accent) !important;
    font: inherit !important;
    font-weight: 700 !important;
  }
`;
