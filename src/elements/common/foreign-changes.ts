import { later } from '../../shared/later.js';
import { quietly } from '../../shared/quietly.js';

/** Between two repairs of the same root, in milliseconds: a script that changes it back must not stop the page. */
const PAUSE = 1000;

/** More changes than this are not remembered: they are undone by an update. */
const MOST_RECORDS = 10_000;

/** What nobody else may change: numbers, and where a link leads to. */
const PROTECTED = '[translate="no"]';

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeFilter: ['href'],
  attributeOldValue: true,
};

/** What stands in a node: the text of a text node, the children of an element. */
type State = string | readonly Node[];

export interface ForeignChangesOptions {
  /** Asks for an update, because a number or a link was changed. */
  readonly onProtected: () => void;
}

/**
 * Translators and extensions change the text nodes of open shadow roots. Lit writes into the nodes it
 * made, seen or not, so that a row could show the words of one service and call another.
 *
 * Therefore each update starts from the nodes that the last one left: what others changed is undone
 * before Lit renders, and done again afterwards where Lit changed nothing, so that a translated page
 * stays translated. Numbers and links are repaired without waiting for an update.
 */
export class ForeignChanges {
  readonly #root: ShadowRoot;
  readonly #options: ForeignChangesOptions;
  readonly #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];
  #theirs = new Map<Node, State>();
  #cancelRepair: (() => void) | undefined;
  #repairedAt = -PAUSE;

  /** @param root shadow root whose content only Lit may change */
  constructor(root: ShadowRoot, options: ForeignChangesOptions) {
    this.#root = root;
    this.#options = options;
    this.#observer =
      window.MutationObserver &&
      new MutationObserver((records) => quietly(() => this.#note(records)));
    this.#observer?.observe(root, OBSERVED);
  }

  /**
   * Call before Lit renders: brings every node back to what Lit left.
   *
   * @throws Error where that is impossible: then the root must be rendered from nothing
   */
  undo(): void {
    this.#keep(this.#observer?.takeRecords() ?? []);
    const records = this.#records;
    this.#records = [];
    this.#theirs = new Map();
    for (const { target } of records) {
      if (target !== this.#root) this.#theirs.set(target, stateOf(target));
    }
    for (const record of records.reverse()) revert(record, this.#root);
    this.#observer?.takeRecords();
  }

  /** Call after Lit has rendered: gives back what others wrote where Lit changed nothing. */
  redo(): void {
    const own = new Set((this.#observer?.takeRecords() ?? []).map(({ target }) => target));
    const nodes = [...this.#theirs.keys()];
    for (const node of nodes) {
      if (node.isConnected && !isProtected(node) && !isTouched(node, own)) this.#restore(node, own);
    }
    this.#theirs = new Map();
    // These are changes of others still: the next update undoes them.
    this.#records = this.#observer?.takeRecords() ?? [];
  }

  /** Call when the root was emptied: there is nothing to undo any more. */
  drop(): void {
    this.#observer?.takeRecords();
    this.#records = [];
    this.#theirs = new Map();
  }

  #restore(node: Node, own: ReadonlySet<Node>): void {
    const state = this.#theirs.get(node);
    if (typeof state === 'string') node.nodeValue = state;
    if (typeof state !== 'object' || !isElement(node)) return;
    // A translation keeps our elements; what has taken one away is not done again.
    if (![...node.children].every((child) => state.includes(child))) return;
    for (const child of [...node.childNodes]) if (!state.includes(child)) node.removeChild(child);
    // Nothing that stays is moved: it may have the focus.
    let place = node.firstChild;
    for (const child of state) {
      // What others put in has lost its own content with the rest.
      if (!child.isConnected) this.#restore(child, own);
      if (child === place) place = place.nextSibling;
      else if (!own.has(child)) node.insertBefore(child, place);
    }
  }

  #note(records: readonly MutationRecord[]): void {
    this.#keep(records);
    if (this.#records.length > MOST_RECORDS || records.some(concernsProtected)) this.#repair();
  }

  #keep(records: readonly MutationRecord[]): void {
    for (const record of records) {
      // What is added beside our content, such as the style sheet of Dark Reader, replaces nothing.
      if (record.target !== this.#root || record.removedNodes.length > 0)
        this.#records.push(record);
    }
  }

  #repair(): void {
    if (this.#cancelRepair) return;
    const wait = Math.max(0, this.#repairedAt + PAUSE - performance.now());
    this.#cancelRepair = later(() => {
      this.#cancelRepair = undefined;
      this.#repairedAt = performance.now();
      this.#options.onProtected();
    }, wait);
  }
}

function stateOf(node: Node): State {
  return isElement(node) ? [...node.childNodes] : (node.nodeValue ?? '');
}

function isTouched(node: Node, own: ReadonlySet<Node>): boolean {
  return own.has(node) || [...node.childNodes].some((child) => own.has(child));
}

function revert(record: MutationRecord, root: ShadowRoot): void {
  const { type, target, oldValue, addedNodes, removedNodes, nextSibling } = record;
  if (type === 'characterData') {
    target.nodeValue = oldValue;
  } else if (type === 'attributes') {
    const link = target as Element; // only elements have attributes
    if (oldValue === null) link.removeAttribute('href');
    else link.setAttribute('href', oldValue);
  } else {
    for (const node of addedNodes) {
      if (target !== root && node.parentNode === target) target.removeChild(node);
    }
    for (const node of removedNodes) target.insertBefore(node, nextSibling);
  }
}

// By its type: an element that was moved into another document is of another class.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isProtected(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return Boolean(element?.closest(PROTECTED));
}

function concernsProtected({ type, target, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes' || isProtected(target)) return true;
  return [...removedNodes].some(
    (node) => isElement(node) && (node.matches(PROTECTED) || node.querySelector(PROTECTED)),
  );
}
