/** The longest time between two presses of Shift that are counted together, in milliseconds. */
const WINDOW = 5000;
const NEEDED = 3;

interface Watcher {
  readonly onProgress: (presses: number) => void;
  readonly onExit: () => void;
}

const watchers: Watcher[] = [];
let presses = 0;
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Watches for Shift being pressed three times without another key. All watchers of a page share one
 * set of listeners. Every watcher is notified of the progress; only the first one leaves.
 *
 * The listeners are on window, in the capture phase, so that they run before those of the host page
 * on elements can stop the event, and while a modal dialog is open.
 *
 * @param onProgress called with the number of presses: 0, 1 or 2
 * @param onExit called at the third press
 * @returns a function that stops watching
 */
export function watchTripleShift(
  onProgress: (presses: number) => void,
  onExit: () => void,
): () => void {
  const watcher = { onProgress, onExit };
  watchers.push(watcher);
  if (watchers.length === 1) {
    window.addEventListener('keydown', handleKeydown, true);
    window.addEventListener('keyup', handleKeyup, true);
    window.addEventListener('pointerdown', handlePointer, true);
  }
  return () => {
    const index = watchers.indexOf(watcher);
    if (index < 0) return;
    watchers.splice(index, 1);
    if (watchers.length > 0) return;
    window.removeEventListener('keydown', handleKeydown, true);
    window.removeEventListener('keyup', handleKeyup, true);
    window.removeEventListener('pointerdown', handlePointer, true);
    clearTimeout(timer);
    presses = 0;
  };
}

function handleKeydown(event: KeyboardEvent): void {
  // A key that is held down repeats `keydown`; this is still one press.
  if (event.repeat) return;
  // Shift as part of "Shift+A", or with another modifier, is typing and not a request to leave.
  alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!alone) count(0);
}

/** Shift with a click selects a range of boxes or rows, which is not a request to leave either. */
function handlePointer(): void {
  alone = false;
  count(0);
}

function handleKeyup(event: KeyboardEvent): void {
  if (event.key !== 'Shift') return;
  if (!alone) return;
  alone = false;
  if (presses + 1 < NEEDED) {
    count(presses + 1);
    return;
  }
  count(0);
  watchers[0]?.onExit();
}

function count(now: number): void {
  clearTimeout(timer);
  if (now > 0) timer = setTimeout(() => count(0), WINDOW);
  if (now === presses) return;
  presses = now;
  for (const watcher of [...watchers]) watcher.onProgress(now);
}
