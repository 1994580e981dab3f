import { isAbove, isOpenPopover, layerOf } from './popover.js';
import { parentOf } from './seen.js';

/** A place in the window, in CSS pixels, as events and boxes give it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The innermost element at a place, through open shadow roots.
 *
 * Asked one root further out than `element`: a root asked for its own elements does not see, in
 * Firefox, what of another root lies over them.
 */
export function elementAt({ x, y }: Point, element: Element): Element | null {
  const own = element.getRootNode();
  // The casts: what is in a page is in a document or a shadow root.
  let root = (own instanceof ShadowRoot ? own.host.getRootNode() : own) as Document | ShadowRoot;
  let hit = root.elementFromPoint(x, y);
  for (;;) {
    // The root of our own element may be one that was closed by a session recorder.
    const inner: ShadowRoot | null =
      own instanceof ShadowRoot && hit === own.host ? own : (hit?.shadowRoot ?? null);
    const next = inner && inner !== root ? inner.elementFromPoint(x, y) : null;
    if (!inner || !next || next === hit) return hit;
    [root, hit] = [inner, next];
  }
}

/**
 * What a reader sees over an element of ours at a place. Where the page is inert, or while a view
 * transition runs, a browser does not name our element, though it is what is seen; then the order of
 * the top layer tells.
 *
 * @returns nothing where our element is what is seen
 */
export function coverAt(point: Point, element: Element): Element | undefined {
  const hit = elementAt(point, element);
  if (!hit || contains(element, hit)) return undefined;
  const layer = layerOf(hit);
  const own = layerOf(element);
  if (own && isOpenPopover(own)) {
    if (!layer || layer === own || !isAbove(layer)) return undefined;
    // The ground behind a dialog is named as the dialog, and one sees through it.
    return layer instanceof HTMLDialogElement && !isIn(point, layer) ? undefined : hit;
  }
  if (contains(hit, element)) return undefined;
  if (layer && !contains(layer, element)) return hit;
  return withoutInert(element, () => {
    const now = elementAt(point, element);
    return !now || contains(element, now) || contains(now, element) ? undefined : now;
  });
}

export function isIn({ x, y }: Point, element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}

/** Whether an element holds another, through shadow roots and slots. */
export function contains(outer: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each; each = parentOf(each))
    if (each === outer) return true;
  return false;
}

/** Looks with the page as it would be if it were not inert: only then a browser tells what lies over what. */
function withoutInert<Result>(element: Element, look: () => Result): Result {
  const inert: HTMLElement[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (each instanceof HTMLElement && each.inert) inert.push(each);
  }
  for (const each of inert) each.inert = false;
  try {
    return look();
  } finally {
    for (const each of inert) each.inert = true;
  }
}
