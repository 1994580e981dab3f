import type { CheckPack, CheckRule } from '../guide/check-pack.js';
import type { Content } from './content.js';
import { mapValues } from './map-texts.js';
import { misspeltSelector } from './misspelt.js';
import { typeset } from './typography.js';

type Texts = Readonly<Record<'fr' | 'en', string>>;

/** As many as a page may have: JSON knows no Infinity. */
const MANY = 999;

/** The webmaster's check. The content has passed every rule. */
export function buildCheck({ check }: Content): CheckPack {
  if (!check) throw new RangeError('compiler: check.yaml was not read. Put it back.');
  const { panel, findings } = check.value;
  const texts: Readonly<Record<string, readonly Texts[]>> = {
    Check: [panel.title, panel.intro, panel.well],
    // The names of the icons, which stand for the state when the words are not there.
    check: [panel.ok],
    search: [panel.look],
    warning: [panel.wrong],
    ...mapValues(findings, ({ name, meaning, remedy }) => [name, meaning, remedy]),
  };
  const inLanguage = (code: keyof Texts) =>
    mapValues(texts, (list) => list.map((text) => typeset(text[code], code)));
  return {
    schema: 3,
    language: 'check',
    texts: { fr: inLanguage('fr'), en: inLanguage('en') },
    rules: [
      ['misspelt', 2, 0, 0, misspeltSelector()],
      ...Object.entries(findings).flatMap(([id, { rule }]): readonly CheckRule[] => {
        if (!rule) return [];
        const { least = 0, most = least ? MANY : 0, selector } = rule;
        return [[id, rule.state === 'wrong' ? 2 : 1, least, most, selector]];
      }),
    ],
  };
}
