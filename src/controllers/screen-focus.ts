import type { Screen } from './screen.js';

/** Scrolls to an element, so that nothing lies over it. */
export type Show = (target: HTMLElement, block: 'start' | 'nearest') => void;

export interface ScreenFocusOptions {
  /** The line that opened what was closed, if there is one. */
  readonly line: HTMLElement | undefined;
  /** Scrolls to an element. */
  readonly show: Show;
}

/**
 * Moves the focus to what is new on a screen, and scrolls there: to the title of a topic, to the
 * panel of numbers, or on the way back to the line that opened what was closed.
 *
 * @param root shadow root in which the screen is rendered
 */
export function focusScreen(
  root: ParentNode,
  screen: Screen,
  { line, show }: ScreenFocusOptions,
): void {
  const target = targetOf(root, screen, line);
  if (!target) return;
  // The panel itself has no margin to keep clear of the bar: its styles begin with a reset.
  const place = target.closest<HTMLElement>('.panel-place') ?? target;
  show(place, line || screen.name === 'list' ? 'nearest' : 'start');
  target.focus({ preventScroll: true });
}

function targetOf(
  root: ParentNode,
  screen: Screen,
  line: HTMLElement | undefined,
): HTMLElement | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  switch (screen.name) {
    case 'topic':
      return line ?? find('.topic-title > *');
    case 'cards':
    case 'card':
      return line ?? find('.card-title > *');
    case 'numbers':
      return find('emergency-panel');
    case 'list':
      return line ?? find('.name > *');
  }
}
