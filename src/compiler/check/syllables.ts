import { syllable } from 'syllable';

/** Counts the syllables of one word. */
export type CountSyllables = (word: string) => number;

/** One counter for each language that has a readability formula. */
export const syllableCounters: Readonly<Record<string, CountSyllables>> = {
  en: (word) => Math.max(1, syllable(word)),
  fr: frenchSyllables,
};

// Letters that are pronounced as one vowel, with or without a glide: "oi", "eau", "io" in "question".
// The i of "client" and "ouvrier" is not a glide, because a consonant with l or r precedes it.
const SOUND =
  /(?:u(?=i)|(?<![bcdfgptv][lr])[iuy]|ou)?(?:eau|eui|œu|œi|[aeo]u|o[ûù]|[aeo][iî]|[aeiouyàâäæéèêëîïôöœùûü])/g;

const VOWEL = 'aeiouyàâäæéèêëîïôöœùûü';

/**
 * Counts the syllables of a French word in slow everyday speech: a final e is silent, an e between
 * consonants is pronounced. Acronyms are spelt out. "l’avocat" is one word of three syllables.
 */
function frenchSyllables(word: string): number {
  if (/^\p{Lu}{2,6}$/u.test(word)) return word.length;
  const parts = word.normalize('NFC').toLowerCase().split(/[’'-]/);
  const count = parts.reduce((sum, part) => sum + (heard(part).match(SOUND)?.length ?? 0), 0);
  return Math.max(1, count);
}

/** Removes silent letters from a word. */
function heard(word: string): string {
  const spoken = word
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéèêiy])/g, 'g')
    .replace(/ge(?=[aoâô])/g, 'j')
    .replace(new RegExp(`(?<=[${VOWEL}])y(?=[${VOWEL}])`, 'g'), 'j')
    .replace(/^pays/, 'pais-is');
  const silent = spoken.endsWith('ent') && !ENT_IS_HEARD.test(word) ? /ent$/ : /es?$/;
  const short = spoken.replace(silent, '');
  return /[aeiouyà-ü]/.test(short) ? short : spoken;
}

// Plural verbs end in a silent -ent; these words and all in -ment do not.
const ENT_IS_HEARD =
  /ments?$|^(?:ab|cli|par|arg|ag|urg|c|d|v|souv|réc|innoc|pati|prés|cont|accid|incid|présid|résid|précéd|évid|diffé?r|fréqu|viol|perman|compét|cohér|l|tal|excell|dilig|intellig|adolesc|équival|suffis?ci|récipi|inconvéni|aut[oe]u?r)ent$/;
