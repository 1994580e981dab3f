/**
 * Words that say nothing about a question, as the normaliser writes them (no accents). What an
 * apostrophe cuts off (l', d', qu', I'm, don't) is a word of its own here, so French elision needs
 * no rule. Measured on real queries: dropping these words gains more than a stemmer would.
 *
 * Left out on purpose, because they change the question: sans, without, plus, contre, against.
 */
const FRENCH =
  'a ai alors as au aussi aux avec avez avoir avons c ca ce cela ces cest cet cette ceux chez chui ' +
  'comme comment d dans de des dois doit donc du elle elles en es est et etais etait etes etre eu ' +
  'fait faire faut il ils j jai je jsuis jusqu l la le les leur leurs lorsqu lui m ma mais me meme ' +
  'mes moi mon n ne ni nos notre nous on ont ou par pas peut peux pour pourquoi puisqu qu quand que ' +
  'quel quelle quelles quels qui quoi quoiqu s sa se ses si son sont suis sur t ta te tes toi ton ' +
  'tres tu un une va vais vos votre vous y';

const ENGLISH =
  'am an and any are at be been but by can could did do does don for from get had has have he her ' +
  'him his how i if im in is it its ive me my no not of or our she should so some that the their ' +
  'them there these they this to was we were what when where which who why will with would you your';

export const stopWords: ReadonlySet<string> = new Set(`${FRENCH} ${ENGLISH}`.split(' '));
