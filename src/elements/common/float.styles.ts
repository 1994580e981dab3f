import { css } from 'lit';

/**
 * The part that is always in sight. Its place is in the window, not in the column, so these are the
 * only styles that depend on the window's width: below 1260 px it is an opaque lane at the bottom,
 * above it a corner. `safety/cover.ts` says by `--sight-…` how far the edges of what the reader sees
 * are from those of the window, and by `--sight-scale` how much the reader has zoomed.
 */
export const floatStyles = css`
  .float {
    --edge-top: calc(var(--sight-top, 0px) + env(safe-area-inset-top, 0px));
    --edge-right: calc(var(--sight-right, 0px) + env(safe-area-inset-right, 0px));
    --edge-bottom: calc(var(--sight-bottom, 0px) + env(safe-area-inset-bottom, 0px));
    --edge-left: calc(var(--sight-left, 0px) + env(safe-area-inset-left, 0px));
    position: fixed;
    z-index: 2147483647; /* only for browsers without popovers */
    inset: auto calc(var(--edge-right) + 20px) calc(var(--edge-bottom) + 20px) auto;
    transform-origin: 100% 100%;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
  }
  .rtl .float {
    inset: auto auto calc(var(--edge-bottom) + 20px) calc(var(--edge-left) + 20px);
    transform-origin: 0 100%;
  }
  /* Where a corner would cover text, it is an opaque lane. */
  @media (max-width: 1259px) {
    .float,
    .rtl .float {
      inset: auto auto var(--sight-bottom, 0px) var(--sight-left, 0px);
      transform-origin: 0 100%;
      inline-size: calc(
        (100% - var(--sight-left, 0px) - var(--sight-right, 0px)) * var(--sight-scale, 1)
      );
      padding: 7px max(var(--gap), env(safe-area-inset-right, 0px))
        calc(8px + env(safe-area-inset-bottom, 0px)) max(var(--gap), env(safe-area-inset-left, 0px));
      border-block-start: 1px solid var(--line);
      background: var(--surface-raised);
      text-align: end;
    }
  }
`;
