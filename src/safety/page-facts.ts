import { warnings } from '../shared/warn.js';
import { entriesBefore } from './entries.js';
import { parentOf, sightOf } from './seen.js';

/** A rule for a fact of the page, or for the tags that match a selector. See content/check.yaml. */
export type PageRule = readonly [
  id: string,
  /** The state when the pattern does not match. 1: a person must decide; 2: wrong. */
  state: 1 | 2,
  /** Regular expression that the fact or the tags must match. */
  pattern: string,
  /** Index of a fact, or a selector of tags. */
  source: number | string,
];

/** The result of a rule. State 0: good; 1 and 2 as in `PageRule`. */
export type Finding = readonly [id: string, state: 0 | 1 | 2, value: string];

/** Returns the opening tags of elements as in the page, without their content. */
function tags(elements: Iterable<Element>): string {
  return list(Array.from(elements, ({ outerHTML }) => outerHTML.replace(/>[^]*/, '>')));
}

const tagsOf = (selector: string): string => tags(document.querySelectorAll(selector));

const list = (texts: Iterable<string>): string => [...texts].join(' · ');

/**
 * What a script can see of the page around the guide, as texts, in the order of FACTS in
 * src/compiler/read/schema-check.ts. Changes nothing, keeps nothing.
 *
 * @param integrity the correct value of the script's `integrity` attribute
 * @param policies content security policies of the server, and reports of what they blocked
 * @param cover the element that covers the exit
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

/** Applies rules to the facts. @returns the findings, worst first */
export function judge(facts: readonly string[], rules: readonly PageRule[]): readonly Finding[] {
  return rules
    .map(([id, state, pattern, source]): Finding => {
      // The casts: a selector used as an index finds no fact; it is then used as a selector.
      const value = facts[source as number] ?? tagsOf(source as string);
      return [id, new RegExp(pattern).test(value) ? 0 : state, value];
    })
    .sort((one, other) => other[1] - one[1]);
}

/** Returns the origins of the page and of the resources it has loaded, its own origin first. */
function sites(): string {
  const loaded = performance.getEntriesByType('resource');
  return list(new Set([location.origin, ...loaded.map(({ name }) => new URL(name).origin)]));
}

/**
 * Returns the CSS rules with `:defined`, which reserve space for elements that are not defined yet.
 * Reading `cssRules` of a cross-origin style sheet throws, so these are left out.
 */
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
