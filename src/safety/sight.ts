import { quietly } from '../shared/quietly.js';
import { addPageSheet, removePageSheet } from './page-sheet.js';

/** What of the window a reader sees, in CSS pixels of the window. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many times larger everything is shown, after zooming with two fingers. */
  readonly scale: number;
}

/** How often a frame is asked what of it is seen, in milliseconds; at each frame while that changes. */
const PAUSE = 100;

const listeners = new Set<() => void>();
/** The part of a frame that is in sight in the page around it. */
let seenOfFrame: DOMRectReadOnly | undefined;
let observer: IntersectionObserver | undefined;
let sheet: CSSStyleSheet | undefined;

/** The part of the window in sight: zoomed by two fingers, above a keyboard, in a frame. */
export function sight(): Sight {
  const view = window.visualViewport;
  const { innerWidth, innerHeight } = window;
  // A window that is only scrolled, not zoomed, is seen to its scrollbars.
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  const right = view ? left + view.width : innerWidth;
  const bottom = view ? top + view.height : innerHeight;
  const scale = view?.scale ?? 1;
  const frame = seenOfFrame;
  if (!frame || frame.height < 1 || frame.width < 1) return { left, top, right, bottom, scale };
  return {
    left: Math.max(left, frame.left),
    top: Math.max(top, frame.top),
    right: Math.min(right, frame.right),
    bottom: Math.min(bottom, frame.bottom),
    scale,
  };
}

/**
 * Calls back when the part of the window in sight changes.
 *
 * @returns what ends it
 */
export function watchSight(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) start();
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) stop();
  };
}

function start(): void {
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, tell);
  if (window === window.parent || !window.IntersectionObserver) return;
  // A frame may be as tall as its content: only this tells what the page around it shows of it. It
  // speaks once after each time it is asked; by itself it says nothing while the page is scrolled
  // along a frame that is taller than the window.
  observer = new IntersectionObserver((entries) => {
    const now = entries[entries.length - 1]?.intersectionRect;
    if (!now) return;
    const last = seenOfFrame;
    seenOfFrame = now;
    const moved =
      now.top !== last?.top ||
      now.bottom !== last.bottom ||
      now.left !== last.left ||
      now.right !== last.right;
    if (moved) tell();
    if (moved) requestAnimationFrame(ask);
    else setTimeout(ask, PAUSE);
  });
  // Asked of the root, which is as tall as the frame then.
  sheet = addPageSheet(':root { box-sizing: border-box; min-block-size: 100%; }');
  ask();
}

function ask(): void {
  observer?.unobserve(document.documentElement);
  observer?.observe(document.documentElement);
}

function stop(): void {
  for (const type of ['resize', 'scroll']) window.visualViewport?.removeEventListener(type, tell);
  observer?.disconnect();
  observer = undefined;
  seenOfFrame = undefined;
  removePageSheet(sheet);
  sheet = undefined;
}

function tell(): void {
  for (const listener of [...listeners]) quietly(listener);
}
