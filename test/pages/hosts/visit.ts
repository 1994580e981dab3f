import type { Engine, Page } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { bundleInPage } from './bundle-in-page.js';
import type { HostPage } from './host-page.js';
import type * as inquiry from './in-page/inquiry.js';
import { expectedOf, type Visit } from './expectation.js';
import type { Site } from './site.js';

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

/** For what is expected not to come. */
const SHORT = 1000;

/** Opens a page of somebody else and asks it everything. @throws Error where it never ends */
export async function visit(engine: Engine, site: Site, host: HostPage): Promise<Visit> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page stands still.')), HANGING);
  });
  try {
    return await Promise.race([open(engine, site, host), limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(engine: Engine, site: Site, host: HostPage): Promise<Visit> {
  const page = await engine.open(site.add(host));
  try {
    return await inquire(page, host, expectedOf(host, engine.name));
  } finally {
    await page.close();
  }
}

async function inquire(page: Page, host: HostPage, expected: Visit): Promise<Visit> {
  const { act, press, within = '', says = '' } = host;
  await untilThere(page);
  if (act || press || expected.numbers !== 'guide') await ask(page, 'settled');
  if (press) {
    const { x, y } = await ask(page, 'placeOf', press);
    await page.click(x, y);
  }
  if (act) await page.look(`(() => { ${act} })()`);
  const { numbers, failed, way } = await ask(page, 'use', within, says, expected);
  const { by, x, y } = way;
  const seen = await report(page);
  if (by !== 'nobody') await page.click(x, y);
  const left =
    by !== 'nobody' && (await isLeft(page, expected.exit === 'nobody' ? SHORT : HANGING));
  return { numbers, failed, ...seen, exit: left ? by : 'nobody' };
}

/** In a page that is loaded: not before, as what its scripts do then is part of it. */
const LOADED = `document.readyState === 'complete' &&
  document.documentElement?.hasAttribute('data-host')`;

/** Nothing that takes time is asked before: a page that opens itself anew would never answer. */
async function untilThere(page: Page): Promise<void> {
  const deadline = Date.now() + HANGING;
  while (!(await page.look(LOADED))) {
    if (Date.now() > deadline) throw new Error('The page never came.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
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

/** Whether the press left the page: hidden, but there for whoever looks closer, is not enough. */
async function isLeft(page: Page, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    try {
      if (await ask(page, 'isGone')) return true;
    } catch {
      // The document went away while it was asked: there is another one now, or soon.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
