import type { Language } from '../../guide/model.js';
import type { InterfaceString, InterfaceStrings } from '../../guide/pack.js';
import type { Edition } from './build-edition.js';
import { mapGuide, mapPanel, mapValues, type TextChange } from './map-texts.js';
import { Positions } from '../read/positions.js';
import { plainText } from '../read/walk.js';

/** How English text is transformed into a pseudo-language. */
interface Disguise {
  /** Replaces letters; digits and punctuation do not change. */
  readonly letters: (text: string) => string;
  /** Returns what is added before and after a whole text of the given length. */
  readonly frame: (length: number) => readonly [before: string, after: string];
}

/**
 * Creates two pseudo-languages from English for tests: `en-XA` is accented and longer, so that
 * untranslated and truncated texts are visible; `ar-XB` is written from right to left.
 *
 * @param english the English edition
 * @param strings the interface strings as they are written in the source, in English
 */
export function pseudoEditions(english: Edition, strings: InterfaceStrings): readonly Edition[] {
  const { exit } = english.language;
  return [
    disguised(english, strings, accented, {
      code: 'en-XA',
      name: '[Ḗƞɠŀīşħ]',
      direction: 'ltr',
      offer: whole('Read this in Pseudo-English', accented),
      exit,
    }),
    disguised(english, strings, arabic, {
      code: 'ar-XB',
      name: 'عربي تجريبي',
      direction: 'rtl',
      offer: whole('Read this in Pseudo-Arabic', arabic),
      exit,
    }),
  ];
}

function disguised(
  { panel, guide }: Edition,
  strings: InterfaceStrings,
  disguise: Disguise,
  language: Language,
): Edition {
  const change: TextChange = {
    whole: (text) => whole(text, disguise),
    run: disguise.letters,
    block: (inlines) => {
      const { length } = plainText(inlines, new Positions()).text;
      const [before, after] = disguise.frame(length);
      return [before, ...inlines, after].filter((run) => run !== '');
    },
  };
  const changed = mapGuide(guide, change);
  return {
    language,
    strings: mapValues(strings, (value) => interfaceString(value, disguise)),
    panel: mapPanel(panel, change),
    guide: {
      ...changed,
      topics: mapValues(changed.topics, (topic) => ({ ...topic, translation: 'machine' as const })),
    },
  };
}

function whole(text: string, { letters, frame }: Disguise): string {
  const [before, after] = frame(text.length);
  return before + letters(text) + after;
}

/** The indices of values do not change. */
function interfaceString(value: InterfaceString, disguise: Disguise): InterfaceString {
  if (typeof value === 'string') return whole(value, disguise);
  const { letters, frame } = disguise;
  const [before, after] = frame(value.join('').length);
  return value.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const start = index === 0 ? before : '';
    const end = index === value.length - 1 ? after : '';
    return start + letters(piece) + end;
  });
}

const ACCENTED = pairs('abcdefghijklmnopqrstuvwxyz', 'áƀçđéƒğĥíĵķļḿñóþǫřşŧúṽŵẋýž');
const ACCENTED_CAPITALS = pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÁɃÇĐÉƑĞĤÍĴĶĻḾÑÓÞǪŘŞŦÚṼŴẊÝŽ');
const ARABIC = pairs('abcdefghijklmnopqrstuvwxyz', 'ابثدهفغحيجكلمنوپقرستعڤطخىز');

/** By which factor texts in other languages are longer than in English, at most. */
const LONGER = 0.4;
const PADDING = 'óñé ŧŵó ŧĥřéé ƒóúř ƒíṽé ';

const accented: Disguise = {
  letters: (text) => replaceLetters(replaceLetters(text, ACCENTED), ACCENTED_CAPITALS),
  frame: (length) => {
    const extra = Math.ceil(length * LONGER);
    const padding = PADDING.repeat(Math.ceil(extra / PADDING.length))
      .slice(0, extra)
      .trimEnd();
    return ['⟦', padding ? ` ${padding}⟧` : '⟧'];
  },
};

const arabic: Disguise = {
  letters: (text) => replaceLetters(text.toLowerCase(), ARABIC),
  frame: () => ['', ''],
};

function replaceLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}
