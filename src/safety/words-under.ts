import { parentOf } from './seen.js';
import { contains } from './stacking.js';

/** How many places of a box are looked at, across and down. */
const ACROSS = 5;
const DOWN = 3;

/** What is read or pressed though it holds no text. */
const CONTROLS = 'a, button, input, select, textarea, img, video, [role=button]';

/**
 * Whether a part of ours lies over words of the page that cannot be scrolled out from under it: at
 * the end of the page, or where nothing scrolls.
 *
 * @param isAtTop whether it lies at the top of the window: then one scrolls the other way
 */
export function coversWords(part: HTMLElement, isAtTop: boolean): boolean {
  const box = part.getBoundingClientRect();
  for (let place = 0; place < ACROSS * DOWN; place++) {
    const x = box.left + (box.width * ((place % ACROSS) + 0.5)) / ACROSS;
    const y = box.top + (box.height * (Math.floor(place / ACROSS) + 0.5)) / DOWN;
    for (const each of elementsAt(document, x, y)) {
      if (contains(part, each)) continue;
      if (hasWords(each, box)) {
        if (!scrollsFree(each, box, isAtTop)) return true;
        break;
      }
      if (isOpaque(each)) break;
    }
  }
  return false;
}

/** From the top down, through open shadow roots. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): readonly Element[] {
  // Some browsers name what is outside of a root among its elements.
  const own = root.elementsFromPoint(x, y).filter((each) => each.getRootNode() === root);
  return own.flatMap((each) => [
    ...(each.shadowRoot ? elementsAt(each.shadowRoot, x, y) : []),
    each,
  ]);
}

/** Whether words or a control of an element lie in a box. */
function hasWords(element: Element, box: DOMRect): boolean {
  const meets = ({ left, right, top, bottom }: DOMRect) =>
    left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  if (element.matches(CONTROLS)) return meets(element.getBoundingClientRect());
  return Array.from(element.childNodes).some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return Array.from(range.getClientRects()).some(meets);
  });
}

function isOpaque(element: Element): boolean {
  return /^rgb\(/.test(getComputedStyle(element).backgroundColor);
}

function scrollsFree(element: Element, box: DOMRect, isAtTop: boolean): boolean {
  const page = document.scrollingElement ?? document.documentElement;
  const { top, bottom } = element.getBoundingClientRect();
  const needed = isAtTop
    ? box.bottom - Math.max(top, box.top)
    : Math.min(bottom, box.bottom) - box.top;
  let room = 0;
  let each: Element | null = element;
  // What is fixed moves with nothing outside of it.
  for (; each && each !== page; each = isFixed(each) ? null : parentOf(each)) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) room += roomOf(each, isAtTop);
  }
  // The overflow of the body is that of the window, where the root has none of its own.
  const styles = each ? [page, document.body].map((one) => getComputedStyle(one).overflowY) : [];
  if (each && !styles.some((style) => /hidden|clip/.test(style))) room += roomOf(page, isAtTop);
  return room >= needed;
}

const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';

function roomOf(scroller: Element, isAtTop: boolean): number {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  return isAtTop ? scrollTop : scrollHeight - clientHeight - scrollTop;
}
