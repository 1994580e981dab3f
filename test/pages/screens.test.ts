import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/browsers.js';
import { useChromium } from '../browser/chromium.js';
import { HANGING } from '../browser/hanging.js';
import { snippetPage } from '../browser/pages.js';

/* Where things are on the screens of phones and computers: what only a window of a known size shows. */

const used = useChromium();

interface Options {
  readonly width: number;
  readonly height: number;
  readonly language?: string;
  readonly style?: string;
  readonly before?: string;
  readonly after?: string;
  readonly browser?: Browser;
}

async function open(options: Options): Promise<Page> {
  const { width, height, language = 'fr', style = '', browser = used.browser, ...around } = options;
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(HANGING);
  const script = '<script src="/dist-test/rights-guide.js"></script>';
  const head = `<meta name="viewport" content="width=device-width"><style>body{margin:0}${style}</style>`;
  const attributes = `lang="${language}"`;
  await page.goto(used.server.page(snippetPage({ script, attributes, head, ...around })));
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root')
        ?.lang === wanted,
    language,
  );
  return page;
}

/** Types a question with real keys and waits for what it brings. */
async function ask(page: Page, question: string, wanted: string): Promise<void> {
  await page.locator('rights-guide #query').click();
  await page.keyboard.type(question);
  await page.waitForSelector(`rights-guide ${wanted}`);
}

async function box(page: Page, selector: string) {
  const found = await page.locator(`rights-guide ${selector}`).first().boundingBox();
  assert.ok(found, selector);
  return { ...found, bottom: found.y + found.height };
}

/** How many exits can be touched now, in the middle of each. */
const exitsInSight = () => {
  const exits = [
    ...(document.querySelector('rights-guide')?.shadowRoot?.querySelectorAll('quick-exit') ?? []),
  ];
  return exits.filter((exit) => {
    const link = exit.shadowRoot?.querySelector('a');
    if (!link?.checkVisibility()) return false;
    const { left, top, width, height } = link.getBoundingClientRect();
    const root = exit.getRootNode() as ShadowRoot; // of the guide
    return root.elementFromPoint(left + width / 2, top + height / 2) === exit;
  }).length;
};

/** Where the field is, to the pixel. */
const fieldTop = () => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  return Math.round(root?.querySelector('.field')?.getBoundingClientRect().top ?? -1);
};

/** Words that are broken inside, in the guide and the elements inside it. */
const brokenWords = () => {
  const broken: string[] = [];
  const roots: ParentNode[] = [document.querySelector('rights-guide')!.shadowRoot!]; // shown by now
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('.visually-hidden, .name')) continue;
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set(
            [...range.getClientRects()].map(({ bottom }) => Math.round(bottom)),
          );
          // A word of more letters may be wider than the window when letters are of double size.
          if (lines.size > 1 && word.length < 16) broken.push(word);
        }
      }
    }
  }
  return broken;
};

/** Fails where a word is broken on the first screen, in danger, or on the screen of all numbers. */
async function assertWholeWords(page: Page): Promise<void> {
  assert.deepEqual(await page.evaluate(brokenWords), [], 'first screen');
  await ask(page, 'il va me tuer', '.results');
  assert.deepEqual(await page.evaluate(brokenWords), [], 'danger');
  await page.evaluate(() => {
    const root = document.querySelector('rights-guide')?.shadowRoot;
    root?.querySelector<HTMLElement>('.numbers')?.click();
  });
  await page.waitForSelector('rights-guide emergency-panel .tile');
  assert.deepEqual(await page.evaluate(brokenWords), [], 'numbers');
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.equal(await page.evaluate(over), 0, 'sideways');
  await page.close();
}

describe('the screens', () => {
  for (const [width, height] of [
    [360, 380],
    [320, 400],
    [360, 740],
  ] as const) {
    it(`${width} × ${height}: the field is at the top while it is used, two answers in sight`, async () => {
      const page = await open({ width, height });
      await ask(page, 'medecin sans papier', '.hits li:nth-child(3)');
      const bar = await box(page, '.top');
      const field = await box(page, '.field');
      assert.ok(field.y >= bar.bottom && field.y < bar.bottom + 24, `${field.y} ${bar.bottom}`);
      assert.ok(bar.y >= 0 && bar.height < 70, `bar ${bar.height}`);
      const second = await box(page, '.hits li:nth-child(2) .need');
      assert.ok(second.bottom <= height, `${second.bottom}`);
      assert.equal(await page.evaluate(exitsInSight), 1);
      await page.close();
    });

    it(`${width} × ${height}: danger: every call, then the number of answers, in sight`, async () => {
      const page = await open({ width, height });
      await ask(page, 'il va me tuer', '.results');
      const tiles = page.locator('rights-guide .urgent .tile');
      assert.equal(await tiles.count(), 3);
      for (const tile of await tiles.all()) {
        const tileBox = await tile.boundingBox();
        assert.ok(tileBox && tileBox.height >= 80 && tileBox.y + tileBox.height <= height);
      }
      const count = await box(page, '.count');
      assert.ok(count.y < height, `${count.y}`);
      await page.close();
    });
  }

  it('nothing moves under the reader’s eyes while letters are typed', async () => {
    const page = await open({ width: 360, height: 380 });
    await page.locator('rights-guide #query').click();
    await page.waitForFunction(
      () =>
        document.querySelector('rights-guide')?.shadowRoot?.querySelector('.searching') !== null,
    );
    const places = new Set([await page.evaluate(fieldTop)]);
    for (const letter of 'avocat wqxz gratuit') {
      await page.keyboard.type(letter);
      await page.evaluate(
        () =>
          (document.querySelector('rights-guide') as unknown as { updateComplete: unknown })
            .updateComplete,
      );
      places.add(await page.evaluate(fieldTop));
    }
    assert.equal(places.size, 1, [...places].join(' '));
    await page.close();
  });

  it('all numbers: the first one is near the top, four of them before anything else', async () => {
    const page = await open({ width: 360, height: 740 });
    await page.locator('rights-guide .bar .numbers').click();
    await page.waitForSelector('rights-guide emergency-panel .tile');
    const bar = await box(page, '.top');
    const title = await box(page, 'emergency-panel .title');
    assert.ok(title.y >= bar.bottom, `${title.y}`);
    const first = await box(page, 'emergency-panel .tile');
    assert.ok(first.y - bar.y <= 120, `${first.y - bar.y}`);
    const last = await box(page, 'emergency-panel .tiles li:last-child .tile');
    assert.ok(last.bottom < 740 - 64, `${last.bottom}`);
    await page.close();
  });

  for (const width of [360, 768, 1280]) {
    it(`${width} px: one exit on every screenful of the page, before and after the guide too`, async () => {
      const filling = '<p style="height:1500px">Du texte.</p>';
      const page = await open({ width, height: 700, before: filling, after: filling });
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      const seen = new Set<string>();
      for (let top = 0; top <= end; top += 350) {
        await page.evaluate((place) => scrollTo(0, place), top);
        await page.waitForFunction(exitsInSight);
        assert.equal(await page.evaluate(exitsInSight), 1, `${top}`);
        seen.add(
          await page.evaluate(() => {
            const root = document.querySelector('rights-guide')?.shadowRoot;
            return root?.querySelector('.top quick-exit') ? 'in the bar' : 'floating';
          }),
        );
      }
      assert.deepEqual([...seen].sort(), width < 1000 ? ['floating'] : ['floating', 'in the bar']);
      await page.close();
    });
  }

  it('a banner of the page over the bar does not take the exit away', async () => {
    const banner =
      '<div style="position:fixed;inset:0 0 auto;block-size:70px;z-index:9;background:#fff">Bandeau</div>';
    const page = await open({ width: 1280, height: 700, before: banner });
    await page.waitForSelector('rights-guide quick-exit');
    for (const top of [0, 60, 120, 400, 900]) {
      await page.evaluate((place) => scrollTo(0, place), top);
      await page.waitForFunction(exitsInSight);
      assert.equal(await page.evaluate(exitsInSight), 1, `${top}`);
    }
    await page.close();
  });

  describe('the width of a phone', () => {
    const sides = (page: Page) =>
      page.evaluate(() => {
        const root = document.querySelector('rights-guide')?.shadowRoot?.querySelector('.root');
        const { left = -1, right = -1 } = root?.getBoundingClientRect() ?? {};
        const { scrollWidth, clientWidth } = document.documentElement;
        return [left, clientWidth - right, scrollWidth - clientWidth];
      });
    const cases: Readonly<Record<string, readonly [style: string, sides: readonly number[]]>> = {
      'side padding of the page is undone': ['body{padding:0 20px}', [0, 0, 0]],
      'also where it differs': ['body{padding:0 30px 0 10px}', [0, 0, 0]],
      'a wide column of something else is not covered': [
        'body{padding:0 20px 0 120px}',
        [120, 0, 0],
      ],
    };
    for (const [name, [style, wanted]] of Object.entries(cases)) {
      it(name, async () => {
        const page = await open({ width: 360, height: 640, style });
        assert.deepEqual(await sides(page), wanted);
        await page.close();
      });
    }

    it('inside a card that clips it grows to the edge of the card', async () => {
      const page = await open({ width: 360, height: 640 });
      await page.evaluate(() => {
        const card = document.createElement('div');
        card.style.cssText = 'margin:10px;padding:12px;overflow:hidden;border:1px solid';
        document.body.append(card);
        card.append(document.querySelector('rights-guide')!);
      });
      await page.waitForFunction(
        () =>
          document
            .querySelector('rights-guide')
            ?.shadowRoot?.querySelector('.root')
            ?.getBoundingClientRect().left === 11,
      );
      assert.deepEqual(await sides(page), [11, 11, 0]);
      await page.close();
    });
  });

  for (const width of [240, 280, 320, 360, 414, 540, 700]) {
    it(`${width} px: no word breaks inside`, async () => {
      await assertWholeWords(await open({ width, height: 640, style: 'body{padding:0 16px}' }));
    });
  }

  describe('letters of double size', () => {
    let large: Browser;
    before(async () => {
      const args = [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=36'];
      large = await chromium.launch({ executablePath: chromiumPath() ?? '', args });
    });
    after(() => large.close());

    for (const width of [320, 360, 540, 700]) {
      it(`${width} px: no word breaks inside`, async () => {
        // The title of the test page itself is wider than the window in letters of this size.
        const style = 'body{padding:0 16px}h1{font-size:1em}';
        await assertWholeWords(await open({ width, height: 640, style, browser: large }));
      });
    }
  });
});
