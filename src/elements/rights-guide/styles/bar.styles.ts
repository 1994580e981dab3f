import { css } from 'lit';

/**
 * The numbers and the exit while the bar at the top of the guide does not hold the exit. Their place
 * is in the window, not in the column: below 1260 px an opaque lane at the bottom, above it a corner
 * that the guide's own text, at most 54em wide, does not reach.
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
    padding: 7px var(--gap) 8px;
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
    /* The bar of a narrow column has no room for the numbers. */
    .bar.narrow .numbers {
      display: inline-flex;
      padding-inline: 14px;
      border: 1px solid var(--line);
      border-radius: 99px;
      background: var(--surface-raised);
    }
  }
  @media print {
    .bar,
    .side,
    .top > :not(.name),
    .wide-button,
    .offer,
    [role='search'] {
      display: none;
    }
  }
`;
