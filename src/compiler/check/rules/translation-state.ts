import type { Problem } from '../../read/problem.js';
import { problemAt, type Rule } from './rule.js';
import { frontedTexts } from './topic-texts.js';

const rule = 'translation-state';

/** The French text is the original of the latest revision; the others translate a revision that exists. */
export const translationState: Rule = (content) =>
  frontedTexts(content).flatMap(({ topic, text, front }) => {
    const problems: Problem[] = [];
    const { follows, translation } = front.value;
    const revision = topic.data?.value.revision;
    const original = text.language === 'fr';
    if (revision !== undefined && (original ? follows !== revision : follows > revision)) {
      problems.push(
        problemAt(front, ['follows'], {
          what: original
            ? `The original does not follow revision ${revision}`
            : `The text follows a revision later than ${revision}`,
          value: String(follows),
          remedy: original
            ? `Write follows: ${revision}, the revision of topic.yaml.`
            : 'Write the revision of topic.yaml this text translates.',
          rule,
        }),
      );
    }
    if ((translation === 'original') !== original) {
      problems.push(
        problemAt(front, ['translation'], {
          what: original
            ? 'The French text is not the original'
            : 'Only the French text is original',
          value: translation,
          remedy: original ? 'Write translation: original.' : 'Write machine, human or reviewed.',
          rule,
        }),
      );
    }
    return problems;
  });
