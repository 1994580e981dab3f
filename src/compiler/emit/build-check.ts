import type { CheckPack } from '../../guide/check-pack.js';
import type { Content } from '../read/content.js';
import { mapValues } from './map-texts.js';
import { misspeltSelector } from './misspelt.js';
import { FACTS, type CheckFinding } from '../read/schema-check.js';

type Rule = CheckPack['rules'][number];

/** Patterns for the list of opening tags that match a selector: `<a …> · <a …>`. */
const TAGS = { wanted: '<', unwanted: '^$', single: '^[^>]*>?$' } as const;

/**
 * Builds the pack of the webmaster's check from content that has passed every rule. Typographic spaces
 * and quotation marks are not added, because many texts contain code to be copied.
 *
 * @param version version of the script that the pack belongs to
 */
export function buildCheck({ check }: Content, version: string): CheckPack {
  if (!check) throw new RangeError('compiler: check.yaml was not read. Restore it.');
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
    // The cast: `Object.entries` types keys as strings.
    const selector = finding[kind as keyof typeof TAGS];
    if (selector) return [id, level, pattern, selector];
  }
  return [id, level, TAGS.unwanted, misspeltSelector()];
}
