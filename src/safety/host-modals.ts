interface Watcher {
  readonly makeExit: () => HTMLElement;
}

const watchers: Watcher[] = [];
const spares = new Map<HTMLDialogElement, HTMLElement>();

/**
 * Puts a spare exit inside every open modal dialog of the host page. A modal dialog makes all
 * else inert, also what floats above it: the only exit that works is one inside it.
 *
 * The events of a dialog do not bubble, but they can be captured. Dialogs inside somebody else's
 * shadow root cannot be seen: there only Shift three times works.
 *
 * @param makeExit makes the exit; that of the first watcher is used
 * @param host element that asks: a spare exit watches nothing, so that it goes with the last other one
 * @returns what ends it
 */
export function watchHostModals(makeExit: () => HTMLElement, host?: HTMLElement): () => void {
  if (host && [...spares.values()].includes(host)) return () => undefined;
  const watcher = { makeExit };
  watchers.push(watcher);
  if (watchers.length === 1) {
    for (const type of EVENTS) document.addEventListener(type, handleEvent, true);
    update();
  }
  return () => {
    const index = watchers.indexOf(watcher);
    if (index < 0) return;
    watchers.splice(index, 1);
    if (watchers.length > 0) return;
    for (const type of EVENTS) document.removeEventListener(type, handleEvent, true);
    for (const dialog of [...spares.keys()]) remove(dialog);
  };
}

/** Whether an open dialog of the host page makes an element inert: it holds an exit of its own. */
export function isShutOut(element: Element): boolean {
  return spares.size > 0 && !element.closest('dialog');
}

/** `toggle` where dialogs have it; the others catch browsers in which only popovers do. */
const EVENTS = ['toggle', 'beforetoggle', 'close', 'click', 'focusin'] as const;

function handleEvent(event: Event): void {
  // `beforetoggle` and `click` come before the dialog is open: look again when all has run.
  if (event.type === 'beforetoggle' || event.type === 'click') queueMicrotask(update);
  else update();
}

function update(): void {
  for (const dialog of [...spares.keys()]) {
    if (!isOpenModal(dialog)) remove(dialog);
  }
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    if (spares.has(dialog) || !isOpenModal(dialog)) continue;
    const exit = watchers[0]?.makeExit();
    if (!exit) return;
    spares.set(dialog, exit);
    dialog.append(exit);
  }
}

function remove(dialog: HTMLDialogElement): void {
  // Taken out of the map first: removing the exit may end the last watcher and come back here.
  const exit = spares.get(dialog);
  spares.delete(dialog);
  exit?.remove();
}

function isOpenModal(dialog: HTMLDialogElement): boolean {
  try {
    return dialog.isConnected && dialog.matches(':modal');
  } catch {
    return dialog.open; // a browser that does not know the word
  }
}
