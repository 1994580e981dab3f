/** Folding of scripts that are not Latin, so that what is typed in another way is found. */

// One table for Bulgarian, Russian and Ukrainian, and for Arabic as the Maghreb and the Middle East
// write it in Latin letters. Texts and questions pass through it, so a spelling need not be the
// right one, only the same. A letter, then what it becomes; й, ї, ё, أ, ئ and ؤ have lost their marks
// before they come here, a hamza alone and the stretching sign go.
const LATIN_LETTERS = new Map(
  (
    'аa бb вv гg ґg дd еe єie жzh зz иi іi кk лl мm нn оo пp рr сs тt уu фf хh цtz чch шsh щsht ъa ' +
    'ыi ь эe юiu яia ' +
    'اa ٱa بb تt ثt جj حh خh دd ذd رr زz سs شsh صs ضd طt ظz عa غg فf قk كk لl مm نn هh وu يi ىi ةa ء ـ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Cyrillic and Arabic letters in Latin ones, Arabic digits in European ones; "打115" is two words. */
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

/** Arabic words without the article and the little word joined to it; a last ha is a ta marbuta. */
function withoutArticle(text: string): string {
  return text
    .replace(/(^|[^\p{Script=Arabic}])(?:[وبكف]?ال|لل)(?=\p{Script=Arabic}{3})/gu, '$1')
    .replace(/ه(?!\p{Script=Arabic})/gu, 'ة');
}

/** How many letters of a word are searched together; 0 where words have spaces between them. */
export function pieceLength(word: string): number {
  if (!/[\u0e00-\uffff]/.test(word)) return 0;
  if (/\p{Script=Han}/u.test(word)) return 2;
  if (/\p{Script=Thai}/u.test(word)) return 3;
  return 0;
}

/**
 * Scripts without spaces between words are searched by pieces of two or three letters.
 *
 * @param ends also the shorter pieces at the end, so that a question of one letter finds it there
 *   too; elsewhere it is the beginning of a piece. For texts: in a question they find too much.
 */
export function pieces(word: string, ends = false): readonly string[] {
  const length = pieceLength(word);
  if (!length) return [word];
  const letters = [...word];
  const count = ends ? letters.length : Math.max(1, letters.length - length + 1);
  return letters.slice(0, count).map((_, at) => letters.slice(at, at + length).join(''));
}
