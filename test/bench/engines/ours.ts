import { SearchIndex } from '../../../src/search/search-index.js';
import type { Engine } from './engine.js';

/** The search of the guide: MiniSearch behind our own normaliser. */
const ours: Engine = {
  build(documents) {
    const index = new SearchIndex(documents);
    for (const { id, body } of documents) index.addBody(id, body);
    return (question) => index.search(question).matches.map(({ id }) => id);
  },
};

export default ours;
