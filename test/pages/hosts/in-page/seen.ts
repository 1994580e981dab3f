import { around, deepFromPoint, isInside } from './tree.js';

/** Less than this is no letter a reader can make out, in pixels. */
const SMALLEST_LETTERS = 9;

/** Whether a reader sees the words of a link and a finger finds it, after scrolling there. */
export function isSeen(link: Element): boolean {
  link.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y } = middle(link);
  return isInside(deepFromPoint(x, y), link) && isPainted(link) && hasLetters(link);
}

export function middle(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
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
