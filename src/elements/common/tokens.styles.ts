import { css } from 'lit';

const light = css`
  --accent: var(--rights-guide-accent, #0b4b58);
  --on-accent: var(--rights-guide-on-accent, #ffffff);
  --accent-soft: var(--rights-guide-accent-soft, #e3eeec);
  --surface: var(--rights-guide-surface, #faf7f2);
  --surface-raised: var(--rights-guide-surface-raised, #ffffff);
  --text: var(--rights-guide-text, #1c2a30);
  --text-muted: var(--rights-guide-text-muted, #3e4b51);
  --line: var(--rights-guide-line, #e2dacd);
  --focus: var(--rights-guide-focus, #8a3b00);
  --attention: var(--rights-guide-attention, #fbecd0);
`;

const dark = css`
  --accent: var(--rights-guide-accent, #93d0d2);
  --on-accent: var(--rights-guide-on-accent, #06262b);
  --accent-soft: var(--rights-guide-accent-soft, #19343a);
  --surface: var(--rights-guide-surface, #12191c);
  --surface-raised: var(--rights-guide-surface-raised, #1a2327);
  --text: var(--rights-guide-text, #ece7df);
  --text-muted: var(--rights-guide-text-muted, #bcc4c3);
  --line: var(--rights-guide-line, #313d42);
  --focus: var(--rights-guide-focus, #ffc36b);
  --attention: var(--rights-guide-attention, #3a2f1b);
`;

/**
 * Colours and sizes. Each one is a custom property that the host page can set, with a default. They
 * are read on an element inside the shadow root, so that the reset on `:host` does not affect them.
 */
export const tokens = css`
  .root {
    ${light}
    --radius: var(--rights-guide-radius, 14px);
    --gap: var(--rights-guide-gap, 16px);
    /* Kept free above and below what is scrolled into view: the bar, and the lane. */
    /* --covered: by headers of the page */
    --above: calc(
      var(--bar-height, 56px) + 12px + max(var(--covered, 0px), env(safe-area-inset-top, 0px))
    );
    --below: 84px;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    .root.auto {
      ${dark}
      color-scheme: dark;
    }
  }
  .root.dark {
    ${dark}
    color-scheme: dark;
  }
`;
