import { rootsOf } from '../../../src/compiler/emit/keyword-roots.js';
import { otherStopWords } from '../../../src/compiler/emit/stop-words.js';
import { fold, isStopWord, tokens } from '../../../src/search/normalise.js';
import type { BenchDocument } from '../engines/engine.js';

/** The words of other languages as our own compiler folds them, which it does once, on the editor's machine. */
export function withRoots(document: Omit<BenchDocument, 'roots'>): BenchDocument {
  const folded = (text: string) =>
    tokens(text).flatMap((word) => (isStopWord(word) ? [] : [fold(word)]));
  const foreign = [...new Set(folded(document.foreign))];
  const roots = rootsOf(
    foreign.filter((word) => !otherStopWords.has(word)),
    folded(document.keywords),
  );
  return { ...document, roots: roots.join(' ') };
}
