import { css } from 'lit';

/** The bar at the top of the guide: title or way back, numbers, languages, and the exit where there is room. */
export const topStyles = css`
  .top {
    position: sticky;
    /* Below what the page puts there, and below the notch of a phone. */
    inset-block-start: max(var(--covered, 0px), env(safe-area-inset-top, 0px));
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 8px;
    min-block-size: 56px;
    --side: var(--gap);
    padding: 4px max(var(--side), env(safe-area-inset-right, 0px)) 4px
      max(var(--side), env(safe-area-inset-left, 0px));
    border-block-end: 1px solid var(--line);
    background: var(--surface-raised);
  }
  .top > .name,
  .top > .back {
    margin-inline-end: auto;
  }
  .top .title {
    font-size: 1.12em;
  }
  .top > .numbers,
  .language .full {
    display: none;
  }
  .top.inner > .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .exit-place {
    display: flex;
    justify-content: end;
    min-inline-size: 6.4em;
    min-block-size: 48px;
  }

  .exit-place quick-exit::part(button) {
    gap: 8px;
    padding-inline: 12px;
  }

  /* The languages lie over the screen, below the bar: the bar may be anywhere in the page. */
  .languages {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1px;
    max-block-size: calc(100vh - 140px);
    overflow: auto;
    border-block: 1px solid var(--line);
    background: var(--line);
  }
  .languages > li {
    background: var(--surface-raised);
  }
  .languages > li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .languages .row {
    block-size: 100%;
  }
  .languages .row:focus-visible {
    outline-offset: -3px;
  }

  @container rights-guide (max-width: 20em) {
    .top {
      gap: 0 4px;
    }
    .exit-place quick-exit::part(button) {
      gap: 6px;
      padding-inline: 9px;
    }
  }
  @container rights-guide (max-width: 17em) {
    .top {
      position: static;
    }
  }
  @container rights-guide (max-width: 13em) {
    .languages {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container rights-guide (min-width: 24em) {
    .language .full {
      display: inline;
    }
    .language .short {
      display: none;
    }
  }
  @container rights-guide (min-width: 34em) {
    .top {
      --side: 28px;
      gap: 0 18px;
    }
    .top > .numbers {
      display: inline-flex;
    }
    .top.inner > .name {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .top > .back {
      margin-inline-end: 0;
    }
    .languages {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (min-width: 34em) {
    .top {
      border-start-start-radius: calc(var(--radius) - 1px);
      border-start-end-radius: calc(var(--radius) - 1px);
    }
  }
`;
