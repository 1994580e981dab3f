import { css } from 'lit';

/** The sections beside a topic, where there is room. */
export const sideStyles = css`
  .side {
    display: none;
  }
  .main > emergency-panel {
    margin-inline: calc(0px - var(--gap));
  }
  @container rights-guide (min-width: 50em) {
    .split {
      align-items: start;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 20px 40px;
    }
    .split > .top,
    .split > .note {
      grid-column: 1 / -1;
    }
    .side {
      display: grid;
      gap: 4px;
    }
    .side .section {
      gap: 14px;
      padding-inline: 14px;
    }
    .side .section .disc {
      inline-size: 24px;
      background: none;
      color: var(--accent);
    }
    .side .list .go {
      display: none;
    }
  }
`;
