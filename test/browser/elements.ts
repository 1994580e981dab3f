import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { pageLanguage } from '../../src/language/page-language.js';

/** The pseudo-languages stand for every longer language and for right-to-left ones. */
export const LANGUAGES = ['fr', 'en', 'en-XA', 'ar-XB'] as const;

/*
 * Whatever a test leaves behind, also one that failed in the middle, is gone before the next: what it
 * put on the page, and the language it settled.
 */
let before: ReadonlySet<Element> = new Set();
beforeEach(() => void (before = new Set(document.body.children)));
afterEach(() => {
  for (const element of [...document.body.children]) if (!before.has(element)) element.remove();
  document.documentElement.lang = '';
  pageLanguage.set(undefined);
});

/** Puts an element on the page, on which nobody has settled a language yet. */
export async function mount<Mounted extends HTMLElement>(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: Node[]
): Promise<Mounted> {
  pageLanguage.set(undefined);
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag) as Mounted; // the tag says which
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  box.append(element);
  return element;
}

/** A guide on the page, shown and settled. */
export async function mountGuide(
  attributes: Readonly<Record<string, string>> = {},
  ...inside: Node[]
): Promise<RightsGuide> {
  const box = await mount<HTMLElement>('div');
  const element = document.createElement('rights-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  const ready = oneEvent(element, 'rights-guide-ready');
  box.append(element);
  await ready;
  await settle(element);
  return element;
}

/** Waits until an element and those inside it have nothing left to render. */
export async function settle(element: HTMLElement & { updateComplete?: unknown }): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** The first element of a shadow root that fits. @throws Error where there is none */
export function find<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing fits ${selector} in <${host.localName}>.`);
  return found;
}

export function findAll(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** A button of a shadow root that says some words. @throws Error where there is none */
export function button(host: Element, words: string): HTMLElement {
  const found = findAll(host, 'button').find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`No button of <${host.localName}> says "${words}".`);
  return found;
}

/** All that a reader can see of an element, without what is hidden. */
export function seen(host: HTMLElement): string {
  const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
  return root?.innerText ?? '';
}

/** The warnings the webmaster got while something ran. */
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
