import { css } from 'lit';
import { base } from '../common/base.styles.js';
import { call } from '../common/call.styles.js';
import { floatStyles } from '../common/float.styles.js';
import { list } from '../common/list.styles.js';
import { tokens } from '../common/tokens.styles.js';
import { barStyles } from './styles/bar.styles.js';
import { cardStyles } from './styles/cards.styles.js';
import { frenchStyles } from './styles/french.styles.js';
import { listenStyles } from './styles/listen.styles.js';
import { searchStyles } from './styles/search.styles.js';
import { sideStyles } from './styles/side.styles.js';
import { topStyles } from './styles/top.styles.js';
import { topicStyles } from './styles/topic.styles.js';

/** The frame and the screens in it. */
const screens = css`
  .root {
    /* The side padding of the page around it, undone where there is any. */
    margin-inline: 0;
    margin-left: var(--free-left, 0);
    margin-right: var(--free-right, 0);
    background: var(--surface);
  }
  .frame {
    container: rights-guide / inline-size;
    /* In a box as wide as its content, such as a dialog, size containment would make it 0. */
    contain-intrinsic-inline-size: 280px;
  }
  .page,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
  }
  .page {
    max-inline-size: 54em;
    margin-inline: auto;
    padding: var(--gap);
  }
  .offer {
    justify-self: start;
    margin-block: -12px -22px;
    text-align: start;
  }
  .page > [part='numbers']:first-child {
    margin-block-start: calc(-1 * var(--gap));
  }
  .missing .pill {
    margin-block-start: 10px;
  }
  .small-icon {
    inline-size: 20px;
  }
  .section-name > .muted {
    display: block;
    font-weight: 400;
  }
  /* A French name in a guide that is read from right to left. */
  .rtl .section-name > .muted {
    text-align: end;
  }
  .section-name {
    font-weight: 700;
  }
  /* The panel has the same inset inside. */
  .panel-place {
    margin: calc(-1 * var(--gap)) calc(-1 * var(--gap)) -26px;
    scroll-margin-block-start: calc(var(--above) - 12px);
  }
  @media (min-width: 34em) {
    .root {
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
  }
  @container rights-guide (min-width: 34em) {
    .page {
      padding: 24px 28px;
    }
    .title {
      font-size: 1.8em;
    }
    .page > [part='numbers']:first-child {
      margin-block-start: 0;
    }
    .panel-place {
      margin: -24px -28px -26px;
    }
  }
`;

export const rightsGuideStyles = [
  tokens,
  base,
  call,
  list,
  screens,
  topStyles,
  searchStyles,
  topicStyles,
  frenchStyles,
  cardStyles,
  listenStyles,
  sideStyles,
  floatStyles,
  barStyles,
];
