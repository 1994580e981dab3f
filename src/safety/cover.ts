import { sight } from './sight.js';
import { coverAt } from './stacking.js';
import { coversWords } from './words-under.js';

/** A place for a fixed part. */
interface Corner {
  /** As CSS `inset`; empty for the one that its style sheet gives. */
  readonly inset: string;
  readonly origin: string;
  readonly isAtTop: boolean;
}

const edge = (side: string) =>
  `calc(20px + var(--sight-${side}, 0px) + env(safe-area-inset-${side}, 0px))`;
const [TOP, RIGHT, BOTTOM, LEFT] = ['top', 'right', 'bottom', 'left'].map(edge);

/** Its own first. */
const CORNERS: readonly Corner[] = [
  { inset: '', origin: '', isAtTop: false },
  { inset: `auto auto ${BOTTOM} ${LEFT}`, origin: '0 100%', isAtTop: false },
  { inset: `auto ${RIGHT} ${BOTTOM} auto`, origin: '100% 100%', isAtTop: false },
  { inset: `${TOP} ${RIGHT} auto auto`, origin: '100% 0', isAtTop: true },
  { inset: `${TOP} auto auto ${LEFT}`, origin: '0 0', isAtTop: true },
];

/**
 * Fits a fixed part, in whichever corner it is, into what the reader sees of the window: the style
 * sheet of the part reads how far each edge is away from that of the window.
 */
export function fitIntoSight(part: HTMLElement): void {
  // Asked before the part is measured: after a scroll WebKit has a fixed part where it was, until
  // it is asked.
  const { left, top, right, bottom, scale } = sight();
  const page = document.scrollingElement ?? document.documentElement;
  set(part, '--sight-left', left);
  set(part, '--sight-right', page.clientWidth - right);
  set(part, '--sight-top', top);
  // No property tells the height of the box that fixed parts are in: it grows when a phone takes its
  // bar of the address away.
  const style = getComputedStyle(part);
  const own = parseFloat(style.getPropertyValue('--sight-bottom')) || 0;
  const used = parseFloat(style.bottom);
  if (!part.style.inset && used >= own) {
    set(part, '--sight-bottom', part.getBoundingClientRect().bottom + used - bottom);
  }
  // As large on the screen as before the reader zoomed: else it would not fit.
  part.style.setProperty('--sight-scale', String(scale));
  part.style.transform = scale > 1.01 ? `scale(${1 / scale})` : '';
}

function set(part: HTMLElement, name: string, value: number): void {
  const rounded = Math.max(0, Math.round(value));
  if (rounded > 0) part.style.setProperty(name, `${rounded}px`);
  else part.style.removeProperty(name);
}

/**
 * Checks whether the centre of the exit can be touched.
 *
 * @param part a fixed part in a shadow root, with the exit in it
 * @returns the element of the page that lies over it; true where it lies outside of what is in
 *   sight; nothing where it can be touched or is not shown
 */
export function coverOf(part: HTMLElement): Element | true | undefined {
  const seen = sight();
  const exit = part.querySelector('a, quick-exit') ?? part;
  const { left, top, width, height } = exit.getBoundingClientRect();
  if (!width) return undefined;
  const x = left + width / 2;
  const y = top + height / 2;
  if (y < seen.top || y > seen.bottom || x < seen.left || x > seen.right) return true;
  return coverAt({ x, y }, part);
}

/**
 * Moves a part to the first corner where its exit can be touched and lies over no words that cannot
 * be scrolled away; where there is none, to the first where it can be touched; else it stays in its
 * own, to which it also returns as soon as that is free.
 *
 * @returns what covers the exit in its own corner, as in `coverOf`; undefined when it is free
 */
export function moveToFreeCorner(part: HTMLElement): Element | true | undefined {
  let found: Element | true | undefined;
  let second: Corner | undefined;
  for (const corner of CORNERS) {
    move(part, corner);
    const cover = coverOf(part);
    found ??= cover;
    if (cover) continue;
    if (!coversWords(part, corner.isAtTop)) return found;
    second ??= corner;
  }
  move(part, second);
  return found;
}

function move(part: HTMLElement, corner: Corner | undefined): void {
  part.style.inset = corner?.inset ?? '';
  // In its own place it may be a lane as wide as the window.
  part.style.inlineSize = corner?.inset ? 'max-content' : '';
  part.style.transformOrigin = corner?.origin ?? '';
  fitIntoSight(part);
}
