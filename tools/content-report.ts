import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/compiler/read/read.js';
import { compileContent } from './generate.js';
import { reportFigures } from './report/figures.js';
import { reportPage } from './report/page.js';
import { root } from './root.js';

/* Writes a page for editors that shows what is due, hard to read, not confirmed or not reviewed. */

const today = new Date().toISOString().slice(0, 10);
const { problems, warnings } = compileContent({ inline: 'all', pseudo: false });
const { content } = readContent(join(root, 'content'));
const file = 'content-report.html';
writeFileSync(
  join(root, file),
  reportPage({ today, problems, warnings, ...reportFigures(content, today) }),
);
console.log(`${file} is written: open it in a browser.`);
