/** Corners for a fixed part, as CSS `inset`. The first one is its own, set by its style sheet. */
const CORNERS = ['', 'auto auto 20px 20px', '20px 20px auto auto', '20px auto auto 20px'];

/**
 * Checks whether the centre of the exit can be touched.
 *
 * @param part a fixed part in a shadow root that contains the exit
 * @returns the element of the host page that covers the exit; true when the exit is outside of the
 *   visual viewport, for example below a phone's on-screen keyboard; undefined or null when it can
 *   be touched or is not shown
 */
export function coverOf(part: HTMLElement): Element | true | null | undefined {
  const sight = window.visualViewport;
  // This is read before the exit is measured: after a scroll, WebKit reports the previous position
  // of a fixed element until the visual viewport is read.
  const start = sight?.offsetTop ?? 0;
  const exit = part.querySelector('a, quick-exit') ?? part;
  const { left, top, width, height } = exit.getBoundingClientRect();
  if (!width) return undefined;
  const x = left + width / 2;
  const y = top + height / 2;
  if (sight && (y < start || y > start + sight.height)) return true;
  // `elementFromPoint` is called on the root that contains the host element: in Firefox, the part's
  // own shadow root does not return an element of another root that covers the part. The part's own
  // root is checked next, because the guide itself can cover its bar, for example when the host
  // page shows the guide in full screen.
  const root = part.getRootNode() as ShadowRoot; // every part is in a shadow root
  const { host } = root;
  const hit = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y); // connected
  return hit === host && part.contains(root.elementFromPoint(x, y)) ? undefined : hit;
}

/**
 * Moves a part to the first corner in which its exit can be touched. Its own corner is tried first,
 * so the part returns to it as soon as it is free. It also stays there when no corner is free.
 *
 * @returns what covers the exit in its own corner, as in `coverOf`; undefined when it is free
 */
export function moveToFreeCorner(part: HTMLElement): Element | true | undefined {
  let found: Element | true | undefined;
  for (const corner of CORNERS) {
    part.style.inset = corner;
    const cover = coverOf(part);
    if (!cover) return found;
    found ??= cover;
  }
  part.style.inset = '';
  return found;
}
