import type { Screen } from './screen.js';

/**
 * Moves the focus to what is new on a screen, and scrolls there: to the title of a topic, to the
 * panel of numbers, or in the list to the line that opened what was closed.
 *
 * @param root shadow root in which the screen is rendered
 * @param line the line that opened what was closed, if there is one
 */
export function focusScreen(root: ParentNode, screen: Screen, line: HTMLElement | undefined): void {
  const target = targetOf(root, screen, line);
  target?.scrollIntoView({ block: screen.name === 'list' ? 'nearest' : 'start' });
  target?.focus({ preventScroll: true });
}

function targetOf(
  root: ParentNode,
  screen: Screen,
  line: HTMLElement | undefined,
): HTMLElement | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  switch (screen.name) {
    case 'topic':
      return find('.topic-title > *');
    case 'numbers':
      return find('emergency-panel');
    case 'list':
      return line ?? find('.name > *');
  }
}
