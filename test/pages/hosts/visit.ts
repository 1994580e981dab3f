import type { Engine, Page } from '../engines.js';
import { bundleInPage } from './bundle-in-page.js';
import type { HostPage } from './host-page.js';
import type * as inquiry from './in-page/inquiry.js';
import type { Site } from './site.js';

type By = inquiry.By;

/** What a page did with the guide. */
export interface Visit {
  readonly numbers: By;
  readonly exit: By;
  readonly failed: readonly string[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  /** New keys of `window`. */
  readonly keys: readonly string[];
  /** Members of built-in classes that are no longer the same. */
  readonly touched: readonly string[];
  /** How often the webmaster was told that a copy was there before. */
  readonly told: number;
}

const program = bundleInPage('inquiry.ts', 'inquiry');

/** Asks one question of the inquiry. */
function ask<Name extends keyof typeof inquiry>(
  page: Page,
  name: Name,
  ...given: Parameters<(typeof inquiry)[Name]>
): Promise<Awaited<ReturnType<(typeof inquiry)[Name]>>> {
  const call = `inquiry.${name}(${given.map((each) => JSON.stringify(each)).join()})`;
  // The cast: the program gives back what the inquiry's own types say.
  return page.look(`(() => { ${program}; return ${call}; })()`) as never;
}

/** Opens pages one after another in one tab of an engine. */
export async function startVisits(
  engine: Engine,
  site: Site,
): Promise<(host: HostPage) => Promise<Visit>> {
  const page = await engine.open(site.url);
  return async (host) => {
    const expected = { ...host.expect?.all, ...host.expect?.[engine.name] };
    await page.goto(site.add(host));
    const within = host.within ?? '';
    const isExpected = (expected.numbers ?? 'guide') === 'guide';
    if (host.act || !isExpected) await ask(page, 'loaded');
    if (host.act) await page.look(`(() => { ${host.act} })()`);
    if (isExpected) await ask(page, 'rendered', within);
    const numbers = await ask(page, 'numbers', within);
    const failed = numbers === 'guide' ? await ask(page, 'failures', within, host.says ?? '') : [];
    const { by, x, y } = await ask(page, 'exit');
    const seen = await report(page);
    if (by !== 'nobody') await page.click(x, y);
    const left = by !== 'nobody' && (await isLeft(page));
    return { numbers, failed, ...seen, exit: left ? by : 'nobody' };
  };
}

async function report(page: Page) {
  const names = ['errors', 'violations', 'keys', 'touched', 'told'];
  const texts = (await page.look(
    `(() => {
      const root = document.documentElement;
      document.dispatchEvent(new Event('probe-report'));
      return ${JSON.stringify(names)}.map((name) => root.getAttribute('data-' + name));
    })()`,
  )) as (string | null)[]; // the attributes the probe writes
  const lines = texts.map((text) => text?.split('\n').filter(Boolean).sort() ?? ['no probe']);
  const [errors = [], violations = [], keys = [], touched = [], told = []] = lines;
  return { errors, violations, keys, touched, told: Number(told[0]) };
}

/** Whether the press hid or left the page. Waits until nothing of it is there. */
async function isLeft(page: Page): Promise<boolean> {
  const deadline = Date.now() + 10_000;
  let left = false;
  while (Date.now() < deadline) {
    try {
      left ||= await ask(page, 'isLeft');
      if (await ask(page, 'isGone')) return true;
    } catch {
      // The document went away while it was asked: there is another one now, or soon.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return left;
}
