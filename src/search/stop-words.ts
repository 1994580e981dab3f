/**
 * Stop words of French and English, without accents and elision. "sans" is not a stop word, because
 * "sans papiers" is a question; "without" is one, because it occurs in too many other questions.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  fr:
    'a ai as au aux avec avoir c ca ce ces cest cette chez comment d dans de des donc du elle en est et etre faire ' +
    'faut il ils j je jai jsuis jusqu l la le les leur lui m ma mais me mes moi mon n nai ne nous on ont ou par pas ' +
    'peut peux pour pourquoi qu quand que quel quelle qui quoi s sa se ses si son sont suis sur t ta te toi tout ' +
    'tu un une veux vos votre vous y',
  en:
    'about am an and any are be because but by can could did do does for from get had has have he her him his how i ' +
    'if im in is it its just keep more must my not now of only or other our put said says she so some still that the ' +
    'their them they this to us was we what when where who why will with without would you your',
};
