import { css } from 'lit';
import { base } from '../common/base.styles.js';
import { tokens } from '../common/tokens.styles.js';

export const quickExitStyles = [
  tokens,
  base,
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
    /* The browser centres a popover and gives it a border; it also stays fixed where popovers
       are unknown, and then only the order of z-index is left. */
    .float {
      position: fixed;
      z-index: 2147483647;
      inset: auto 20px 20px auto;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      background: none;
      color: inherit;
    }
    .rtl .float {
      inset: auto auto 20px 20px;
    }
    /* Where a corner would cover text, it is an opaque lane, like the guide's bar. */
    @media (max-width: 1259px) {
      .float,
      .rtl .float {
        inset: auto 0 0;
        padding: 8px var(--gap);
        border-block-start: 1px solid var(--line);
        background: var(--surface-raised);
        text-align: end;
      }
    }
    /* In a frame that cannot be left: the message covers everything else. */
    .root .stuck {
      inset: 0;
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
