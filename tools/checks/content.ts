import { formatProblem, type CompileResult, type Problem } from '../../src/compiler/index.js';
import { generate } from '../generate.js';
import type { Check } from './check.js';

let reading: Promise<CompileResult> | undefined;

/** Reads the content once for both checks. */
const read = () => (reading ??= generate());

const ofInterface = ({ rule }: Problem) => rule === 'interface';

/** Also writes `src/generated/`, which the type check needs. */
export const content: Check = {
  name: 'content',
  async run() {
    const { problems, warnings } = await read();
    for (const warning of warnings) console.warn(`warning: ${formatProblem(warning)}`);
    return problems.filter((problem) => !ofInterface(problem)).map(formatProblem);
  },
};

/** Missing, obsolete or broken translations of the interface strings. */
export const translations: Check = {
  name: 'interface translations',
  run: async () => (await read()).problems.filter(ofInterface).map(formatProblem),
};
