import type { Action } from './action.js';
import { lookAt } from './look-at.js';
import { task } from './spies.js';
import { homeOf, isGuide, TAGS, TOPICS, type Draw, type World } from './world.js';

/* What the page does to the elements themselves. */

/** Values of each attribute: right ones, wrong ones, and taken away. */
const ATTRIBUTES: Readonly<Record<string, readonly (string | null)[]>> = {
  lang: ['fr', 'en', 'ar-XB', 'en-XA', 'fr-CA', 'xx', '', '🙈', null],
  languages: ['fr en', 'en', 'ar-XB, fr', 'xx', 'constructor', '', null],
  topics: ['health', 'documents police-custody', 'health, nothing', '__proto__', '', null],
  topic: [...TOPICS, 'toString', 'nothing', '', null],
  'heading-level': ['1', '5', '3', '0', '6', '2.5', 'NaN', '-1', '', null],
  'exit-url': ['https://meteofrance.com/', 'javascript:alert(1)', 'http://a.fr', '//a', '', null],
  'hide-exit': ['', null],
  'hide-emergency': ['', null],
  'hide-search': ['', null],
  theme: ['auto', 'dark', 'light', 'blue', '', null],
  position: ['floating', 'inline', 'above', '', null],
  services: ['112 114', '3919', '112 0', 'nothing', '', null],
  packs: ['packs', '/dist-test/packs/', '', null],
  class: ['a b', null],
};
const NAMES = Object.keys(ATTRIBUTES);

async function setSome(world: World, element: HTMLElement, draw: Draw): Promise<string> {
  const name = draw.pick(NAMES);
  const value = draw.pick(ATTRIBUTES[name] ?? []);
  if (name === 'lang') world.chosen = undefined;
  const home = isGuide(element) ? homeOf(element).screen : undefined;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  if (name === 'topic' && isGuide(element) && element.isConnected) {
    const model = world.modelOf(element);
    const isUsed = !element.hideSearch && model.query !== '';
    if (model.screen === 'list' && home === 'list') {
      if (!isUsed) model.screen = homeOf(element).screen;
    } else await lookAt(world, [element]);
  }
  return `${name}=${value}`;
}

/** An element in one of the many ways in which pages make them. */
function make(world: World, draw: Draw): string {
  const tag = draw.pick([...TAGS, 'rights-guide', 'rights-guide'] as const);
  const attributes = ['', 'lang="en"', 'topic="minors"', 'hide-exit', 'languages="fr ar-XB"'];
  const html = `<${tag} ${draw.pick(attributes)}><a href="tel:112">112</a></${tag}>`;
  const template = document.createElement('template');
  template.innerHTML = html;
  const ways: Readonly<Record<string, () => unknown>> = {
    'as text': () => world.box.insertAdjacentHTML('beforeend', html),
    'by createElement()': () => world.box.append(document.createElement(tag)),
    'out of a template': () => world.box.append(template.content.cloneNode(true)),
    'adopted from a template': () => world.box.append(template.content),
    'made in another document': () => {
      const other = document.implementation.createHTMLDocument();
      world.box.append(other.importNode(template.content, true));
    },
    'by data-rights-guide': () =>
      world.box.insertAdjacentHTML('beforeend', '<div data-rights-guide data-lang="fr"></div>'),
    'by a link with data-rights-guide': () =>
      world.box.insertAdjacentHTML('beforeend', '<a data-rights-guide href="tel:112">112</a>'),
    'in a shadow root': () => {
      const rooted = document.createElement('div');
      rooted.className = 'rooted';
      rooted.attachShadow({ mode: 'open' }).append(document.createElement(tag));
      world.box.append(rooted);
    },
    'twice, moved before it is shown': () => {
      const element = document.createElement(tag);
      world.box.append(element);
      world.box.prepend(element);
    },
    'and taken out before it is shown': () => {
      const element = document.createElement(tag);
      world.box.append(element);
      element.remove();
      world.parked.push(element);
    },
  };
  const way = draw.pick(Object.keys(ways));
  ways[way]?.();
  return `<${tag}> ${way}`;
}

/** A move disconnects, and what was typed is gone then. */
function moved(world: World, element: HTMLElement): void {
  if (isGuide(element)) world.modelOf(element).query = '';
  world.mayLoseFocus = true;
}

const few = (world: World) => world.elements.length < world.most;
const some = (world: World) => world.elements.length > 0;

export const ELEMENT_ACTIONS: readonly Action[] = [
  {
    name: 'new element',
    weight: 5,
    can: few,
    async run(world, draw) {
      const did = make(world, draw);
      await task();
      return did;
    },
  },
  {
    name: 'attribute',
    weight: 14,
    can: some,
    run: (world, draw) => setSome(world, draw.pick(world.elements), draw),
  },
  {
    name: 'property',
    weight: 3,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      const values = {
        headingLevel: [1, 4, 9, NaN],
        hideSearch: [true, false],
        hideExit: [true, false],
        hideEmergency: [true, false],
      };
      const name = draw.pick(Object.keys(values) as (keyof typeof values)[]); // keys of our own table
      const value = draw.pick<number | boolean>(values[name]);
      Object.assign(element, { [name]: value });
      return `${name}=${value}`;
    },
  },
  {
    name: 'out',
    weight: 3,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      moved(world, element);
      element.remove();
      world.parked = [...world.parked, element].slice(-3);
      return `<${element.localName}>`;
    },
  },
  {
    name: 'out and in at once',
    weight: 1,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      moved(world, element);
      element.remove();
      world.box.append(element);
      return `<${element.localName}>`;
    },
  },
  {
    name: 'opened and taken out at once',
    weight: 1,
    can: (world) => world.guides.length > 0,
    run(world, draw) {
      const guide = draw.pick(world.guides);
      guide.open('police-custody');
      world.modelOf(guide).screen = 'topic';
      moved(world, guide);
      guide.remove();
      world.parked = [...world.parked, guide].slice(-3);
      return '';
    },
  },
  {
    name: 'in again',
    weight: 4,
    can: (world) => few(world) && world.parked.length > 0,
    run(world, draw) {
      const element = draw.pick(world.parked);
      world.parked = world.parked.filter((each) => each !== element);
      world.box.append(element);
      return `<${element.localName}>`;
    },
  },
  {
    name: 'moved',
    weight: 3,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      moved(world, element);
      // The cast: an API newer than TypeScript's library.
      const box = world.box as HTMLElement & { moveBefore?(node: Node, child: Node | null): void };
      if (box.moveBefore && element.parentElement === box && draw.below(2)) {
        box.moveBefore(element, box.firstChild);
        return 'moveBefore()';
      }
      box.prepend(element);
      return 'prepend()';
    },
  },
  {
    name: 'into another document',
    weight: 1,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      moved(world, element);
      world.frame.contentDocument?.body.append(element);
      return `<${element.localName}>`;
    },
  },
  {
    name: 'cloned',
    weight: 1.5,
    can: (world) => some(world) && few(world),
    run(world, draw) {
      const element = draw.pick(world.elements);
      world.box.append(element.cloneNode(draw.below(2) === 0));
      return `<${element.localName}>`;
    },
  },
  {
    name: 'contact of the partner',
    weight: 2,
    can: some,
    run(world, draw) {
      const element = draw.pick(world.elements);
      const there = element.querySelector(':scope > [slot=contact]');
      if (there) {
        // It may hold the focus, and it is the page that takes it away.
        world.mayLoseFocus = true;
        there.remove();
        return 'taken away';
      }
      const link = document.createElement('a');
      link.href = 'tel:+33100000000';
      link.slot = 'contact';
      link.textContent = '01 00 00 00 00';
      element.append(link);
      return 'added';
    },
  },
];
