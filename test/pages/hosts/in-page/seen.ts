import { around, deepFromPoint, isInside } from './tree.js';

/** Less than this is no letter a reader can make out, in pixels. */
const SMALLEST_LETTERS = 9;

/** Where a reader may scroll a link to: something of the page may stand still over one of them. */
const PLACES = ['center', 'start', 'end'] as const;

/** Whether a reader sees the words of a link and a finger finds it, after scrolling there. */
export function isSeen(link: Element): boolean {
  if (!isPainted(link) || !hasLetters(link)) return false;
  return PLACES.some((block) => {
    link.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
    const { x, y } = middle(link);
    return isInside(deepFromPoint(x, y), link);
  });
}

export function middle(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const zoom = oldZoom(element);
  return {
    x: (left + scrollX + width / 2) * zoom - scrollX,
    y: (top + scrollY + height / 2) * zoom - scrollY,
  };
}

/** WebKitGTK 2.50 tells places as they would be without the zoom of the body. */
function oldZoom(element: Element): number {
  if ('currentCSSZoom' in element) return 1;
  return Number(getComputedStyle(document.body).zoom) || 1;
}

/** Nothing around an element makes it pale, blurred or cut away. The top layer is above them all. */
function isPainted(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  let opacity = 1;
  for (let each: Element | null = element; each; each = around(each)) {
    const style = getComputedStyle(each);
    opacity *= Number(style.opacity);
    if (/opacity\(0\)|blur\((?!0)|brightness\(0\)/.test(style.filter)) return false;
    if ((style.maskImage || 'none') !== 'none') return false;
    if (isOnTop(each)) break;
  }
  return opacity > 0.5;
}

function isOnTop(element: Element): boolean {
  try {
    return element.matches(':popover-open, :modal');
  } catch {
    return false; // a browser without popovers
  }
}

/** The first words of an element have a size and a colour. */
function hasLetters(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    const { color, webkitTextFillColor: fill } = getComputedStyle(text.parentElement!);
    const solid = [color, fill].every((value) => !/^(?:transparent|rgba\(.*, 0\))$/.test(value));
    return solid && height >= SMALLEST_LETTERS && width > 0;
  }
  return false;
}
