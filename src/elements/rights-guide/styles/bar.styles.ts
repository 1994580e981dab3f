import { css } from 'lit';

/**
 * The bar that is always in sight. Its place is in the window, not in the column, so these are the
 * only styles that depend on the window's width: below 1260 px the bar is an opaque lane at the
 * bottom, above it a corner that the guide's own text, at most 53em wide, does not reach.
 */
export const barStyles = css`
  .bar {
    position: fixed;
    z-index: 2147483647; /* only for browsers without popovers */
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    margin: 0;
    padding: 8px var(--gap);
    border: 0;
    border-block-start: 1px solid var(--line);
    overflow: visible;
    background: var(--surface-raised);
    color: inherit;
  }
  .bar .numbers {
    min-block-size: 48px;
  }
  .bar quick-exit {
    margin-inline-start: auto;
  }
  @media (max-width: 1259px) {
    /* The end of the guide can be scrolled above the lane. */
    .page {
      padding-block-end: 88px;
    }
  }
  @media (min-width: 1260px) {
    .bar {
      inset: auto 20px 20px auto;
      padding: 0;
      border: 0;
      background: none;
    }
    .rtl .bar {
      inset: auto auto 20px 20px;
    }
    .bar .numbers {
      display: none;
    }
  }
  @media print {
    .bar,
    .side,
    .back,
    .language,
    .offer,
    [role='search'] {
      display: none;
    }
  }
`;
