import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { watchTripleShift } from '../../src/safety/triple-shift.js';

/** A key going down or up, as it reaches the page. */
function key(type: 'keydown' | 'keyup', name: string, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, composed: true, ...init });
  document.body.dispatchEvent(event);
}

function shift(): void {
  key('keydown', 'Shift', { shiftKey: true });
  key('keyup', 'Shift');
}

describe('watchTripleShift', () => {
  let progress: number[] = [];
  let exits = 0;
  let undo = () => {};

  beforeEach(() => {
    progress = [];
    exits = 0;
    undo = watchTripleShift({
      host: document.body,
      onProgress: (presses) => progress.push(presses),
      onExit: () => exits++,
    });
  });
  afterEach(() => undo());

  it('leaves at the third real press, and tells of each one before', async () => {
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    expect(progress).to.deep.equal([1, 2]);
    expect(exits).to.equal(0);
    await sendKeys({ press: 'Shift' });
    expect(exits).to.equal(1);
  });

  it('starts again after leaving', () => {
    for (let press = 1; press <= 6; press++) shift();
    expect(exits).to.equal(2);
  });

  it('does not count Shift that makes a capital letter, and starts again after it', () => {
    shift();
    shift();
    key('keydown', 'Shift', { shiftKey: true });
    key('keydown', 'A', { shiftKey: true });
    key('keyup', 'A', { shiftKey: true });
    key('keyup', 'Shift');
    expect(progress).to.deep.equal([1, 2, 0]);
    shift();
    shift();
    expect(exits).to.equal(0);
  });

  it('starts again after any other key', () => {
    shift();
    shift();
    key('keydown', 'Tab');
    key('keyup', 'Tab');
    shift();
    expect(progress).to.deep.equal([1, 2, 0, 1]);
    expect(exits).to.equal(0);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`does not count Shift with ${modifier}`, () => {
      for (let press = 1; press <= 3; press++) {
        key('keydown', 'Shift', { shiftKey: true, [modifier]: true });
        key('keyup', 'Shift', { [modifier]: true });
      }
      expect(exits).to.equal(0);
    });
  }

  it('does not count Shift and a click, which selects a range', () => {
    for (let click = 1; click <= 3; click++) {
      key('keydown', 'Shift', { shiftKey: true });
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      key('keyup', 'Shift');
    }
    expect(exits).to.equal(0);
  });

  it('counts a key that is held down once', () => {
    key('keydown', 'Shift', { shiftKey: true });
    for (let repeat = 1; repeat <= 9; repeat++) key('keydown', 'Shift', { repeat: true });
    key('keyup', 'Shift');
    expect(progress).to.deep.equal([1]);
  });

  it('counts while a host page stops every event', () => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, stop, true);
    for (let press = 1; press <= 3; press++) shift();
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, stop, true);
    expect(exits).to.equal(1);
  });

  it('counts while a dialog of the host page is open', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    for (let press = 1; press <= 3; press++) await sendKeys({ press: 'Shift' });
    dialog.remove();
    expect(exits).to.equal(1);
  });

  it('hears nothing any more once it is undone', () => {
    undo();
    for (let press = 1; press <= 3; press++) shift();
    expect(progress).to.deep.equal([]);
    expect(exits).to.equal(0);
  });
});

describe('watchTripleShift, over time', () => {
  const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = window;
  let pending: Map<number, { readonly run: () => void; readonly wait: number }>;
  let undo = () => {};
  const progress: number[] = [];

  beforeEach(() => {
    pending = new Map();
    let last = 0;
    // The page's own clock stands still: the test says when time is up.
    window.setTimeout = ((run: () => void, wait: number) => {
      pending.set(++last, { run, wait });
      return last;
    }) as typeof setTimeout; // the overloads of Node are not used
    window.clearTimeout = ((id: number) => pending.delete(id)) as typeof clearTimeout;
    progress.length = 0;
    undo = watchTripleShift({
      host: document.body,
      onProgress: (presses) => progress.push(presses),
      onExit: () => progress.push(3),
    });
  });
  afterEach(() => {
    undo();
    window.setTimeout = realSetTimeout;
    window.clearTimeout = realClearTimeout;
  });

  it('forgets the presses five seconds after the last one', () => {
    shift();
    shift();
    expect([...pending.values()].map(({ wait }) => wait)).to.deep.equal([5000]);
    for (const { run } of pending.values()) run();
    expect(progress).to.deep.equal([1, 2, 0]);
    shift();
    expect(progress).to.deep.equal([1, 2, 0, 1]);
  });

  it('leaves no timer behind', () => {
    shift();
    undo();
    expect(pending.size).to.equal(0);
  });
});

describe('watchTripleShift, several at once', () => {
  it('uses one set of listeners and takes it away with the last', () => {
    const { addEventListener, removeEventListener } = window;
    const live: string[] = [];
    window.addEventListener = function (this: Window, ...given: unknown[]) {
      live.push(String(given[0]));
      Reflect.apply(addEventListener, window, given);
    };
    window.removeEventListener = function (this: Window, ...given: unknown[]) {
      live.splice(live.indexOf(String(given[0])), 1);
      Reflect.apply(removeEventListener, window, given);
    };
    const told: string[] = [];
    let exits = 0;
    const undos = ['one', 'two', 'three'].map((name) =>
      watchTripleShift({
        host: document.body,
        onProgress: () => told.push(name),
        onExit: () => exits++,
      }),
    );
    const most = live.length;
    shift();
    expect(told).to.deep.equal(['one', 'two', 'three']);
    shift();
    shift();
    expect(exits).to.equal(1);
    for (const undo of [...undos, ...undos]) undo();
    window.addEventListener = addEventListener;
    window.removeEventListener = removeEventListener;
    expect(new Set(live).size).to.equal(0);
    expect(most).to.equal(8);
  });
});
