/** How far apart points are looked at, in pixels. */
const STEP = 8;

/** The columns that are looked at, as shares of the width of the host. */
const COLUMNS = [0.5, 0.25, 0.75] as const;

/**
 * How much of the window, from its top, the page puts over an element: a sticky or fixed header, a bar
 * of its content system, several of them. Found by asking what lies at points of the element, so the
 * page need not say anything. What covers one column only, or half of the window, is no header.
 *
 * @returns height in pixels, from the top of the window
 */
export function coveredTop(host: Element): number {
  const { left, width, top, bottom } = host.getBoundingClientRect();
  const start = Math.max(0, top) + 1;
  const end = Math.min(bottom, window.innerHeight / 2);
  const ends: number[] = [];
  for (const share of COLUMNS) {
    const x = Math.min(Math.max(left + width * share, 0), window.innerWidth - 1);
    let y = start;
    while (y < end && !isAt(host, x, y)) y += STEP;
    // Two columns agree: the third cannot change the result.
    if (ends.includes(y)) return heightUntil(y, { host, x, start, end });
    ends.push(y);
  }
  return 0;
}

function heightUntil(
  found: number,
  { host, x, start, end }: { host: Element; x: number; start: number; end: number },
): number {
  if (found === start || found >= end) return 0;
  let y = found;
  while (y > start && isAt(host, x, y - 1)) y--;
  return y;
}

/** Whether an element, or what is slotted into it, is what a reader sees and touches at a point. */
function isAt(host: Element, x: number, y: number): boolean {
  // From the inside out: in Firefox a shadow root asked for its own elements does not see what lies
  // over them in another root.
  for (let inner: Element = host; ;) {
    const root = inner.getRootNode() as Document | ShadowRoot; // of an element in a page
    if (!inner.contains(root.elementFromPoint(x, y))) return false;
    if (!(root instanceof ShadowRoot)) return true;
    inner = root.host;
  }
}
