import { create, insertMultiple, search, type Results } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { FIELDS, MOST, type BenchDocument, type Engine } from './engine.js';

/**
 * With the French stemmer and stop words; one letter may differ. Without weights for the fields: on
 * our development questions it finds more.
 */
const orama: Engine = {
  build(documents) {
    const index = create({
      schema: {
        id: 'string',
        title: 'string',
        summary: 'string',
        keywords: 'string',
        foreign: 'string',
        body: 'string',
      } as const,
      components: {
        tokenizer: { language: 'french', stemming: true, stemmer, stopWords: stopwords },
      },
    });
    // All of it is synchronous where no plugin is used.
    void insertMultiple(index, [...documents]);
    return (question) => {
      const answer = search(index, {
        term: question,
        properties: [...FIELDS],
        tolerance: 1,
        limit: MOST,
      }) as Results<BenchDocument>; // see above: never a promise
      return answer.hits.map(({ document }) => document.id);
    };
  },
};

export default orama;
