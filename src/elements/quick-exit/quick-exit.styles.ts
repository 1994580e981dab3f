import { css } from 'lit';
import { base } from '../common/base.styles.js';
import { floatStyles } from '../common/float.styles.js';
import { tokens } from '../common/tokens.styles.js';

export const quickExitStyles = [
  tokens,
  base,
  floatStyles,
  css`
    .leave {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-block-size: 48px;
      padding-inline: 20px;
      border: 1px solid transparent;
      border-radius: 99px;
      background: var(--text);
      color: var(--surface);
      font-weight: 600;
      text-decoration: none;
    }
    .leave:hover {
      text-decoration: underline 3px;
    }
    .presses:empty {
      display: none;
    }
    .limits {
      margin-block-start: 8px;
      max-inline-size: 34em;
    }
    /* In a frame that cannot be left: the message covers everything else. */
    .root .stuck {
      inset: 0;
      inline-size: auto;
      display: grid;
      place-content: center;
      background: var(--surface);
    }
    @media print {
      .root {
        display: none;
      }
    }
  `,
];
