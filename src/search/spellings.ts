/** One spelling for sounds that people write in several ways, in any language. */

/**
 * Digits that stand for letters: Arabic (3andi, 7ami, wra9), Bulgarian (4ovek, 6te), slang
 * (cap0te).
 */
const CHAT_DIGITS: Readonly<Record<string, string>> = {
  0: 'o',
  2: '',
  3: 'a',
  4: 'ch',
  5: 'kh',
  6: 'sh',
  7: 'h',
  9: 'k',
};

/** Replaces digits inside a word by letters. Numbers with a unit do not change: "48h", "18ans". */
export function withoutChatDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(/(\d\d)(?=\p{L}{2})/gu, '$1 ')
    .replace(/[a-z]+\d[a-z\d]*|\d[a-z][a-z\d]*/g, (word) =>
      /\d\d|^\d(?:h|e|ans?|j|jours?|mois|days?|weeks?|months?|years?|euros?)$/.test(word)
        ? word
        : word.replace(/\d/g, (digit) => CHAT_DIGITS[digit] ?? digit),
    );
}

/**
 * Spellings of a sound, longest first, and the one spelling that replaces them. Ш and щ are typed
 * sh, ch, sht, sch, shch; х is typed kh, h, x; ц is typed ts, tz, c; я is typed ya, ia, ja, q;
 * avocat and адвокат have the same beginning.
 */
const SOUNDS: readonly (readonly [pattern: string, sound: string])[] = [
  ['shch|tch|sch|sht|[sc]h', 'x'],
  ['kh', 'h'],
  ['gh(?=[aeiouy])', 'g'],
  ['zh', 'z'],
  ['ph', 'f'],
  ['th', 't'],
  ['dj|[jy]', 'i'],
  ['tz|ts(?=[aeiouy])', 'c'],
  ['qu|c(?![eiy])', 'k'],
  ['q', 'ia'],
  ['\\bx(?=[aeiou])', 'h'],
  ['x', 'ks'],
  ['ou|w', 'u'],
];

const SOUND = new RegExp(SOUNDS.map(([pattern]) => `(${pattern})`).join('|'), 'g');

/** Returns an approximate phonetic spelling of words, in which double letters become one. */
export function bySound(text: string): string {
  return text
    .replace(SOUND, (...found: unknown[]) => {
      const which = found.slice(1, SOUNDS.length + 1).findIndex((part) => part !== undefined);
      return SOUNDS[which]?.[1] ?? '';
    })
    .replace(/([a-z])\1+/g, '$1');
}
