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
      border-radius: var(--radius);
    }
    .frame {
      container: rights-guide / inline-size;
      /* In a box as wide as its content, such as a dialog, size containment would make it 0. */
      contain-intrinsic-inline-size: 280px;
    }
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
      max-inline-size: 53em;
      margin-inline: auto;
      padding: var(--gap);
    }
    .need-note {
      margin-block: -8px 12px;
    }
    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 18px;
      padding: 0 14px 14px;
    }
    .link {
      display: inline-block;
      min-block-size: 44px;
      padding-block: 8px;
      margin-block: -8px;
      color: var(--accent);
    }
    .columns > * {
      break-inside: avoid;
      padding-block-end: 26px;
    }
    @container rights-guide (min-width: 34em) {
      .panel {
        padding: 28px;
      }
      .title {
        font-size: 1.8em;
      }
      .wide {
        grid-template-columns: 1fr 1fr;
      }
      .columns {
        columns: 2;
        column-gap: 28px;
      }
    }
  `,
];
