import { isField } from './field.js';
import { sightOf } from './seen.js';

/** Presses of Shift that belong together, in milliseconds between two of them. */
const WINDOW = 5000;
const NEEDED = 3;

export interface ShiftWatcher {
  /** Element whose exit is used. Of several, the one that is seen leaves. */
  readonly host: Element;
  /** Told how many presses there are: 0, 1 or 2. */
  readonly onProgress: (presses: number) => void;
  /** Called at the third. */
  readonly onExit: () => void;
}

const watchers: ShiftWatcher[] = [];
let presses = 0;
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Any of these while Shift is down means that Shift belongs to it. */
const GESTURES = ['pointerdown', 'pointerup', 'wheel', 'dragstart', 'beforeinput'] as const;

const LISTENERS: readonly (readonly [string, (event: never) => void])[] = [
  ['keydown', handleKeydown],
  ['keyup', handleKeyup],
  ['blur', handleGesture],
  ...GESTURES.map((type) => [type, handleGesture] as const),
];

/**
 * Watches for Shift pressed three times by itself: nothing else may happen while it is down, and the
 * focus may not be in a field, where keyboards use Shift alone to change between languages. One set
 * of listeners serves the whole page; every watcher is told of the progress.
 *
 * The listeners are on window, in the capture phase, so that they run before those of the host page
 * on elements can stop the event, and while a modal dialog is open.
 *
 * @returns what ends it
 */
export function watchTripleShift(watcher: ShiftWatcher): () => void {
  watchers.push(watcher);
  if (watchers.length === 1) listen('addEventListener');
  return () => {
    const index = watchers.indexOf(watcher);
    if (index < 0) return;
    watchers.splice(index, 1);
    if (watchers.length > 0) return;
    listen('removeEventListener');
    clearTimeout(timer);
    presses = 0;
  };
}

function listen(what: 'addEventListener' | 'removeEventListener'): void {
  // The cast: each type is listed with a listener for its kind of event.
  for (const [type, listener] of LISTENERS) window[what](type, listener as EventListener, true);
}

function handleKeydown(event: KeyboardEvent): void {
  const { key, repeat, ctrlKey, altKey, metaKey, isComposing } = event;
  // Held down, a key repeats: that is still one press.
  if (repeat && key === 'Shift') return;
  // Shift as part of "Shift+A", or with another modifier, is typing, not a wish to leave.
  alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey && !isComposing && !isField(event);
  if (!alone) count(0);
}

/** Shift and a click selects a range, Shift and the wheel scrolls to the side. */
function handleGesture(event: Event): void {
  // Of `blur`, only that of the window: Shift is let go in another one then.
  if (event.type === 'blur' && event.target !== window) return;
  alone = false;
  count(0);
}

function handleKeyup(event: KeyboardEvent): void {
  if (!alone) return;
  alone = false;
  // A key that was down before Shift and is let go meanwhile belongs to it too.
  if (event.key !== 'Shift' || isField(event)) return count(0);
  if (presses + 1 < NEEDED) return count(presses + 1);
  count(0);
  const [first] = [...watchers].sort((one, other) => sightOf(other.host) - sightOf(one.host));
  first?.onExit();
}

function count(now: number): void {
  clearTimeout(timer);
  if (now > 0) timer = setTimeout(() => count(0), WINDOW);
  if (now === presses) return;
  presses = now;
  for (const watcher of [...watchers]) watcher.onProgress(now);
}
