import { isFrontPage, sourcesOf } from '../sources.js';
import { problemAt, type Rule } from './rule.js';

/** Warns of sources that are a front page without an article, where the statement cannot be found again. */
export const frontPages: Rule = (content) =>
  [...sourcesOf(content)]
    .filter(({ source }) => isFrontPage(source))
    .map(({ kind, id, entry, path, source }) =>
      problemAt(entry, [...path, 'url'], {
        what: `The source of the ${kind} ${id} is a front page`,
        value: source.url,
        remedy: 'Write the address of the page that was read, or add article: with the article.',
        rule: 'front-pages',
      }),
    );
