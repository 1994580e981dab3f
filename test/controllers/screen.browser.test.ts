import { expect, html } from '@open-wc/testing';
import { ScreenController } from '../../src/controllers/screen-controller.js';
import { ALL_PARTS } from '../../src/controllers/topic-parts.js';
import { topicPlace } from '../../src/guide/store.js';
import { connect, inside, makeHost, type TestHost } from './host.js';

const ID = 'police-custody';
const TOPIC = { name: 'topic', id: ID } as const;

interface Mounted {
  readonly host: TestHost;
  readonly screen: ScreenController;
  /** What was told of each change. */
  readonly changes: (string | undefined)[];
}

/** A page with a screen as the guide renders it: title, line of a topic, topic, panel. */
async function mount(): Promise<Mounted> {
  const changes: (string | undefined)[] = [];
  const host = makeHost(() => {
    switch (screen.shown.name) {
      case 'topic':
        return html`<div class="topic-title"><h3 tabindex="-1">Topic</h3></div>`;
      case 'numbers':
        return html`<emergency-panel tabindex="-1"></emergency-panel>`;
      case 'cards':
        return html`<div class="card-title"><h3 tabindex="-1">Cards</h3></div>
          <details><summary>Group</summary><button data-card="3">Card</button></details>`;
      case 'card':
        return html`<div class="card-title"><h3 tabindex="-1">${screen.shown.id}</h3></div>`;
      case 'list':
        return html`<div class="name"><h2 tabindex="-1">Title</h2></div>
          <button data-topic=${topicPlace(ID)}>Topic</button>
          <button data-card="all">Cards</button>`;
    }
  });
  const screen = new ScreenController(host, {
    isUsed: () => false,
    onChange: (topic) => changes.push(topic),
    show: (target) => target.scrollIntoView(),
  });
  await connect(host);
  return { host, screen, changes };
}

/** Waits for each render until nothing is to come. */
async function settle({ host, screen }: Mounted): Promise<void> {
  while (screen.isMoving) {
    await new Promise((resolve) => setTimeout(resolve));
    await host.updateComplete;
  }
}

const focused = ({ host }: Mounted) => host.shadowRoot?.activeElement;

describe('ScreenController', () => {
  it('starts with the list and without moving the focus', async () => {
    const mounted = await mount();
    expect(mounted.screen.shown.name).to.equal('list');
    mounted.screen.start(TOPIC);
    await mounted.host.updateComplete;
    expect(mounted.screen.shown).to.equal(TOPIC);
    expect(mounted.screen.parts).to.equal(ALL_PARTS);
    await settle(mounted);
    expect(focused(mounted)).to.equal(null);
    expect(mounted.changes).to.deep.equal([]);
  });

  it('opens a topic in the next task, moves the focus to its title, then adds its parts', async () => {
    const mounted = await mount();
    const { screen, host } = mounted;
    screen.open(TOPIC);
    expect(mounted.changes).to.deep.equal([ID]);
    expect(screen.current).to.equal(TOPIC);
    expect(screen.shown.name).to.equal('list');
    const counts = new Set<number>();
    const { view } = host;
    host.view = () => {
      if (screen.shown === TOPIC) counts.add(screen.parts);
      return view();
    };
    await settle(mounted);
    expect(screen.shown).to.equal(TOPIC);
    expect(focused(mounted)).to.equal(inside(host, 'h3'));
    expect([...counts]).to.deep.equal(Array.from({ length: ALL_PARTS + 1 }, (_, count) => count));
  });

  it('goes back to the line that opened the topic', async () => {
    const mounted = await mount();
    mounted.screen.open(TOPIC);
    await settle(mounted);
    mounted.screen.back();
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(mounted.host, 'button'));
    expect(mounted.changes).to.deep.equal([ID, undefined]);
  });

  it('goes back to the very line that was pressed, and opens the section it is in', async () => {
    const mounted = await mount();
    const { host, screen } = mounted;
    const { view } = host;
    host.view = () =>
      screen.shown.name === 'list'
        ? html`${view()}
            <details>
              <summary>Section</summary>
              <button data-topic=${topicPlace(ID)} @click=${() => screen.open(TOPIC)}>Topic</button>
            </details>`
        : view();
    host.requestUpdate();
    await host.updateComplete;
    inside(host, 'summary').click();
    inside(host, 'details button').click();
    await settle(mounted);
    screen.back();
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(host, 'details button'));
    expect(inside(host, 'details').hasAttribute('open')).to.equal(true);
    screen.reset();
    expect(inside(host, 'details').hasAttribute('open')).to.equal(false);
  });

  it('goes back to what the page asked for, also later, when what the reader did is forgotten', async () => {
    const mounted = await mount();
    const { screen } = mounted;
    screen.start(TOPIC);
    expect(screen.isHome).to.equal(true);
    screen.open({ name: 'numbers' });
    expect(screen.isHome).to.equal(false);
    const late = { name: 'topic', id: 'asylum' } as const;
    screen.start(late);
    await settle(mounted);
    expect(screen.shown.name).to.equal('numbers');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(screen.shown).to.equal(late);
    screen.start({ name: 'list' });
    expect(screen.shown.name).to.equal('list');
  });

  it('moves the focus to the panel of numbers, and back to the title', async () => {
    const mounted = await mount();
    mounted.screen.open({ name: 'numbers' });
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(mounted.host, 'emergency-panel'));
    mounted.screen.back();
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(mounted.host, 'h2'));
  });

  it('shows the last of several screens opened at once', async () => {
    const mounted = await mount();
    mounted.screen.open(TOPIC);
    mounted.screen.open({ name: 'numbers' });
    await settle(mounted);
    expect(mounted.screen.shown.name).to.equal('numbers');
  });

  it('forgets what was read when the page is left, and tells nobody', async () => {
    const mounted = await mount();
    mounted.screen.open(TOPIC);
    await settle(mounted);
    mounted.changes.length = 0;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(mounted.screen.shown.name).to.equal('list');
    await mounted.host.updateComplete;
    expect(mounted.changes).to.deep.equal([]);
  });

  it('shows the whole topic at once when its element is moved', async () => {
    const mounted = await mount();
    const { host, screen } = mounted;
    screen.open(TOPIC);
    host.remove();
    expect(screen.isMoving).to.equal(false);
    await connect(host);
    expect(screen.shown).to.equal(TOPIC);
    expect(screen.parts).to.equal(ALL_PARTS);
  });

  it('a card leads back to where it was opened: a topic, all cards, and from there the list', async () => {
    const mounted = await mount();
    const { host, screen } = mounted;
    const card = { name: 'card', id: 'one', place: 3 } as const;
    screen.open(TOPIC);
    await settle(mounted);
    screen.open(card);
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(host, 'h3'));
    screen.back();
    await settle(mounted);
    expect(screen.shown).to.equal(TOPIC);
    expect(screen.parts).to.equal(ALL_PARTS);
    screen.back();
    await settle(mounted);
    expect(screen.shown.name).to.equal('list');

    screen.open({ name: 'cards' });
    await settle(mounted);
    screen.open(card);
    await settle(mounted);
    screen.turn({ ...card, id: 'two', place: 4 });
    screen.back();
    await settle(mounted);
    expect(screen.shown.name).to.equal('cards');
    expect(focused(mounted)).to.equal(inside(host, '[data-card="3"]'));
    expect(inside(host, 'details').hasAttribute('open')).to.equal(true);
    screen.back();
    await settle(mounted);
    expect(focused(mounted)).to.equal(inside(host, '[data-card="all"]'));
    expect(mounted.changes.filter(Boolean)).to.deep.equal([ID, ID]);
  });

  it('turning a card leaves the focus where it is', async () => {
    const mounted = await mount();
    const { host, screen } = mounted;
    screen.open({ name: 'cards' });
    await settle(mounted);
    const before = focused(mounted);
    screen.turn({ name: 'card', id: 'two', place: 4 });
    expect(screen.isMoving).to.equal(false);
    await host.updateComplete;
    expect(screen.shown.name).to.equal('card');
    expect(before).not.to.equal(null);
  });
});
