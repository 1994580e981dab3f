/** Presses of Shift that belong together, in milliseconds between two of them. */
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
 * Watches for Shift pressed three times by itself. One set of listeners serves the whole page;
 * every watcher is told of the progress, the first one leaves.
 *
 * On window, in the capture phase: a host page cannot stop the event before us, and an open modal
 * dialog does not keep it from us.
 *
 * @param onProgress told how many presses there are: 0, 1 or 2
 * @param onExit called at the third
 * @returns what ends it
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
  // Held down, a key repeats: that is still one press.
  if (event.repeat) return;
  // Shift as part of "Shift+A", or with another modifier, is typing, not a wish to leave.
  alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!alone) count(0);
}

/** Shift and a click selects a range of boxes or rows: that is no wish to leave either. */
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
