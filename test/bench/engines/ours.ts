import { learned } from '../../../src/generated/learned.js';
import { LearnedWords } from '../../../src/search/learned-words.js';
import { SearchIndex } from '../../../src/search/search-index.js';
import type { Engine } from './engine.js';

/** The search of the guide: MiniSearch behind our own normaliser, and what was learned from questions. */
const ours: Engine = {
  build(documents) {
    const index = new SearchIndex(documents, { learned: new LearnedWords(learned.topics) });
    for (const { id, body } of documents) index.addBody(id, body);
    return (question) => index.search(question).matches.map(({ id }) => id);
  },
};

export default ours;
