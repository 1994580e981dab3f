/** Folding of scripts that are not Latin, so that what is typed in another way is found. */

// One table for Bulgarian, Russian and Ukrainian as people type them in Latin letters. Both the
// texts and the questions pass through it, so a spelling need not be the right one, only the same.
// A letter, then what it becomes; й, ї and ё have lost their marks before they come here.
const CYRILLIC = new Map(
  (
    'аa бb вv гg ґg дd еe єie жzh зz иi іi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ' +
    'ыy ь эe юyu яya'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Cyrillic letters in Latin ones. */
export function romanise(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC.get(letter) ?? letter);
}

/** Arabic words without vowel signs, with one form for each letter and without the article. */
export function foldArabic(text: string): string {
  return text
    .replace(/\u0640|[\u064b-\u065f]|\u0670/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/(^|[^\p{Script=Arabic}])(?:[وبكف]?ال|لل)(?=\p{Script=Arabic}{3})/gu, '$1');
}

/** How many letters of a word are searched together; 0 where words have spaces between them. */
export function pieceLength(word: string): number {
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
