import { css } from 'lit';

/**
 * The numbers and the exit while the bar at the top of the guide does not hold the exit. Their place is
 * that of every floating part.
 */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
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
