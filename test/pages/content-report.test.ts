import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readContent } from '../../src/compiler/read/read.js';
import { reportFigures } from '../../tools/report/figures.js';
import { reportPage } from '../../tools/report/page.js';
import { FIXTURE } from '../compiler/content.js';
import { openEngine, until, type Engine, type Page } from '../browser/engines.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Late enough that something is overdue.
const TODAY = '2027-06-01';
const PROBLEM = {
  file: 'a.md',
  line: 1,
  what: 'What',
  value: '<b>',
  remedy: 'Do it.',
  rule: 'file',
};
const REPORT = reportPage({
  today: TODAY,
  problems: [PROBLEM],
  warnings: [PROBLEM],
  ...reportFigures(readContent(FIXTURE).content, TODAY),
});

/** The ids of the rules of axe that the page breaks. */
async function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
    // The cast: the script just put in has defined it.
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: readonly { id: string }[] }> };
    };
    return (await axe.run()).violations.map(({ id }) => id);
  }, AXE);
}

describe('the page of the content report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rights-guide-'));
  let engine: Engine;
  before(async () => {
    engine = await openEngine('chromium');
  });
  after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the report and waits for its script, which is at the end of the page. */
  async function open(text: string, width: number): Promise<Page> {
    const file = join(folder, 'report.html');
    writeFileSync(file, text);
    const page = await engine.open(pathToFileURL(file).href, { width, height: 900 });
    await until(page, () => document.querySelector<HTMLElement>('.filter')?.hidden === false);
    return page;
  }

  for (const width of [1280, 400]) {
    it(`has nothing axe finds and does not scroll sideways at ${width} px`, async () => {
      const page = await open(REPORT, width);
      assert.deepEqual(await findings(page), []);
      const overflow = () => document.documentElement.scrollWidth - innerWidth;
      assert.ok((await page.evaluate(overflow)) <= 0);
      await page.close();
    });
  }

  it('would be found at fault without the name of its field', async () => {
    const page = await open(REPORT.replace('Show only rows with', ''), 1280);
    assert.deepEqual(await findings(page), ['label']);
    await page.close();
  });

  it('shows only the rows that hold the typed words', async () => {
    const page = await open(REPORT, 1280);
    await page.evaluate(() => {
      const field = document.querySelector('input');
      if (field) field.value = 'AID-limit';
      field?.dispatchEvent(new Event('input'));
    });
    await until(page, () =>
      /^1 of \d+ rows$/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tbody tr')]
        .filter((row) => row.offsetHeight > 0)
        .map((row) => row.querySelector('th')?.textContent ?? ''),
    );
    assert.deepEqual(shown, ['aid-limit']);
    await page.close();
  });
});
