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
  /* Sheets are printed instead: no rule of the page could hide the element. */
  @media print {
    :host([data-aside]) {
      display: none !important;
    }
  }
  .root {
    font: 400 max(18px, 1em) / 1.5 var(--rights-guide-font, system-ui, Roboto, 'Noto Sans', sans-serif);
    color: var(--text);
    text-align: start;
    text-wrap: pretty;
    /* Not "anywhere": that lets columns become narrower than their words. */
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root *,
  .root ::before,
  .root ::after {
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
  }
  :where(h1, h2, h3, h4, h5, h6):focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
  /* What is scrolled into view, or gets the focus, is clear of the bar above and the lane below
     (WCAG 2.4.11). */
  :where(a, button, input, summary, h1, h2, h3, h4, h5, h6, [id]) {
    scroll-margin-block: var(--above) var(--below);
  }
  [hidden] {
    display: none !important;
  }
  .together {
    white-space: nowrap;
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

  /* Type: nothing under 18 px; rank by weight and tone. */
  .title {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .h {
    display: block;
    margin-block-end: 10px;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .need,
  dt {
    font-weight: 700;
    line-height: 1.3;
  }
  strong {
    font-weight: 700;
  }
  .lead {
    margin-block-start: 8px;
    font-size: 1.12em;
    line-height: 1.4;
  }
  .muted {
    color: var(--text-muted);
  }
  .text,
  .lead {
    max-inline-size: 34em;
  }

  /* Buttons: plain, round, wide. */
  .quiet,
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    font-weight: 600;
    color: var(--accent);
    text-decoration: none;
  }
  .quiet:hover,
  .pill:hover {
    text-decoration: underline 3px;
  }
  .pill {
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1px solid transparent; /* seen in forced colours */
    border-radius: 99px;
    background: var(--accent-soft);
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .wide-button {
    display: flex;
    place-content: center;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px var(--gap);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    font-weight: 600;
    color: var(--accent);
    text-decoration: none;
  }
  .note {
    display: flex;
    gap: 12px;
    padding: 14px var(--gap);
    border: 1px solid transparent; /* seen in forced colours */
    background: var(--attention);
  }
  .note .icon,
  .tag .icon {
    color: var(--accent);
  }
  .tag {
    display: flex;
    gap: 8px;
  }
  .tag .icon {
    block-size: 1.5em;
  }

  @media (forced-colors: active) {
    .icon {
      color: inherit !important;
    }
  }
`;
