import { css } from 'lit';

/** Cards to show: one sentence, to be read at arm's length. */
export const cardStyles = css`
  .card {
    gap: 16px;
  }
  .card-title .need {
    color: var(--text-muted);
  }
  .say {
    display: grid;
    align-content: center;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    min-block-size: min(18em, 100vh - 330px);
    padding-block: 12px;
  }
  .say.short {
    min-block-size: 0;
  }
  .say .french {
    font-size: clamp(1.7em, 11cqi, 3.6em);
    font-weight: 700;
    line-height: 1.15;
    text-align: start;
    text-wrap: balance;
  }
  .say .own {
    padding-block-start: 18px;
    border-block-start: 2px solid var(--line);
    font-size: 1.45em;
    line-height: 1.3;
  }
  .parts > div {
    padding: 10px var(--gap);
  }
  .parts .muted {
    display: block;
    font-weight: 400;
  }
  .parts [lang='fr'] {
    display: block;
  }
  .turns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .turns .wide-button {
    padding-inline: 4px;
  }
  .turns .after {
    background: var(--accent);
    color: var(--on-accent);
  }
  .turns [aria-disabled] {
    border-color: var(--line);
    background: none;
    color: var(--text-muted);
    cursor: default;
  }
  .card-row .need {
    display: block;
    text-align: start;
  }
  .rtl .card-row [lang='fr'] {
    text-align: end;
  }
  .card-pill {
    margin-block-start: 8px;
    font-weight: 400;
    text-align: start;
  }
  .card-pill + .card-pill {
    margin-inline-start: 0;
  }
  @container rights-guide (max-width: 13em) {
    .turns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
