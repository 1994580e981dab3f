import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from '../shared/quietly.js';

/** In a wider window there is room enough beside the text, in pixels. */
const NARROW = 640;

/** The widest side padding of a page that is undone; what is wider is a column, in pixels. */
const WIDEST = 48;

export interface EdgeOptions {
  /** Gives the box that grows, once it is rendered. */
  readonly box: () => HTMLElement | null;
  /** Gives the bar at the top of the box. */
  readonly bar: () => HTMLElement | null;
}

/**
 * Lets the element use the full width of a phone: the side padding of the page around it is undone,
 * as far as nothing clips, frames or paints the space between. Tells the styles how high the bar is.
 */
export class EdgeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: EdgeOptions;

  /** @param host element whose box grows */
  constructor(host: ReactiveControllerHost & HTMLElement, options: EdgeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('resize', this.measure);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.measure);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.measure();
  }

  /** Measures again: call when the width of the box has changed. */
  readonly measure = (): void =>
    quietly(() => {
      const { style } = this.#options.box() ?? {};
      // With long words or large letters the bar has two lines.
      style?.setProperty('--bar-height', `${this.#options.bar()?.offsetHeight ?? 0}px`);
      const [left, right] = freeSpace(this.#host);
      style?.setProperty('--free-left', `${-left}px`);
      style?.setProperty('--free-right', `${-right}px`);
    });
}

/** How far an element may grow beyond its own sides, in pixels. */
function freeSpace(host: HTMLElement): readonly [left: number, right: number] {
  const none = [0, 0] as const;
  const { clientWidth } = document.documentElement;
  const parent = parentOf(host);
  if (clientWidth > NARROW || !parent) return none;
  const box = host.getBoundingClientRect();
  // An element as wide as its content would become wider by each measurement.
  if (!box.width || !fills(box, parent)) return none;
  let left = 0;
  let right = clientWidth;
  for (let each: Element | undefined = parent; each; each = parentOf(each)) {
    if (each === document.body || each === document.documentElement) break;
    if (!isEdge(getComputedStyle(each))) continue;
    const around = each.getBoundingClientRect();
    const inner = around.left + each.clientLeft;
    left = Math.max(left, inner);
    right = Math.min(right, inner + each.clientWidth);
  }
  const space = (free: number) => (free > 0 && free <= WIDEST ? free : 0);
  return [space(box.left - left), space(right - box.right)];
}

/** Whether a box has the whole inner width of its parent. */
function fills(box: DOMRect, parent: Element): boolean {
  const { paddingLeft, paddingRight } = getComputedStyle(parent);
  const inner = parent.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return Math.abs(inner - box.width) < 2;
}

/** Whether an ancestor clips, frames or paints what is inside. */
function isEdge(style: CSSStyleDeclaration): boolean {
  const { overflowX, contain, clipPath, backgroundColor, borderLeftWidth, borderRightWidth } =
    style;
  return (
    overflowX !== 'visible' ||
    /paint|content|strict/.test(contain) ||
    style.contentVisibility === 'auto' ||
    (clipPath !== '' && clipPath !== 'none') ||
    parseFloat(borderLeftWidth) + parseFloat(borderRightWidth) > 0 ||
    !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)
  );
}

/** The parent in the page as it is laid out: the slot of a child, the host of a shadow root. */
function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
