import type { Screen } from './screen.js';

/** Scrolls to an element, so that nothing lies over it. */
export type Show = (target: HTMLElement, block: 'start' | 'nearest') => void;

/**
 * Moves the focus to what is new on a screen, and scrolls there: to the title of a topic, to the
 * panel of numbers, or in the list to the line that opened what was closed.
 *
 * @param root shadow root in which the screen is rendered
 * @param opener place of the topic whose line opened what was closed, if there is one
 * @param show scrolls to an element
 */
export function focusScreen(
  root: ParentNode,
  screen: Screen,
  opener: number | undefined,
  show: Show,
): void {
  const target = targetOf(root, screen, opener);
  if (!target) return;
  // The panel itself has no margin to keep clear of the bar: its styles begin with a reset.
  const place = target.closest<HTMLElement>('.panel-place') ?? target;
  show(place, screen.name === 'list' ? 'nearest' : 'start');
  target.focus({ preventScroll: true });
}

function targetOf(
  root: ParentNode,
  screen: Screen,
  opener: number | undefined,
): HTMLElement | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  switch (screen.name) {
    case 'topic':
      return find('.topic-title > *');
    case 'numbers':
      return find('emergency-panel');
    case 'list':
      return (
        // Not a line inside a closed section: it cannot have the focus.
        (opener !== undefined && find(`[data-topic="${opener}"]:not(details:not([open]) *)`)) ||
        find('.name > *')
      );
  }
}
