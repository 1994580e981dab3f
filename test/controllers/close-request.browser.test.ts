import { expect } from '@open-wc/testing';
import { CloseRequestController } from '../../src/controllers/close-request.js';
import { connect, makeHost, type TestHost } from './host.js';

/** Stands for the browser's own, whose requests no test can make. */
class Watcher extends EventTarget {
  static readonly living = new Set<Watcher>();

  constructor() {
    super();
    Watcher.living.add(this);
  }

  destroy(): void {
    Watcher.living.delete(this);
  }

  /** The reader makes a Back gesture: a watcher fires once. */
  request(): void {
    this.destroy();
    this.dispatchEvent(new Event('close'));
  }
}

describe('CloseRequestController', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'CloseWatcher');
  let isOpen = false;
  let closed = 0;

  function setWatcher(value: unknown): void {
    Object.defineProperty(window, 'CloseWatcher', { configurable: true, writable: true, value });
  }

  async function mountHost(): Promise<TestHost> {
    const host = makeHost();
    const close = () => {
      isOpen = false;
      closed++;
      host.requestUpdate();
    };
    new CloseRequestController(host, { isOpen: () => isOpen, close });
    await connect(host);
    return host;
  }

  async function open(host: TestHost): Promise<void> {
    isOpen = true;
    host.requestUpdate();
    await host.updateComplete;
  }

  const ESCAPE = { key: 'Escape', bubbles: true, composed: true, cancelable: true } as const;

  function escape(place: EventTarget, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { ...ESCAPE, ...more });
    place.dispatchEvent(event);
    return event;
  }

  beforeEach(() => {
    isOpen = false;
    closed = 0;
    Watcher.living.clear();
  });
  afterEach(() => {
    if (own) Object.defineProperty(window, 'CloseWatcher', own);
    else Reflect.deleteProperty(window, 'CloseWatcher');
  });

  describe('where the browser has CloseWatcher', () => {
    beforeEach(() => setWatcher(Watcher));

    it('watches only while something is open', async () => {
      const host = await mountHost();
      expect(Watcher.living.size).to.equal(0);
      await open(host);
      expect(Watcher.living.size).to.equal(1);
      isOpen = false;
      host.requestUpdate();
      await host.updateComplete;
      expect(Watcher.living.size).to.equal(0);
    });

    it('closes at each request, with a new watcher each time', async () => {
      const host = await mountHost();
      for (let request = 1; request <= 2; request++) {
        await open(host);
        [...Watcher.living][0]?.request();
        await host.updateComplete;
        expect(closed).to.equal(request);
      }
    });

    it('leaves to the page an Esc that is pressed elsewhere, and watches on', async () => {
      const host = await mountHost();
      await open(host);
      escape(document.body);
      [...Watcher.living][0]?.request();
      expect(closed).to.equal(0);
      expect(Watcher.living.size).to.equal(1);
      escape(host);
      [...Watcher.living][0]?.request();
      expect(closed).to.equal(1);
    });

    it('closes at a Back gesture that follows an Esc of the page', async () => {
      const host = await mountHost();
      await open(host);
      escape(document.body);
      document.body.dispatchEvent(new KeyboardEvent('keyup', ESCAPE));
      await new Promise((resolve) => setTimeout(resolve));
      [...Watcher.living][0]?.request();
      expect(closed).to.equal(1);
    });

    it('leaves Esc to the watcher, and ends it with its element', async () => {
      const host = await mountHost();
      await open(host);
      expect(escape(host).defaultPrevented).to.equal(false);
      expect(closed).to.equal(0);
      host.remove();
      expect(Watcher.living.size).to.equal(0);
      host.requestUpdate();
      await host.updateComplete;
      expect(Watcher.living.size).to.equal(0);
    });
  });

  // An element of the page with the id "CloseWatcher" is found under that name.
  for (const [what, value] of [
    ['no CloseWatcher', undefined],
    ['an element of that name', document.createElement('div')],
  ] as const) {
    describe(`where there is ${what}`, () => {
      beforeEach(() => setWatcher(value));

      it('closes at Esc inside the element, which nothing else then uses', async () => {
        const host = await mountHost();
        await open(host);
        expect(escape(host).defaultPrevented).to.equal(true);
        expect(closed).to.equal(1);
      });

      it('leaves Esc alone while nothing is open, when it was used, and when removed', async () => {
        const host = await mountHost();
        expect(escape(host).defaultPrevented).to.equal(false);
        await open(host);
        const prevent = (event: Event) => event.preventDefault();
        document.addEventListener('keydown', prevent);
        escape(host);
        document.removeEventListener('keydown', prevent);
        escape(host, { key: 'a' });
        escape(document.body);
        escape(host, { isComposing: true });
        host.remove();
        escape(host);
        expect(closed).to.equal(0);
      });

      it('leaves Esc to a popover of the page', async () => {
        const host = await mountHost();
        await open(host);
        const box = document.createElement('div');
        box.popover = 'auto';
        host.before(box);
        box.showPopover();
        expect(escape(host).defaultPrevented).to.equal(false);
        box.hidePopover();
        expect(escape(host).defaultPrevented).to.equal(true);
        expect(closed).to.equal(1);
      });
    });
  }
});
