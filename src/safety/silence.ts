import { quietly } from '../shared/quietly.js';

/** Between two looks for what began to sound, in milliseconds. */
const PAUSE = 50;

/** Parts of a page that hold another page: no script can pause what plays inside. */
const PAGES = 'iframe, object, embed';

/**
 * Silences a page: pauses sound and films, ends speech, takes out the pages inside it, lets it open
 * no message. Keeps it so until the page is gone. Sound that a page makes by Web Audio, or by an
 * element that it never put in the page and that plays already, cannot be reached.
 *
 * @returns what undoes it
 */
export function silence(view: Window & typeof globalThis): () => void {
  const page = view.document;
  const roots = rootsOf(page);
  const hush = () => {
    for (const root of roots) {
      for (const each of root.querySelectorAll<HTMLMediaElement>('audio, video')) each.pause();
    }
    const { speechSynthesis: speech } = view;
    if (speech?.speaking || speech?.pending) speech.cancel();
  };
  const handlePlay = ({ target }: Event) => void (target as HTMLMediaElement).pause(); // what plays is one
  for (const root of roots) root.addEventListener('play', handlePlay, true);
  const timer = setInterval(() => quietly(hush), PAUSE);
  const undos = [
    () => clearInterval(timer),
    () => roots.forEach((root) => root.removeEventListener('play', handlePlay, true)),
    ...roots.flatMap((root) => Array.from(root.querySelectorAll(PAGES), takeOut)),
    // An element that is not in the page tells nobody that it plays.
    replace(view.HTMLMediaElement.prototype, 'play', () => new Promise<void>(() => undefined)),
    replace(view, 'alert', () => undefined),
    replace(view, 'confirm', () => false),
    replace(view, 'prompt', () => null),
  ];
  quietly(hush);
  if (page.pictureInPictureElement) void page.exitPictureInPicture().catch(() => undefined);
  return () => {
    for (const undo of undos) quietly(undo);
  };
}

/** The document and the open shadow roots in it. */
function rootsOf(root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] {
  const inside = Array.from(root.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  return [root, ...inside.flatMap((each) => (each ? rootsOf(each) : []))];
}

/** @returns what puts it back */
function takeOut(element: Element): () => void {
  const { parentNode, nextSibling } = element;
  // Our own script may run inside: it would end here.
  const { contentWindow } = element as HTMLIFrameElement; // absent on the other kinds
  for (let each: Window = window; each !== each.parent; each = each.parent) {
    if (each === contentWindow) return () => undefined;
  }
  element.remove();
  return () =>
    void parentNode?.insertBefore(
      element,
      nextSibling?.parentNode === parentNode ? nextSibling : null,
    );
}

/** @returns what puts the page's own back */
function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
): () => void {
  const own = owner[name];
  quietly(() => (owner[name] = value));
  return () => void (owner[name] = own);
}
