/** Folding of non-Latin scripts, so that words typed in Latin letters match too. */

// One table for Bulgarian, Russian and Ukrainian, and for Arabic as the Maghreb and the Middle East
// write it in Latin letters. Texts and questions are both converted with it, so a spelling does not
// have to be correct, only the same. Each entry is a letter followed by its replacement. The marks
// of й, ї, ё, أ, ئ and ؤ are already removed; an isolated hamza and the tatweel (ـ) are deleted.
const LATIN_LETTERS = new Map(
  (
    'аa бb вv гg ґg дd еe єie жzh зz иi іi кk лl мm нn оo пp рr сs тt уu фf хh цtz чch шsh щsht ъa ' +
    'ыi ь эe юiu яia ' +
    'اa ٱa بb تt ثt جj حh خh دd ذd رr زz سs شsh صs ضd طt ظz عa غg فf قk كk لl مm نn هh وu يi ىi ةa ء ـ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/**
 * Converts Cyrillic and Arabic letters to Latin letters, and Arabic digits to European digits. Adds
 * a space between Chinese characters and Latin letters or digits, so that "打115" is two words.
 */
export function romanise(text: string): string {
  return withoutArticle(text)
    .replace(/(\p{Script=Cyrillic})'(?=\p{Script=Cyrillic})/gu, '$1')
    .replace(
      /[\p{Script=Cyrillic}\p{Script=Arabic}\u0640]/gu,
      (letter) => LATIN_LETTERS.get(letter) ?? letter,
    )
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Script=Han}(?=[a-z\d])|[a-z\d](?=\p{Script=Han})/gu, '$& ');
}

/**
 * Removes the Arabic article, together with a conjunction or preposition joined to it. Replaces a
 * final ha by a ta marbuta.
 */
function withoutArticle(text: string): string {
  return text
    .replace(/(^|[^\p{Script=Arabic}])(?:[وبكف]?ال|لل)(?=\p{Script=Arabic}{3})/gu, '$1')
    .replace(/ه(?!\p{Script=Arabic})/gu, 'ة');
}

/** Returns how many letters form one piece of a word; 0 for scripts with spaces between words. */
export function pieceLength(word: string): number {
  if (!/[\u0e00-\uffff]/.test(word)) return 0;
  if (/\p{Script=Han}/u.test(word)) return 2;
  if (/\p{Script=Thai}/u.test(word)) return 3;
  return 0;
}

/**
 * Splits a word into overlapping pieces of two or three letters (n-grams), if its script has no
 * spaces between words.
 *
 * @param ends whether to include the shorter pieces at the end, so that a question of one letter
 *   matches there too; elsewhere the letter is the beginning of a piece. Set it only for texts that
 *   are indexed: in a question, the shorter pieces match too much.
 */
export function pieces(word: string, ends = false): readonly string[] {
  const length = pieceLength(word);
  if (!length) return [word];
  const letters = [...word];
  const count = ends ? letters.length : Math.max(1, letters.length - length + 1);
  return letters.slice(0, count).map((_, at) => letters.slice(at, at + length).join(''));
}
