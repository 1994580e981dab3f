import { css } from 'lit';

/** The sections beside a topic, where there is room. */
export const sideStyles = css`
  .side {
    display: none;
  }
  @container rights-guide (min-width: 50em) {
    .split {
      align-items: start;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 20px 40px;
    }
    .split > .offer,
    .split > .missing {
      grid-column: 1 / -1;
    }
    .side {
      display: block;
    }
  }
`;
