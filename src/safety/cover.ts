/** Corners for a fixed part, as CSS `inset`: its own first. */
const CORNERS = ['', 'auto auto 20px 20px', '20px 20px auto auto', '20px auto auto 20px'];

/**
 * Looks whether the middle of the exit can be touched.
 *
 * @param part a fixed part in a shadow root, with the exit in it
 * @returns the element of the page that lies over it; true where it lies outside of what is in
 *   sight, as below the keyboard of a phone; nothing where it can be touched or is not shown
 */
export function coverOf(part: HTMLElement): Element | true | null | undefined {
  const sight = window.visualViewport;
  // Asked before the exit is measured: after a scroll WebKit has a fixed part where it was, until
  // it is asked.
  const start = sight?.offsetTop ?? 0;
  const exit = part.querySelector('a, quick-exit') ?? part;
  const { left, top, width, height } = exit.getBoundingClientRect();
  if (!width) return undefined;
  const x = left + width / 2;
  const y = top + height / 2;
  if (sight && (y < start || y > start + sight.height)) return true;
  // One root further out than the part: a root asked for its own elements does not see, in Firefox,
  // what of another root lies over them. Then the part's own root: the guide itself may lie over its
  // bar, as when the page shows it on the whole screen.
  const root = part.getRootNode() as ShadowRoot; // every part of ours is in one
  const { host } = root;
  const hit = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y); // of a host in a page
  return hit === host && part.contains(root.elementFromPoint(x, y)) ? undefined : hit;
}

/**
 * Moves a part to the first corner where its exit can be touched; where there is none it stays in
 * its own, to which it also returns as soon as that is free.
 *
 * @returns what lies over the exit in its own corner
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
