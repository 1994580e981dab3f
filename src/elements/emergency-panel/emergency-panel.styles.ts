import { css } from 'lit';
import { base } from '../common/base.styles.js';
import { call } from '../common/call.styles.js';
import { list } from '../common/list.styles.js';
import { tokens } from '../common/tokens.styles.js';

export const emergencyPanelStyles = [
  tokens,
  base,
  call,
  list,
  css`
    .root {
      background: var(--surface);
    }
    .frame {
      container: rights-guide / inline-size;
      /* In a box as wide as its content, such as a dialog, size containment would make it 0. */
      contain-intrinsic-inline-size: 280px;
    }
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      max-inline-size: 54em;
      margin-inline: auto;
      padding: var(--gap);
    }
    .panel > section {
      margin-block-start: 16px;
    }
    .shared {
      margin-block: -4px 10px;
    }
    @container rights-guide (min-width: 34em) {
      .panel {
        padding: 24px 28px;
      }
      .title {
        font-size: 1.8em;
      }
    }
  `,
];
