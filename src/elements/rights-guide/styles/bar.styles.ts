import { css } from 'lit';

/** The bar that is always in sight; its place is that of every floating part. */
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
