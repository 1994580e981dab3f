import type { CheckPack } from '../../guide/check-pack.js';
import type { Content } from '../read/content.js';
import { mapValues } from './map-texts.js';
import { misspeltSelector } from './misspelt.js';
import { FACTS, type CheckFinding } from '../read/schema-check.js';

type Rule = CheckPack['rules'][number];

/** What tags that fit a selector must look like, one after the other: `<a …> · <a …>`. */
const TAGS = { wanted: '<', unwanted: '^$', single: '^[^>]*>?$' } as const;

/**
 * The webmaster's check. The content has passed every rule. Texts stay as written: many hold code to
 * be copied, which no space or quotation mark of print may enter.
 *
 * @param version of the script it belongs to
 */
export function buildCheck({ check }: Content, version: string): CheckPack {
  if (!check) throw new RangeError('compiler: check.yaml was not read. Put it back.');
  const { panel, findings } = check.value;
  const inLanguage = (code: 'fr' | 'en') => ({
    check: [
      code,
      ...[panel.title, panel.intro, panel.well].map((text) =>
        text[code].replace('{version}', version),
      ),
    ],
    state: [panel.ok[code], panel.look[code], panel.wrong[code]],
    ...mapValues(findings, ({ name, meaning, remedy }) => [
      name[code],
      meaning[code],
      remedy[code],
    ]),
  });
  return {
    version,
    language: 'check',
    texts: { fr: inLanguage('fr'), en: inLanguage('en') },
    rules: Object.entries(findings).map(([id, finding]) => rule(id, finding)),
  };
}

function rule(id: string, { state, fact, fits = '', ...finding }: CheckFinding): Rule {
  const level = state === 'wrong' ? 2 : 1;
  if (fact) return [id, level, fits, FACTS.indexOf(fact)];
  for (const [kind, pattern] of Object.entries(TAGS)) {
    // The cast: `entries` forgets the names of the keys.
    const selector = finding[kind as keyof typeof TAGS];
    if (selector) return [id, level, pattern, selector];
  }
  return [id, level, TAGS.unwanted, misspeltSelector()];
}
