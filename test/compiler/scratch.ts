import { readContent } from '../../src/compiler/read.js';
import { formatProblem, sortProblems } from '../../src/compiler/problem.js';
const { content, problems, warnings } = readContent(process.argv[2]!);
for (const p of sortProblems(problems)) console.log(formatProblem(p));
for (const p of warnings) console.log('W', formatProblem(p));
console.log(JSON.stringify(content.topics.get('health-cover')?.texts.get('fr')?.parts).slice(0,1500));
