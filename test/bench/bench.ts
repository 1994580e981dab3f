import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeReadmeBlock } from '../../tools/readme-block.js';
import { root } from '../../tools/root.js';
import { layoutShift } from './layout-shift.js';
import { searchFigures } from './search-figures.js';
import { sizes } from './sizes.js';

/*
 * Every figure of the README comes from here: sizes as delivered, speed of the search on this
 * machine, movement of the page when the guide arrives. Peers are not in it yet.
 */

const rows: readonly (readonly [what: string, figure: string, budget: string])[] = [
  ...(await sizes()),
  ...(await searchFigures()),
  ...(await layoutShift()),
];

const table = [
  '| What | Measured | Budget |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');

await writeFile(
  join(root, 'test/bench/RESULTS.md'),
  `# Measured by \`npm run bench\`\n\nNode ${process.version}, 2 cores. Sizes in bytes; times in milliseconds.\n\n${table}\n`,
);
await writeReadmeBlock('bench', table);
console.log(table);
