import { isSeen, middle } from './seen.js';
import { deepAll, deepFromPoint, isInside } from './tree.js';
import { HANGING } from '../../../browser/hanging.js';

/*
 * What every page is asked. Runs beside the page's own scripts: in Chromium and Firefox in a world
 * with built-ins of its own, so that nothing the page has done to them can change the answers.
 */

/** Who shows it: our element, or the links of the page inside it. */
export type By = 'guide' | 'links' | 'nobody';

/** For what is expected not to come. */
const SHORT = 500;

/** The first `<rights-guide>` of the page that fits, and its inside. */
function guideRoot(within: string): ShadowRoot | null {
  const guides = deepAll(`${within} rights-guide`);
  const shown = guides.find((guide) => guide.shadowRoot?.querySelector('.root')) ?? guides[0];
  return shown?.shadowRoot ?? null;
}

const patienceFor = (expected: By) => (expected === 'nobody' ? SHORT : HANGING);

async function until<Value>(find: () => Value, patience = HANGING): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = find();
    if (found || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What there is to wait for: a guide that is not expected cannot be waited for. */
interface Expected {
  readonly numbers: By;
  readonly exit: By;
  readonly failed: readonly string[];
}

/**
 * Uses the guide as a reader does, in one question: with WebKit's driver each one takes a while.
 *
 * @param within selector of what it must be inside of
 * @param says words of it
 */
export async function use(within: string, says: string, expected: Expected) {
  if (expected.numbers === 'guide') await until(() => guideRoot(within)?.querySelector('.call'));
  const seen = await numbers(within, expected.numbers);
  const failed = seen === 'guide' ? await failures(within, says, expected.failed) : [];
  return { numbers: seen, failed, way: await exit(expected.exit) };
}

/** Gives the scripts of a loaded page their turns, where there is no guide to wait for. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Who shows numbers that can be read and touched: all of the first screen, or all of the links.
 * What was just rendered may be laid out a moment later.
 */
async function numbers(within: string, expected: By): Promise<By> {
  return (await until(() => numbersNow(within), patienceFor(expected))) ?? 'nobody';
}

function numbersNow(within: string): By | undefined {
  const inside = [...(guideRoot(within)?.querySelectorAll('.calls .call') ?? [])];
  if (inside.length >= 3 && inside.every(isSeen)) return 'guide';
  const links = deepAll('#links [href^="tel:"], #links [href^="sms:"]');
  return links.length > 0 && links.every(isSeen) ? 'links' : undefined;
}

/** Where the middle of the page's own part is. */
export const placeOf = (selector: string) => middle(document.querySelector(selector)!); // the page has it

/**
 * Who shows a way out, and where to press it. What covers the exit may be seen a moment later, and a
 * page that scrolls smoothly moves it for a while.
 */
async function exit(expected: By): Promise<Way> {
  window.scrollTo(0, 0);
  let before: Way | undefined;
  await until(() => {
    const now = exitNow();
    const isStill = now.x === before?.x && now.y === before.y;
    before = now;
    return now.by === expected && isStill && window.scrollY === 0;
  }, patienceFor(expected));
  return exitNow();
}

/** The link of an exit, also of one whose tag another element of the page has taken. */
const linkOf = (exit: Element) => exit.shadowRoot?.querySelector('a') ?? exit.querySelector('a');

interface Way {
  readonly by: By;
  readonly x: number;
  readonly y: number;
}

function exitNow(): Way {
  for (const each of deepAll('quick-exit')) {
    const link = linkOf(each);
    if (!link) continue;
    const { x, y } = middle(link);
    if (isInside(deepFromPoint(x, y), link)) return { by: 'guide', x, y };
  }
  const [link] = deepAll('#leave');
  return link && isSeen(link) ? { by: 'links', ...middle(link) } : { by: 'nobody', x: 0, y: 0 };
}

/**
 * Searches, reads, changes the language.
 *
 * @param expected what is expected not to work
 * @returns what did not work
 */
async function failures(
  within: string,
  says: string,
  expected: readonly string[],
): Promise<string[]> {
  const failed: string[] = [];
  type Wait = <Value>(find: () => Value) => Promise<Value>;
  const step = async (name: string, act: (wait: Wait) => unknown) => {
    const patience = expected.includes(name) ? SHORT : HANGING;
    if (!(await act((find) => until(find, patience)))) failed.push(name);
  };
  const find = <Found extends HTMLElement>(selector: string) =>
    guideRoot(within)?.querySelector<Found>(selector);
  const press = (selector: string) => find(selector)?.click();

  const words = find('.root')?.textContent ?? '';
  await step('words', () => words.includes(says));
  // What letters look like that were read in the encoding of the page.
  await step('letters', () => !/Ã|â€|\uFFFD/.test(words));
  await step('typing', () => {
    const key = { key: 'p', bubbles: true, composed: true, cancelable: true };
    find('input[type="search"]')?.focus();
    return find('input[type="search"]')?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await step('search', (wait) => {
    const field = find<HTMLInputElement>('input[type="search"]');
    if (field) field.value = 'papiers';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return wait(() => find('.hits .need')?.textContent?.trim());
  });
  await step('topic', (wait) => {
    press('.hits button');
    return wait(() => find('article')?.textContent?.trim());
  });
  await step('language', (wait) => {
    press('.languages [lang="en"]');
    return wait(() => find('.root:lang(en) article')?.textContent?.includes('Your rights'));
  });
  await step('back', (wait) => {
    press('.back');
    return wait(() => find('.calls') && !find('article'));
  });
  await step('panel', (wait) => {
    press('.numbers');
    return wait(() => find('emergency-panel')?.shadowRoot?.querySelector('.call'));
  });
  press('.back');
  await until(() => find('.calls'));
  // The focus comes in the next task and scrolls: a press in that very moment meets what was there before.
  await until(() => guideRoot(within)?.activeElement, SHORT);
  return failed.sort();
}

/** Whether the page has been left, so that the next one can be opened. */
export const isGone = () => !document.documentElement?.hasAttribute('data-host');
