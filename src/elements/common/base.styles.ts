import { css } from 'lit';

/**
 * Base styles of every element. The reset on `:host` keeps out the styles of the host page: for
 * important declarations, the CSS cascade gives a rule of the shadow tree precedence over a rule of
 * the document.
 */
export const base = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    font: 400 max(18px, 1em) / 1.5 var(--rights-guide-font, system-ui, Roboto, 'Noto Sans', sans-serif);
    color: var(--text);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root *,
  .root ::before {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dd) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  :where(a, button, input, summary) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :where(button) {
    margin: 0;
    padding: 0;
    border: 1px solid transparent;
    background: none;
    text-align: start;
  }
  :where(summary) {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    scroll-margin-bottom: 88px; /* else the bar of a narrow window lies over it (WCAG 2.4.11) */
  }
  :where(h1, h2, h3, h4, h5, h6):focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
  [hidden] {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .rtl .flip,
  .ltr [dir='rtl'] .flip {
    transform: scaleX(-1);
  }
  .rtl [dir='ltr'] .flip {
    transform: none;
  }

  /* Type */
  .title {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .h {
    display: block;
    margin-block-end: 12px;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .need,
  dt,
  strong {
    font-weight: 700;
  }
  .need {
    line-height: 1.3;
  }
  .small {
    font-size: max(18px, 0.89em);
    line-height: 1.4;
  }
  .muted {
    color: var(--text-muted);
  }
  .text,
  .lead {
    max-inline-size: 34em;
  }
  .quiet,
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--accent);
  }
  .quiet {
    text-decoration: none;
  }
  .quiet:hover,
  .pill:hover {
    text-decoration: underline 3px;
  }
  .pill {
    padding: 4px 16px;
    border-radius: 99px;
    background: var(--accent-soft);
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  .note {
    display: flex;
    gap: 14px;
    padding: var(--gap);
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: var(--radius);
    background: var(--attention);
  }
  .tag {
    display: flex;
    gap: 8px;
  }
  .tag .icon {
    inline-size: 20px;
    block-size: 1.4em;
    color: var(--accent);
  }
  .note .icon {
    color: var(--accent);
  }
  @media (forced-colors: active) {
    .icon {
      color: inherit !important;
    }
  }
`;
