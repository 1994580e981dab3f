import { didYouMean } from '../../read/nearest.js';
import type { Problem } from '../../read/problem.js';
import type { Rule } from './rule.js';

/** Each question is answered by a topic or a service there is, and danger by services there are. */
export const questionAnswers: Rule = ({ questions, danger, topics, services }) => {
  const calls = services.ids ?? new Set<string>();
  const answers = [...topics.keys(), ...calls];
  const unknown = (
    { file, line }: { readonly file: string; readonly line: number },
    value: string,
    known: readonly string[],
  ): Problem[] => {
    if (services.ids === undefined || known.includes(value)) return [];
    const remedy = `${didYouMean(value, known)}Write the name of a folder of topics, or an id of services.yaml.`;
    return [{ file, line, what: 'Nothing has this name', value, remedy, rule: 'question-answers' }];
  };
  return [
    ...questions.flatMap((question) => unknown(question, question.answer, answers)),
    ...danger.flatMap((one) => one.services.flatMap((id) => unknown(one, id, [...calls]))),
  ];
};
