import type { Screen } from './screen.js';

/**
 * Moves the focus to the start of a screen, and scrolls there: to the title of a topic, to the
 * panel of numbers, or, in the list, to the line that opened the previous screen.
 *
 * @param root shadow root in which the screen is rendered
 * @param opener index of the topic that was opened from the list, if there is one
 */
export function focusScreen(root: ParentNode, screen: Screen, opener: number | undefined): void {
  const target = targetOf(root, screen, opener);
  target?.scrollIntoView({ block: screen.name === 'list' ? 'nearest' : 'start' });
  target?.focus({ preventScroll: true });
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
        // A line inside a closed section (`details`) is excluded, because it cannot be focused.
        (opener !== undefined && find(`[data-topic="${opener}"]:not(details:not([open]) *)`)) ||
        find('.name > *')
      );
  }
}
