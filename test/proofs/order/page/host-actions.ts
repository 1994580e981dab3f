import type { Action } from './action.js';
import { lookAt } from './look-at.js';
import { answerAll, FAULTS, setFault, setOnline, setVisible } from './network.js';
import { frames, pass, skipTo, task } from './spies.js';
import type { Draw, World } from './world.js';

/* What the page around, the browser and the network do. */

const dialogOf = (world: World) => world.box.querySelector('dialog');
const popoverOf = (world: World) => world.box.querySelector<HTMLElement>('[popover]');

function dialogStep(world: World, draw: Draw): string {
  const dialog = dialogOf(world);
  world.mayLoseFocus = true;
  if (!dialog) {
    const made = document.createElement('dialog');
    made.append(document.createElement('button'));
    world.box.append(made);
    if (draw.below(3) === 0) made.show();
    else made.showModal();
    return 'opened';
  }
  if (draw.below(3) === 0 || !dialog.open) {
    dialog.remove();
    return 'taken out';
  }
  dialog.close();
  return 'closed';
}

function popoverStep(world: World, draw: Draw): string {
  const popover = popoverOf(world);
  if (!popover) {
    const made = document.createElement('div');
    made.popover = draw.pick(['auto', 'manual']);
    made.append(document.createElement('button'));
    world.box.append(made);
    made.showPopover();
    return 'opened';
  }
  if (draw.below(2)) popover.remove();
  else popover.togglePopover();
  return 'closed, opened or taken out';
}

/** Out of sight: for less than a minute nothing is forgotten. A sleeping phone stops timers too. */
async function hiddenFor(world: World, milliseconds: number, asleep: boolean): Promise<void> {
  setVisible(false);
  if (asleep) skipTo(milliseconds);
  else await pass(milliseconds);
  setVisible(true);
  if (milliseconds >= 60_000) await forgotten(world, milliseconds < 600_000);
  world.mayReturn = false;
}

/** @param mayKeep whether a reader who followed a link of the guide finds what was there */
async function forgotten(world: World, mayKeep: boolean): Promise<void> {
  // What was focused goes with what was read.
  world.mayLoseFocus = true;
  if (mayKeep && world.mayReturn) await lookAt(world, world.guides);
  else world.forgetAll();
}

export const HOST_ACTIONS: readonly Action[] = [
  {
    name: 'dialog of the page',
    weight: 4,
    async run(world, draw) {
      const did = dialogStep(world, draw);
      await task();
      return did;
    },
  },
  {
    name: 'popover of the page',
    weight: 3,
    can: () => 'popover' in HTMLElement.prototype,
    async run(world, draw) {
      const did = popoverStep(world, draw);
      await task();
      return did;
    },
  },
  {
    name: 'time passes',
    weight: 6,
    async run(_world, draw) {
      const milliseconds = draw.pick([50, 600, 3000, 20_000]);
      await pass(milliseconds);
      return `${milliseconds} ms`;
    },
  },
  {
    name: 'the network answers',
    weight: 4,
    async run() {
      await answerAll();
      return '';
    },
  },
  {
    name: 'the network will fail',
    weight: 2,
    run(_world, draw) {
      const fault = draw.pick(FAULTS);
      setFault(fault);
      return fault || 'no longer';
    },
  },
  {
    name: 'offline or online',
    weight: 2,
    run(_world, draw) {
      const online = draw.below(2) === 0;
      setOnline(online);
      return online ? 'online' : 'offline';
    },
  },
  {
    name: 'out of sight',
    weight: 1,
    async run(world, draw) {
      const milliseconds = draw.pick([1000, 59_999, 60_000, 3_600_000]);
      const asleep = draw.below(2) === 0;
      await hiddenFor(world, milliseconds, asleep);
      return `${milliseconds} ms${asleep ? ', asleep' : ''}`;
    },
  },
  {
    name: 'to the cache and back',
    weight: 1,
    async run(world, draw) {
      const persisted = draw.below(4) > 0;
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      await forgotten(world, persisted);
      return persisted ? 'persisted' : 'not persisted';
    },
  },
  {
    name: 'another width',
    weight: 0.6,
    async run(world, draw) {
      const width = draw.pick([280, 400, 613, 640, 1100]);
      world.box.style.inlineSize = `${width}px`;
      // The column beside a topic goes where there is no room for it, and with it the focus it had.
      world.mayLoseFocus = true;
      await frames();
      return `${width}px`;
    },
  },
  {
    name: 'language of the page around',
    weight: 1,
    run(_world, draw) {
      document.documentElement.lang = draw.pick(['fr', 'en', 'de', '', 'x']);
      return document.documentElement.lang;
    },
  },
];
