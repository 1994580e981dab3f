import { css } from 'lit';

/** The large links to call, write or visit, as rows and as tiles; in every element that shows numbers. */
export const call = css`
  .calls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  .calls > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 0;
  }
  .call {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 72px;
    padding: 8px var(--gap);
    line-height: 1.3;
  }
  .call,
  .tile {
    border: 1px solid transparent; /* seen in forced colours */
    background: var(--accent-soft);
    color: var(--text);
    text-decoration: none;
  }
  .call:focus-visible {
    outline-offset: -3px;
  }
  .call:hover,
  .tile:hover {
    border-color: var(--accent);
  }
  .call:active,
  .root .tile:active {
    background: var(--attention);
    color: var(--text);
  }
  .disc {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .call-body {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-inline-size: 0;
  }
  .call-body > :first-child {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .call .need,
  .call .need + * {
    display: block;
  }
  :is(.call, .tile) .num {
    unicode-bidi: isolate;
    direction: ltr;
    color: var(--accent);
    font-size: 1.45em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .long .num {
    font-size: min(1.2em, 8.5cqi);
  }
  .web .num {
    min-inline-size: 0;
    font-size: 1em;
  }

  /* Tiles: a few numbers side by side. */
  .tiles {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6px;
  }
  .tile {
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: center;
    block-size: 100%;
    min-block-size: 80px;
    padding: 8px 5px;
    border-radius: var(--radius);
    line-height: 1.25;
    text-align: center;
  }
  .tile > :first-child {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .tiles.two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .two .tile {
    gap: 6px;
    place-content: start;
    align-items: start;
    padding: 12px 14px;
    text-align: start;
  }
  .two .tile > :first-child {
    gap: 12px;
  }

  @container rights-guide (max-width: 14em) {
    .tiles,
    .tiles.two {
      grid-template-columns: minmax(0, 1fr);
    }
    .call {
      flex-wrap: wrap;
    }
    .call-body {
      flex-basis: 100%;
    }
  }
  @container rights-guide (min-width: 34em) {
    .calls {
      grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
      gap: 8px;
    }
    .call {
      border-radius: var(--radius);
    }
    .list .calls {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
    .list .call {
      border-radius: 0;
    }
    .tiles.two {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  /* The partner's own contact looks like ours. It stands in the host page, so only important
     rules hold against the page's own for links. */
  ::slotted([slot='contact']) {
    display: block !important;
    margin-block-start: 2px !important;
    padding: 14px var(--gap) !important;
    background: var(--accent-soft) !important;
    color: var(--accent) !important;
    font: inherit !important;
    font-weight: 700 !important;
  }
`;
