import type { CheckPack, CheckRule } from '../guide/check-pack.js';
import type { Content } from './content.js';
import { mapValues } from './map-texts.js';
import { misspeltSelector } from './misspelt.js';
import { typeset } from './typography.js';

type Texts = Readonly<Record<'fr' | 'en', string>>;

/** Selectors that fit in every page, and in none. */
const EVERY = 'html';
const NONE = 'html html';

/** The webmaster's check. The content has passed every rule. */
export function buildCheck({ check }: Content): CheckPack {
  if (!check) throw new RangeError('compiler: check.yaml was not read. Put it back.');
  const { panel, findings } = check.value;
  const texts: Readonly<Record<string, readonly Texts[]>> = {
    title: [panel.title, panel.intro],
    // The names of the icons, which stand for the state when the words are not there.
    check: [panel.ok],
    search: [panel.look],
    warning: [panel.wrong],
    ...mapValues(findings, ({ name, meaning, remedy }) => [name, meaning, remedy]),
  };
  const inLanguage = (code: keyof Texts) =>
    mapValues(texts, (list) => list.map((text) => typeset(text[code], code)));
  return {
    schema: 2,
    language: 'check',
    texts: { fr: inLanguage('fr'), en: inLanguage('en') },
    rules: [
      ['misspelt', 2, EVERY, misspeltSelector()],
      ...Object.entries(findings).flatMap(([id, { rule }]): readonly CheckRule[] =>
        rule
          ? [[id, rule.state === 'wrong' ? 2 : 1, rule.wanted ?? EVERY, rule.unwanted ?? NONE]]
          : [],
      ),
    ],
  };
}
