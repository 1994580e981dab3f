import { quietly } from '../shared/quietly.js';

interface Watcher {
  readonly makeExit: () => HTMLElement;
}

const watchers: Watcher[] = [];
const spares = new Map<HTMLDialogElement, HTMLElement>();

/**
 * Adds a spare exit to every open modal dialog of the host page. A modal dialog makes the rest of
 * the page inert, including popovers above it in the top layer, so only an exit inside the dialog
 * works.
 *
 * The events of a dialog do not bubble, so they are captured at the document. Dialogs inside the
 * shadow root of another element cannot be found: for these, only pressing Shift three times works.
 *
 * @param makeExit creates the exit; the function of the first watcher is used
 * @param host element that calls this function. Nothing is watched for a spare exit, so that the
 *   spare exits are removed together with the last other exit
 * @returns a function that stops watching
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

/** Whether an open dialog of the host page, which contains a spare exit, makes an element inert. */
export function isShutOut(element: Element): boolean {
  return spares.size > 0 && !element.closest('dialog');
}

/** Not every browser dispatches `toggle` for dialogs. The other events cover those that do not. */
const EVENTS = ['toggle', 'beforetoggle', 'close', 'click', 'focusin'] as const;

function handleEvent(event: Event): void {
  // `beforetoggle` and `click` are dispatched before the dialog is open, so the update is deferred.
  if (event.type === 'beforetoggle' || event.type === 'click')
    queueMicrotask(() => quietly(update));
  else quietly(update);
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
  // Deleted from the map first: removing the exit can stop the last watcher and call this again.
  const exit = spares.get(dialog);
  spares.delete(dialog);
  exit?.remove();
}

function isOpenModal(dialog: HTMLDialogElement): boolean {
  try {
    return dialog.isConnected && dialog.matches(':modal');
  } catch {
    return dialog.open; // the browser does not support `:modal`
  }
}
