import { warnings } from '../shared/warn.js';

/** How a part of the page stands. Numbers, so that the worst can be put first. */
export type FindingState = typeof OK | typeof LOOK | typeof WRONG;
export const OK = 0;
/** To be judged by a person. */
export const LOOK = 1;
export const WRONG = 2;

/** One thing the webmaster's check looked at. Its words stand in content/check.yaml under its id. */
export type Finding = readonly [id: string, state: FindingState, value?: string];

/** A finding by a selector: good when as many elements fit as may, else `state`. */
export type PageRule = readonly [
  id: string,
  state: FindingState,
  least: number,
  most: number,
  selector: string,
];

/** What the page alone does not say. */
export interface PageAnswers {
  /** The page's security policy, as the server sends it. */
  policy: string;
  /** What that policy has forbidden since the guide is here. */
  readonly blocked: Set<string>;
  /** What `integrity` of the script should be, as `integrity.json` beside it says. */
  integrity: string;
  rules: readonly PageRule[];
}

const all = <Found extends Element>(selector: string): readonly Found[] => [
  ...document.querySelectorAll<Found>(selector),
];

/** Elements as they are written in the page. */
const written = (elements: readonly unknown[]): string =>
  elements
    .map((element) =>
      element instanceof Element
        ? [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')
        : '',
    )
    .join(' · ');

const listed = (lines: Iterable<string>): string => [...lines].join(' · ');

/**
 * Looks at the page around a guide that is on screen. Changes nothing, keeps nothing.
 *
 * @param version of the running script
 * @param cover what lies over the exit in its own corner
 * @returns the worst first
 */
export function pageFindings(
  version: string,
  answers: PageAnswers,
  cover: unknown,
): readonly Finding[] {
  const { integrity } = answers;
  const [script] = all<HTMLScriptElement>('script[src*=rights-guide]');
  const pinned = script?.integrity ?? '';
  const told = listed(warnings);
  const blocked = listed(answers.blocked);
  const hosts = listed(otherHosts());
  const policy = answers.policy + written(all('meta[http-equiv*=security-policy i]'));
  const room = getComputedStyle(document.body).paddingBottom;
  const findings: Finding[] = [
    ['version', OK, version],
    ['integrity', pinned && pinned.includes(integrity) ? OK : LOOK, integrity || pinned],
    ['attributes', told ? WRONG : OK, told],
    ['exit', cover instanceof Element ? WRONG : OK, written([cover])],
    ['reserve', /rights-guide[^{]*:defined/.test(styles()) ? OK : LOOK],
    ['room', parseFloat(room) < 72 ? LOOK : OK, room],
    ['others', hosts ? LOOK : OK, hosts],
    ['policy', /(script|default)-src/.test(policy) ? OK : LOOK, policy],
    ['blocked', blocked ? LOOK : OK, blocked],
    ['https', isSecureContext ? OK : WRONG],
    ['worker', navigator.serviceWorker?.controller ? LOOK : OK],
    ...answers.rules.map(([id, state, least, most, selector]): Finding => {
      const found = all(selector);
      const good = found.length >= least && found.length <= most;
      return [id, good ? OK : state, good ? '' : written(found)];
    }),
  ];
  return findings.sort((one, other) => other[1] - one[1]);
}

/** The other hosts of all that was loaded. */
function otherHosts(): Iterable<string> {
  const loaded = performance.getEntriesByType('resource');
  const hosts = new Set(loaded.map(({ name }) => new URL(name).host));
  hosts.delete('');
  hosts.delete(location.host);
  return hosts;
}

/** All style rules of the page, but for those of other sites, which no script may read. */
function styles(): string {
  return [...document.styleSheets]
    .map((sheet) => {
      try {
        return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
      } catch {
        return '';
      }
    })
    .join('');
}
