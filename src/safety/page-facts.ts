import { warnings } from '../shared/warn.js';
import { entriesBefore } from './entries.js';
import { parentOf, sightOf } from './seen.js';

/** How a fact of the page, or the tags that fit a selector, are judged. Written in content/check.yaml. */
export type PageRule = readonly [
  id: string,
  /** When the pattern does not fit. 1: to be judged by a person; 2: wrong. */
  state: 1 | 2,
  /** What must fit what was found. */
  pattern: string,
  /** Place of a fact, or a selector of tags. */
  source: number | string,
];

/** State 0: good. */
export type Finding = readonly [id: string, state: 0 | 1 | 2, value: string];

/** Tags as they stand in the page, without what is inside. */
function tags(elements: Iterable<Element>): string {
  return list(Array.from(elements, ({ outerHTML }) => outerHTML.replace(/>[^]*/, '>')));
}

const tagsOf = (selector: string): string => tags(document.querySelectorAll(selector));

const list = (texts: Iterable<string>): string => [...texts].join(' · ');

/**
 * What a script can see of the page around the guide, as texts, in the order of FACTS in
 * src/compiler/read/schema-check.ts. Changes nothing, keeps nothing.
 *
 * @param integrity what that of the script should be
 * @param policies security policies of the server, and what they forbade
 * @param cover what lies over the exit
 */
export function pageFacts(
  integrity: string,
  policies: Iterable<string>,
  cover: Element | undefined,
): readonly string[] {
  return [
    `${tagsOf('script[src*=rights-guide]')} ${integrity}`,
    list(warnings),
    tags(cover ? [cover] : []),
    reserves(),
    sites(),
    list(policies) + tagsOf('[http-equiv]'),
    tags(copies().filter((each) => sightOf(each) < 2)),
    frame(),
    tags(new Set(copies().flatMap(cutters))),
    entries(),
  ];
}

/** @returns the worst first */
export function judge(facts: readonly string[], rules: readonly PageRule[]): readonly Finding[] {
  return rules
    .map(([id, state, pattern, source]): Finding => {
      // The casts: one finds a fact or nothing, the other is asked for the rest.
      const value = facts[source as number] ?? tagsOf(source as string);
      return [id, new RegExp(pattern).test(value) ? 0 : state, value];
    })
    .sort((one, other) => other[1] - one[1]);
}

/** The sites this page and all it loaded come from, its own first. */
function sites(): string {
  const loaded = performance.getEntriesByType('resource');
  return list(new Set([location.origin, ...loaded.map(({ name }) => new URL(name).origin)]));
}

/** The style rules for elements that are not there yet; those of other sites no script may read. */
function reserves(): string {
  return list(
    Array.from(document.styleSheets, (sheet) => {
      try {
        const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText);
        return rules.filter((rule) => rule.includes(':defined')).join('');
      } catch {
        return '';
      }
    }),
  );
}

const copies = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('rights-guide, emergency-panel, quick-exit'),
];

/** The rules of the frame that the page is in, if it may not leave it; no script may ask another site for them. */
function frame(): string {
  if (window === window.parent) return '';
  const around = window.frameElement;
  if (!around) return window.origin === 'null' ? 'sandbox' : '';
  const sandbox = around.getAttribute('sandbox');
  return sandbox === null ? '' : `sandbox="${sandbox}"`;
}

/** What cuts an element of ours off: a fixed height around it, or a frame that cannot be scrolled. */
function cutters(element: HTMLElement): readonly Element[] {
  const found: Element[] = [];
  // What is hidden on purpose is told as a hidden copy.
  if (sightOf(element) < 2) return found;
  for (let each = parentOf(element); each; each = parentOf(each)) {
    const { overflowY } = getComputedStyle(each);
    const isCut = each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 0;
    if (isCut && /hidden|clip/.test(overflowY)) found.push(each);
  }
  const around = window.frameElement;
  const { scrollHeight } = document.documentElement;
  if (around?.getAttribute('scrolling') === 'no' && scrollHeight > innerHeight + 1)
    found.push(around);
  return found;
}

/** How many entries this page has in the history besides its first one. */
function entries(): string {
  const count = entriesBefore(window);
  return count > 0 ? `+${count}: ${location.href}` : '';
}
