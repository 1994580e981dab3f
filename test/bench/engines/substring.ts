import { FIELDS, MOST, type Engine } from './engine.js';

/** No library: how many words of the question stand somewhere in the text, in lower case. */
const substring: Engine = {
  build(documents) {
    const texts = documents.map((document) => ({
      id: document.id,
      text: FIELDS.map((name) => document[name])
        .join('\n')
        .toLowerCase(),
    }));
    return (question) => {
      const words = question.toLowerCase().split(/\s+/).filter(Boolean);
      return texts
        .map(({ id, text }) => ({ id, count: words.filter((word) => text.includes(word)).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST)
        .map(({ id }) => id);
    };
  },
};

export default substring;
