import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { pageLanguage } from '../../src/language/page-language.js';

/** The pseudo-languages represent languages with longer texts and right-to-left languages. */
export const LANGUAGES = ['fr', 'en', 'en-XA', 'ar-XB'] as const;

/*
 * Removes the elements that a test added to the page and resets the language, also after a failed
 * test.
 */
let before: ReadonlySet<Element> = new Set();
beforeEach(() => void (before = new Set(document.body.children)));
afterEach(() => {
  for (const element of [...document.body.children]) if (!before.has(element)) element.remove();
  document.documentElement.lang = '';
  pageLanguage.set(undefined);
});

/** Adds an element to a page whose language has not been set yet. */
export async function mount<Mounted extends HTMLElement>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: Node[]
): Promise<Mounted> {
  pageLanguage.set(undefined);
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag) as Mounted; // the tag determines the class
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  box.append(element);
  return element;
}

/** Adds a guide to the page and waits until it is rendered. */
export async function mountGuide(
  attributes: Readonly<Record<string, string>> = {},
  ...inside: Node[]
): Promise<RightsGuide> {
  const box = await mount<HTMLElement>('div');
  // The windows of the engines differ in width, and a wide one has another layout (`WidthController`).
  box.style.inlineSize = 'min(100%, 780px)';
  const element = document.createElement('rights-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  const ready = oneEvent(element, 'rights-guide-ready');
  box.append(element);
  await ready;
  await settle(element);
  return element;
}

/** Waits until an element and its child elements have finished rendering. */
export async function settle(element: HTMLElement & { updateComplete?: unknown }): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** Returns the first element of a shadow root that matches. @throws Error when there is none */
export function find<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing matches ${selector} in <${host.localName}>.`);
  return found;
}

export function findAll(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Returns a button of a shadow root whose text contains `words`. @throws Error when there is none */
export function button(host: Element, words: string): HTMLElement {
  const found = findAll(host, 'button').find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`No button of <${host.localName}> contains "${words}".`);
  return found;
}

/** Returns the visible text of an element. */
export function seen(host: HTMLElement): string {
  const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
  return root?.innerText ?? '';
}

/** Returns the console warnings that are logged while `run` is executed. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}
