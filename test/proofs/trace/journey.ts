import { until } from '../../browser/engines.js';
import { HANGING } from '../../browser/hanging.js';
import { exitPlace } from '../../browser/pages.js';
import type { ProfilePage } from './profile.js';
import type { Random } from './random.js';

/** What was done in a journey and what was on screen. */
export interface Trail {
  readonly steps: string[];
  /** Ids, titles and summaries of the topics that were opened. */
  readonly topics: { readonly id: string; readonly title: string; readonly summary: string }[];
  /** Languages that were chosen. */
  readonly languages: string[];
}

export const ENDS = ['exit', 'shift', 'close tab', 'stay open'] as const;
export type End = (typeof ENDS)[number];

interface Walk {
  readonly page: ProfilePage;
  readonly random: Random;
  readonly word: string;
  readonly trail: Trail;
}

/** The ways to all numbers: in the bar of a narrow window, and below the first ones. */
const NUMBERS = '.bar .numbers, .top .numbers';

/** A question one can try; other pills stand among the answers. */
const EXAMPLE = '[part~="search"] .pill';

type Step = 'type' | 'result' | 'topic' | 'back' | 'escape' | 'language' | 'numbers' | 'term';
const STEPS: Readonly<Record<Step, (walk: Walk) => Promise<void>>> = {
  async type(walk) {
    await toList(walk);
    const example = await walk.page.evaluate(texts, EXAMPLE);
    await clickOn(walk, '#query');
    const before = walk.random.below(2) ? `${walk.random.pick(example) ?? ''} ` : '';
    await walk.page.type(before + walk.word);
    await until(walk.page, isShown, '.hits');
    await walk.page.press('Enter');
    if (await walk.page.evaluate(isShown, '.hits button')) await open(walk, '.hits button');
  },
  async result(walk) {
    if (!(await walk.page.evaluate(isShown, '.hits button'))) {
      await toList(walk);
      await clickOn(walk, EXAMPLE);
      await until(walk.page, isShown, '.hits button');
    }
    await open(walk, '.hits button');
  },
  async topic(walk) {
    if (!(await walk.page.evaluate(isShown, '[data-topic]'))) await toList(walk);
    await open(walk, '[data-topic]:not([aria-current])');
  },
  back: (walk) => toList(walk),
  async escape({ page }) {
    if (await page.evaluate(isShown, EXAMPLE)) return;
    await page.press('Escape');
    await until(page, isShown, '#query');
  },
  async language(walk) {
    await clickOn(walk, '.language summary');
    await until(walk.page, isShown, '.languages button');
    const code = await clickOn(walk, '.languages button:not([aria-current])');
    walk.trail.languages.push(code);
    await until(walk.page, isLanguage, code);
  },
  async numbers(walk) {
    if (await walk.page.evaluate(isShown, 'emergency-panel')) return;
    if (!(await walk.page.evaluate(isShown, NUMBERS))) await toList(walk);
    await clickOn(walk, NUMBERS);
    await until(walk.page, isShown, 'emergency-panel');
  },
  async term(walk) {
    if (await walk.page.evaluate(isShown, '.term')) await clickOn(walk, '.term');
  },
};
const NAMES = Object.keys(STEPS) as Step[];

/** A random way through the guide with real keys and clicks: a word is typed, a topic is read. */
export async function walk(
  page: ProfilePage,
  random: Random,
  word: string,
  afterStep: () => unknown = () => undefined,
): Promise<Trail> {
  const trail: Trail = { steps: [], topics: [], languages: [] };
  const more = Array.from({ length: 1 + random.below(4) }, () => random.pick(NAMES));
  const first: readonly Step[] = random.below(2) ? ['language', 'type'] : ['type'];
  for (const name of [...first, random.pick(['result', 'topic'] as const), ...more]) {
    trail.steps.push(name);
    await STEPS[name]({ page, random, word, trail });
    await afterStep();
  }
  return trail;
}

/** Ends a journey; after an exit, waits until the neutral page is there. */
export async function finish(page: ProfilePage, end: End): Promise<void> {
  if (end === 'stay open') return;
  if (end === 'close tab') return page.close();
  if (end === 'exit') {
    const { x, y } = await page.evaluate(exitPlace);
    await page.click(x, y);
  } else {
    for (let press = 0; press < 3; press++) await page.press('Shift');
  }
  await untilNext(page, isOutside);
}

/** Runs in the page: whether it is one of another host. */
export const isOutside = () =>
  location.hostname !== '127.0.0.1' && document.readyState === 'complete';

/** Waits until something holds in the next page. @throws Error when it hangs */
export async function untilNext(page: ProfilePage, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + HANGING;
  // A page that goes away while it is asked answers with an error: then the next one is asked.
  while (!(await page.evaluate(holds).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Never true in the next page: ${String(holds)}`);
  }
}

async function toList(walk: Walk): Promise<void> {
  const { page } = walk;
  if (await page.evaluate(isShown, '.back')) {
    await clickOn(walk, '.back');
    await until(page, isShown, '#query');
  }
  if (await page.evaluate(isShown, EXAMPLE)) return;
  await clickOn(walk, '.clear');
  await until(page, isShown, EXAMPLE);
}

async function open(walk: Walk, selector: string): Promise<void> {
  await read(walk, await clickOn(walk, selector));
}

/** A topic has been opened: what is on screen now is what was read. */
async function read(walk: Walk, id: string): Promise<void> {
  await until(walk.page, isShown, '.topic-title');
  await until(walk.page, isRendered); // from one topic to the next
  const [title = ''] = await walk.page.evaluate(texts, '.topic-title');
  const [summary = ''] = await walk.page.evaluate(texts, '.lead');
  walk.trail.topics.push({ id, title, summary });
}

/** Clicks one of the elements on screen that fit. @returns the topic or language it stands for */
async function clickOn({ page, random }: Walk, selector: string): Promise<string> {
  const { x, y, name } = await page.evaluate(spot, { selector, chance: random.next() });
  await page.click(x, y);
  return name;
}

/* What follows runs inside the page: it may use nothing but its argument. */

const spot = ({ selector, chance }: { selector: string; chance: number }) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const shown = all.filter((element) => element.checkVisibility());
  const element = shown[Math.floor(chance * shown.length)];
  if (!element) throw new Error(`Nothing on screen fits ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const name = element.dataset['topic'] ?? element.lang;
  return { x: left + width / 2, y: top + height / 2, name };
};

const isShown = (selector: string) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return all.some((element) => element.checkVisibility());
};

const isRendered = async () => document.querySelector('rights-guide')?.updateComplete;

const isLanguage = (code: string) =>
  document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang ===
  code;

const texts = (selector: string) => {
  const root = document.querySelector('rights-guide')?.shadowRoot;
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return all.map((element) => element.innerText.trim());
};
