import { warnings } from '../shared/warn.js';

/** How a part of the page stands. Numbers, so that the worst can be put first. */
export type FindingState = typeof OK | typeof LOOK | typeof WRONG;
export const OK = 0;
/** To be judged by a person. */
export const LOOK = 1;
export const WRONG = 2;

/** One thing the webmaster's check looked at. Its words stand in content/check.yaml under its id. */
export type Finding = readonly [id: string, state: FindingState, value?: string];

/** A finding by selectors: good when `wanted` is in the page and `unwanted` is not, else `state`. */
export type PageRule = readonly [id: string, state: FindingState, wanted: string, unwanted: string];

const all = <Found extends Element>(selector: string): readonly Found[] => [
  ...document.querySelectorAll<Found>(selector),
];

/** An element as it is written in the page; nothing for none. */
const written = (element: Element | null | undefined): string =>
  [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).join(' ');

/**
 * Looks at the page around a guide that is on screen. Changes nothing, keeps nothing.
 *
 * @param version of the running script
 * @param policy of the page's security, as the server sends it and as far as it could be seen
 * @returns the worst first
 */
export function pageFindings(
  guide: HTMLElement,
  version: string,
  policy: string,
  rules: readonly PageRule[],
): readonly Finding[] {
  const tags = all<HTMLScriptElement>('script[src*=rights-guide]');
  const told = [...warnings].join(' · ');
  const hosts = otherHosts();
  const policies = policy + written(all('meta[http-equiv*=security-policy i]')[0]);
  const room = getComputedStyle(document.body).paddingBottom;
  const findings: Finding[] = [
    ['version', tags[1] ? LOOK : OK, version],
    ['integrity', tags[0]?.integrity ? OK : LOOK],
    ['attributes', told ? WRONG : OK, told],
    exitFinding(guide),
    ['room', parseFloat(room) < 72 ? LOOK : OK, room],
    ['others', hosts ? LOOK : OK, hosts],
    ['policy', /(script|default)-src/.test(policies) ? OK : LOOK, policies],
    ['https', isSecureContext ? OK : WRONG],
    ['worker', navigator.serviceWorker?.controller ? LOOK : OK],
    ...rules.map(([id, state, wanted, unwanted]): Finding => {
      const [found] = all(unwanted);
      return [id, found || !all(wanted)[0] ? state : OK, written(found)];
    }),
  ];
  return findings.sort((one, other) => other[1] - one[1]);
}

/** The other hosts of all that was loaded. */
function otherHosts(): string {
  const loaded = performance.getEntriesByType('resource');
  const hosts = new Set(loaded.map(({ name }) => new URL(name).host));
  for (const own of ['', location.host]) hosts.delete(own);
  return [...hosts].join(' · ');
}

/** The guide's own exit or another one of the page: one of them must be within reach. */
function exitFinding({ shadowRoot }: HTMLElement): Finding {
  const covers = [shadowRoot ?? document, document].flatMap((root) =>
    [...root.querySelectorAll('quick-exit,[class*=exit-this-page]')].map((exit) => {
      const link = exit.shadowRoot?.querySelector('a') ?? exit;
      const { x, y, width, height } = link.getBoundingClientRect();
      const middle = [x + width / 2, y + height / 2] as const;
      if (exit.contains(root.elementFromPoint(...middle))) return '';
      return written(document.elementFromPoint(...middle)) || '?';
    }),
  );
  return ['exit', covers.includes('') ? OK : WRONG, covers.join(' ')];
}
