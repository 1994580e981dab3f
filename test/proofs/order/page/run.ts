import fc from 'fast-check';
import type { Action } from './action.js';
import { ELEMENT_ACTIONS } from './element-actions.js';
import { seeEverything } from './everything.js';
import { HOST_ACTIONS } from './host-actions.js';
import { check } from './invariants.js';
import { answerAll, requestsHeld, setFault, setOnline } from './network.js';
import { READER_ACTIONS } from './reader-actions.js';
import {
  closeWatchers,
  frames,
  holdLinks,
  listenersOf,
  observed,
  pass,
  pendingTimers,
  takeWrongs,
  task,
  timersLeft,
} from './spies.js';
import { templateNodes } from './templates.js';
import { Draw, focusHolder, World } from './world.js';

export interface RunOptions {
  readonly seed: number;
  /** At least so many steps are done. */
  readonly steps: number;
  /** The first failure is enough: no shorter way to it is looked for. */
  readonly asSeen?: boolean;
}

export interface Result {
  readonly steps: number;
  /** How often each action was done. */
  readonly done: Readonly<Record<string, number>>;
  /** The shortest way to what went wrong, if something did. */
  readonly failure?: string;
}

const ACTIONS = [...READER_ACTIONS, ...HOST_ACTIONS, ...ELEMENT_ACTIONS];
/** Steps of one life of a page at most; then all is taken out and counted. */
const LONGEST = 150;
/** Tries to find a shorter way; some ways hang on what the page went through before. */
const SHORTER = 150;

const done: Record<string, number> = {};
let steps = 0;
let history0 = 0;

class Step implements fc.AsyncCommand<World, World> {
  constructor(
    private readonly action: Action,
    private readonly number: number,
  ) {}

  check(world: Readonly<World>): boolean {
    return this.action.can?.(world) ?? true;
  }

  async run(_model: World, world: World): Promise<void> {
    world.mayLoseFocus = false;
    world.acted = false;
    const inside = focusHolder(world) !== undefined;
    const line = world.log.push(this.action.name) - 1;
    const did = await this.action.run(world, new Draw(this.number));
    world.log[line] += `: ${did}`;
    await task();
    check(world, { focus: (inside || world.acted) && !world.modal, history: history0 });
    done[this.action.name] = (done[this.action.name] ?? 0) + 1;
    steps++;
  }

  toString(): string {
    return this.action.name;
  }
}

const commands = fc.commands(
  ACTIONS.flatMap((action) =>
    Array.from({ length: Math.max(1, Math.round(action.weight * 2)) }, () =>
      fc.nat().map((number) => new Step(action, number)),
    ),
  ),
  { maxCommands: LONGEST, size: 'max' },
);

/** How many elements there are at once, at most. */
const room = fc.constantFrom(1, 1, 1, 2, 2, 2, 3, 5);

/** What the page holds on to: it must be the same when everything has gone. */
const held = () =>
  JSON.stringify({
    window: listenersOf(window),
    document: listenersOf(document),
    viewport: window.visualViewport && listenersOf(window.visualViewport),
    observed: observed(),
    timers: timersLeft(),
    closeWatchers: closeWatchers().length,
  });

/** Everything that is on its way arrives; what had failed by then is tried again. */
async function drain(): Promise<void> {
  setFault('');
  for (let again = 0; again < 2; again++) {
    setOnline(true);
    await task();
    for (let round = 0; round < 50 && (pendingTimers() > 0 || requestsHeld() > 0); round++) {
      await answerAll();
      await pass(20_000);
    }
  }
}

/** Everything is taken out; what was started must have ended. */
async function end(world: World, before: string): Promise<void> {
  const wanted = world.chosen;
  await drain();
  // What a frame sets off, as observers of sizes do, comes before the count, and so do its timers.
  await frames();
  await drain();
  check(world, { focus: false, history: history0 });
  const shown = world.elements[0]?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
  if (wanted && shown && shown !== wanted)
    throw new Error(`"${wanted}" was chosen, "${shown}" shown`);
  const hosts = [...world.elements, ...world.parked];
  for (const element of world.elements) element.remove();
  await task();
  const left = hosts.flatMap((host) => listenersOf(host));
  if (left.length > 0) throw new Error(`Listeners left on an element: ${left.join()}`);
  const after = held();
  if (after !== before) throw new Error(`Left behind.\nbefore ${before}\nafter  ${after}`);
}

function clear(world: World): void {
  for (const element of world.elements) element.remove();
  world.parked = [];
  world.box.remove();
  // After a failure the next try starts clean.
  for (const watcher of closeWatchers()) (watcher as EventTarget & { destroy(): void }).destroy();
}

/** One life of a page: steps, then the end of everything. */
async function live(world: World, list: Iterable<fc.AsyncCommand<World, World>>): Promise<void> {
  const before = held();
  try {
    await fc.asyncModelRun(() => ({ model: world, real: world }), list);
    await end(world, before);
  } finally {
    clear(world);
    await drain();
  }
}

/** Does steps until there are enough of them, or one goes wrong. */
async function run({ seed, steps: wanted, asSeen = false }: RunOptions): Promise<Result> {
  const frame = document.querySelector('iframe')!;
  if (steps === 0) holdLinks(frame.contentWindow!);
  history0 = history.length;
  const start = steps;
  const failures: string[] = [];
  let tries = 0;
  const property = fc.asyncProperty(room, commands, async (most, list) => {
    if (failures.length > 0 && tries++ > SHORTER) return;
    await drain();
    takeWrongs();
    const world = new World(frame, most);
    try {
      await live(world, list);
    } catch (error) {
      failures.push(`${world.log.join('\n')}\n→ ${String(error)}`);
      throw error;
    }
  });
  for (let round = 0; steps - start < wanted; round++) {
    const report = await fc.check(property, {
      seed: seed + round,
      numRuns: 10,
      endOnFailure: asSeen,
    });
    if (!report.failed) continue;
    // Some ways hang on what the page went through before, and have no shorter form.
    const failure = `SEED=${seed + round}\n${failures.at(-1)}\n\nFirst seen as:\n${failures[0]}`;
    return { steps: steps - start, done, failure };
  }
  return { steps: steps - start, done };
}

// The tests call it from outside.
Object.assign(window, { order: { run, seeEverything, templateNodes } });
