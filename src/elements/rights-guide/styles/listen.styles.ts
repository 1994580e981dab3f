import { css } from 'lit';

/** The block that is being read aloud: marked without moving anything. */
export const listenStyles = css`
  [data-spoken] {
    border-radius: 4px;
    outline: 2px dashed var(--accent);
    outline-offset: 4px;
    background: var(--attention);
  }
  .call[data-spoken] {
    outline-offset: -4px;
  }
  .top > .listen {
    padding-inline: 4px;
  }
  /* The keyboard is up: its place is for the exit. */
  @media (max-height: 30em) {
    .top > .listen {
      display: none;
    }
  }
  @media print {
    .listen-french {
      display: none;
    }
  }
`;
