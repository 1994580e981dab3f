import { warnings } from '../shared/warn.js';

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
 * src/compiler/build-check.ts. Changes nothing, keeps nothing.
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
