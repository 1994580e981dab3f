/** What can be seen in a page that has the snippet. */
export interface Seen {
  /** Links that call or write, which can be seen and used. */
  readonly numbers: number;
  /** Whether an answer is one touch away: the button of all numbers. */
  readonly numbersButton: boolean;
  readonly shown: 'guide' | 'links' | 'nothing';
  /** The rest of the host page can be seen and its own script works. */
  readonly usable: boolean;
  /** What nobody caught. */
  readonly errors: readonly string[];
}

/** A window with the probe in its page. */
export type ProbedWindow = Window &
  typeof globalThis & {
    readonly probe: { readonly errors: string[]; readonly script: '' | 'load' | 'error' };
  };

const CALLS = 'a[href^="tel:"], a[href^="sms:"]';

/** Looks through open shadow roots, as a person does. */
export function look(window: ProbedWindow): Seen {
  const roots = [...allRoots(window.document)];
  const visible = (selector: string) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .filter((element) => isVisible(element, window));
  const calls = visible(CALLS);
  const inGuide = calls.filter((link) => link.getRootNode() !== window.document);
  const host = window.document.querySelector<HTMLButtonElement>('#host');
  const before = host?.textContent;
  host?.click();
  return {
    numbers: calls.length,
    numbersButton: visible('.numbers').length > 0,
    shown:
      inGuide.length > 0 || visible('.title').length > 0 ? 'guide' : calls[0] ? 'links' : 'nothing',
    usable: visible('#after').length === 1 && host?.textContent !== before,
    errors: [...window.probe.errors],
  };
}

function* allRoots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* allRoots(element.shadowRoot);
  }
}

function isVisible(element: HTMLElement, window: Window): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < 1 || height < 1 || right + window.scrollX <= 0 || bottom + window.scrollY <= 0) {
    return false;
  }
  if (window.getComputedStyle(element).visibility !== 'visible') return false;
  return (element.textContent ?? '').trim() !== '';
}
