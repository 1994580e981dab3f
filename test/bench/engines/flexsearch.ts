import { Charset, Document, Encoder } from 'flexsearch';
import french from 'flexsearch/lang/fr';
import { MOST, type Engine } from './engine.js';

/**
 * The tolerant tokenizer, the French pack, suggestions: what the chapter "Fuzzy-Search" of its
 * README lists. The encoder is the one for all scripts; it is also the best of them on our French
 * development questions. There are no weights: fields answer in the order given.
 */
const flexsearch: Engine = {
  build(documents) {
    const index = new Document({
      tokenize: 'tolerant',
      encoder: new Encoder(Charset.Normalize).assign(french),
      document: { id: 'id', index: ['keywords', 'foreign', 'title', 'summary', 'body'] },
    });
    for (const document of documents) index.add({ ...document });
    return (question) =>
      index
        .search(question, { suggest: true, limit: MOST, merge: true })
        .slice(0, MOST)
        .map(({ id }) => String(id));
  },
};

export default flexsearch;
