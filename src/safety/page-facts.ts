import { warnings } from '../shared/warn.js';

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
 * Returns what a script can find out about the host page, as texts in the order of FACTS in
 * src/compiler/read/schema-check.ts. Nothing is changed or stored.
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
