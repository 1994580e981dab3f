import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import french from 'lunr-languages/lunr.fr';
import { FIELDS, MOST, WEIGHTS, type Engine } from './engine.js';

stemmerSupport(lunr);
french(lunr);

/** Words shorter than this are not searched with mistakes: too much is near them. */
const LONG_ENOUGH = 4;

/**
 * With the French pack. Each word is looked up as it is, as a beginning and with a mistake, with
 * the falling weights its author advises.
 */
const engine: Engine = {
  build(documents) {
    const index = lunr(function () {
      this.use(lunr.fr);
      this.ref('id');
      for (const name of FIELDS) this.field(name, { boost: WEIGHTS[name] });
      for (const document of documents) this.add(document);
    });
    return (question) => {
      const words = lunr.tokenizer(question).map(String).filter(Boolean);
      const found = index.query((query) => {
        for (const word of words) {
          query.term(word, { boost: 100, usePipeline: true });
          query.term(word, {
            boost: 10,
            usePipeline: false,
            wildcard: lunr.Query.wildcard.TRAILING,
          });
          if (word.length < LONG_ENOUGH) continue;
          query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
        }
      });
      return found.slice(0, MOST).map(({ ref }) => ref);
    };
  },
};

export default engine;
