import { safeUrl } from '../../../safety/url.js';
import type { CheckedContent } from '../../read/content.js';
import type { Problem } from '../../read/problem.js';
import type { Path } from '../../read/read-yaml.js';
import type { Entry } from '../../read/validate.js';
import { marksOf } from '../../read/walk.js';
import { problemAt, type Rule } from './rule.js';

const rule = 'https-only';

const WEB = ['https'] as const;
/** Schemes that the widget allows for a service. */
const REACH = ['https', 'tel', 'sms', 'mailto'] as const;

/** URLs are absolute and safe: https for pages; also tel, sms and mailto for services. */
export const httpsOnly: Rule = (content) => [...inTexts(content), ...inFiles(content)];

function inTexts({ topics }: CheckedContent): Problem[] {
  const problems: Problem[] = [];
  for (const { texts } of topics.values()) {
    for (const text of texts.values()) {
      for (const { mark, line } of marksOf(text)) {
        if (mark[0] !== 'link' || isAddress(mark[1], WEB)) continue;
        problems.push({ file: text.file, line, ...details(mark[1], WEB) });
      }
    }
  }
  return problems;
}

function inFiles({ topics, facts, services, languages }: CheckedContent): Problem[] {
  const problems: Problem[] = [];
  const check = (
    entry: Entry<unknown>,
    path: Path,
    address: string,
    schemes: readonly string[] = WEB,
  ) => {
    if (!isAddress(address, schemes))
      problems.push(problemAt(entry, path, details(address, schemes)));
  };
  for (const { data } of topics.values()) {
    data?.value.sources.forEach(({ url }, index) => check(data, ['sources', index, 'url'], url));
  }
  for (const entry of facts.entries.values())
    check(entry, ['source', 'url'], entry.value.source.url);
  for (const entry of services.entries.values()) {
    const { href, web, source } = entry.value;
    check(entry, ['href'], href, REACH);
    if (web !== undefined) check(entry, ['web'], web);
    check(entry, ['source', 'url'], source.url);
  }
  for (const entry of languages.entries.values()) check(entry, ['exit'], entry.value.exit);
  return problems;
}

/** Whether the URL has one of these schemes and passes the check that the widget uses for links. */
function isAddress(address: string, schemes: readonly string[]): boolean {
  return schemes.includes(address.split(':')[0] ?? '') && safeUrl(address) !== undefined;
}

function details(value: string, schemes: readonly string[]) {
  const remedy =
    schemes.length === 1
      ? 'Write an address beginning with https://.'
      : 'Write https://… or mailto:…, or tel: or sms: and the digits without spaces.';
  return { what: 'The address is not allowed', value, remedy, rule };
}
