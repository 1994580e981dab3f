/** Smaller than this, in CSS pixels, a box hides what is in it, as for screen readers alone. */
const SMALLEST = 2;

/** How far an element can be seen: not rendered, rendered where no reader finds it, or seen. */
export type Sight = 0 | 1 | 2;

/** A page may hold several copies of an element, most of them hidden: this tells them apart. */
export function sightOf(element: Element): Sight {
  if (!isRendered(element)) return 0;
  return isReachable(element) ? 2 : 1;
}

/** The parent in the flattened tree: a slot or a shadow root's host, where there is one. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** `display`, `hidden`, closed `details`, `content-visibility: hidden`, anywhere above it. */
function isRendered(element: Element): boolean {
  if (!element.isConnected) return false;
  // Safari has `checkVisibility` since 17.4; before, a box without rectangles is not rendered.
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

/** Whether a reader may come to see it, by scrolling at most, and to use it. */
function isReachable(element: Element): boolean {
  const page = document.documentElement;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  if (right - left < SMALLEST) return false;
  for (let each = parentOf(element); each && each !== page; each = parentOf(each)) {
    const style = getComputedStyle(each);
    // The reset of our elements undoes `visibility`, which is inherited, but not what it means.
    if (style.visibility !== 'visible' || style.opacity === '0') return false;
    if ((each as HTMLElement).inert) return false; // an element of SVG or MathML has no such property
    const box = each.getBoundingClientRect();
    if (hides(style.overflowX)) {
      if (box.width < SMALLEST || right < box.left || left > box.right) return false;
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    }
    if (hides(style.overflowY)) {
      if (box.height < SMALLEST || bottom < box.top || top > box.bottom) return false;
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    // What is fixed does not scroll into the window.
    if (style.position === 'fixed')
      return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  }
  // No page scrolls to before its beginning; one from right to left begins at the right.
  const begins =
    getComputedStyle(page).direction === 'rtl'
      ? left - page.clientWidth < scrollX * -1
      : right + scrollX > 0;
  return begins && bottom + scrollY > 0;
}

const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
