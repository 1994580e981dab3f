import type { Action } from './action.js';
import { lookAt } from './look-at.js';
import { canHoldExit, closeWatchers, frames, holdLinks, pass, takeExits, task } from './spies.js';
import {
  allIn,
  controlsOf,
  homeOf,
  isGuide,
  isRendered,
  LIST,
  withInner,
  type Draw,
  type World,
} from './world.js';

/* What a reader does. */

const WORDS = [
  'papiers',
  'je suis enceinte',
  'viol',
  'AME',
  'zzzzqq',
  '   ',
  '17',
  '👩‍⚖️ \u202e أوراق',
  '<b>&"\'',
  '',
] as const;

/** An element as a reader meets it: not behind a dialog of the page. */
const reachable = (world: World) => (world.modal ? [] : world.elements);

function someControl(world: World, draw: Draw) {
  const host = draw.pick(reachable(world));
  const controls = controlsOf(host);
  return controls.length > 0 ? { host, control: draw.pick(controls) } : undefined;
}

/** What a press on a control should change. */
function expectAfter(world: World, host: HTMLElement, control: HTMLElement): 'known' | 'look' {
  if (control.matches('.languages button, .offer')) {
    world.chosen = control.lang;
    return 'known';
  }
  if (!isGuide(host) || control.matches('a, summary, .term, [data-need]')) return 'known';
  const model = world.modelOf(host);
  if (control.matches('.back')) {
    // From a card it leads to where that was opened.
    if (model.screen === 'cards') return 'look';
    // On the first screen it ends the search.
    if (model.screen === 'list') model.query = '';
    model.screen = 'list';
  } else if (control.dataset['topic'] !== undefined) model.screen = 'topic';
  else if (control.matches('.link[role=link]')) model.screen = 'topic';
  else if (control.matches('.numbers')) model.screen = 'numbers';
  else return 'look';
  return 'known';
}

/** Whether the browser closes a popover of the page at Esc. */
const isPopoverOpen = (): boolean => document.querySelector('[popover=auto]:popover-open') !== null;

function fieldOf(host: HTMLElement): HTMLInputElement | null | undefined {
  return host.shadowRoot?.querySelector<HTMLInputElement>('#query');
}

function pressShift(times: number): void {
  for (let press = 0; press < times; press++) {
    for (const type of ['keydown', 'keyup']) {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true, cancelable: true }),
      );
    }
  }
}

function leaveSomehow(world: World, draw: Draw): string {
  const links = world.elements
    .flatMap(withInner)
    .flatMap(({ shadowRoot }) => (shadowRoot ? allIn(shadowRoot, '.leave') : []))
    .filter(isRendered);
  const guide = world.guides[0];
  const ways = [
    ...links.map((link) => () => (link.click(), 'by its button')),
    ...(guide ? [() => (guide.exit(), 'by exit()')] : []),
    ...(links.length > 0 ? [() => (pressShift(3), 'by Shift three times')] : []),
  ];
  return ways.length > 0 ? draw.pick(ways)() : '';
}

export const READER_ACTIONS: readonly Action[] = [
  {
    name: 'press',
    weight: 24,
    can: (world) => reachable(world).length > 0,
    async run(world, draw) {
      const found = someControl(world, draw);
      if (!found) return 'nothing';
      const { host, control } = found;
      const words = `${control.localName}.${control.className} "${control.textContent?.trim()}"`;
      const known = expectAfter(world, host, control);
      world.acted = true;
      world.mayReturn = control.matches('a[href]');
      control.focus();
      control.click();
      if (known === 'look') await lookAt(world, [host]);
      return `${words} of <${host.localName}>`;
    },
  },
  {
    name: 'focus',
    weight: 3,
    can: (world) => reachable(world).length > 0,
    run(world, draw) {
      const found = someControl(world, draw);
      world.acted = found !== undefined;
      found?.control.focus();
      return found?.control.className ?? 'nothing';
    },
  },
  {
    name: 'type',
    weight: 8,
    can: (world) => !world.modal && world.guides.some((guide) => fieldOf(guide)),
    run(world, draw) {
      const guide = draw.pick(world.guides.filter((each) => fieldOf(each)));
      const field = fieldOf(guide)!;
      world.acted = true;
      field.focus();
      field.value = (draw.below(3) === 0 ? field.value : '') + draw.pick(WORDS);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      world.modelOf(guide).query = field.value;
      return field.value;
    },
  },
  {
    name: 'Enter in the field',
    weight: 2,
    can: (world) => !world.modal && world.guides.some((guide) => fieldOf(guide)),
    async run(world, draw) {
      const guide = draw.pick(world.guides.filter((each) => fieldOf(each)));
      world.acted = true;
      fieldOf(guide)!.focus();
      const options = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
      fieldOf(guide)!.dispatchEvent(new KeyboardEvent('keydown', options));
      await lookAt(world, [guide]);
      return '';
    },
  },
  {
    name: 'close request (Back gesture, Esc)',
    weight: 5,
    can: (world) => !world.modal && world.guides.length > 0,
    async run(world, draw) {
      const watchers = closeWatchers();
      if (watchers.length > 0) {
        // The cast: an API newer than TypeScript's library.
        (draw.pick(watchers) as EventTarget & { requestClose(): void }).requestClose();
        await lookAt(world, world.guides);
        return 'by the browser';
      }
      const guide = draw.pick(world.guides);
      // Asked before: WebKit closes it at the key.
      // In the document of a frame keys are heard by another window.
      const isForPage = isPopoverOpen() || guide.ownerDocument !== document;
      const options = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      guide.shadowRoot
        ?.querySelector('.root')
        ?.dispatchEvent(new KeyboardEvent('keydown', options));
      if ('CloseWatcher' in window) return 'by a key nobody listens to';
      if (isForPage) return 'by a key meant for the page';
      const model = world.modelOf(guide);
      // What the page itself opened stays open.
      const isUnsure = model.screen === 'cards' || homeOf(guide).screen === 'topic';
      if (isUnsure) await lookAt(world, [guide]);
      else if (model.screen === 'list') model.query = '';
      else model.screen = 'list';
      return 'by key';
    },
  },
  {
    name: 'Shift once or twice',
    weight: 2,
    async run(_world, draw) {
      pressShift(1 + draw.below(2));
      await task();
      // Either time or a click ends it, so that a later step does not leave.
      if (draw.below(2)) await pass(5000);
      else document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      return '';
    },
  },
  {
    name: 'leave, and come back from the cache',
    weight: 0.5,
    can: (world) => canHoldExit && world.elements.length > 0,
    async run(world, draw) {
      const { title } = document;
      const root = document.documentElement;
      takeExits();
      // Frames are silenced by taking them out: they begin anew, without what was in them.
      for (const each of world.elements) if (each.ownerDocument !== document) each.remove();
      world.mayLoseFocus = true;
      const way = leaveSomehow(world, draw);
      if (!way) return 'nothing to leave by';
      if (root.style.display !== 'none' || document.title.trim() !== '') {
        throw new Error(`Leaving ${way} did not hide the page at once.`);
      }
      await frames();
      await pass(100);
      const exits = takeExits();
      if (exits.length !== 1 || !exits[0]?.startsWith('https://')) {
        throw new Error(`Leaving ${way} went to ${exits.join() || 'nowhere'}.`);
      }
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      if (root.style.display === 'none' || document.title !== title) {
        throw new Error('The page that came back is still hidden.');
      }
      holdLinks(world.frame.contentWindow!); // in the page again
      world.forgetAll();
      return way;
    },
  },
  {
    name: 'page methods',
    weight: 4,
    can: (world) => world.guides.length > 0,
    async run(world, draw) {
      const guide = draw.pick(world.guides);
      switch (draw.below(3)) {
        case 0:
          guide.close();
          Object.assign(world.modelOf(guide), LIST);
          return 'close()';
        case 1: {
          const hits = await guide.search(draw.pick(WORDS));
          if (!hits.every(({ title, topic }) => title && topic)) throw new Error('A hit is empty.');
          return 'search()';
        }
        default: {
          const known = draw.below(4) > 0;
          guide.open(known ? 'police-custody' : 'no-such-topic');
          if (known) world.modelOf(guide).screen = 'topic';
          return known ? 'open()' : 'open() of no topic';
        }
      }
    },
  },
];
