import { expect } from '@open-wc/testing';
import { expectNoReturn, expectReturn, forget } from '../../src/safety/forget.js';

describe('forget', () => {
  const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = window;
  const realNow = Date.now;
  let now = 0;
  let timers: Map<number, { readonly run: () => void; readonly due: number }>;
  let calls = 0;
  let undo = () => {};

  /** Lets time pass; a phone asleep runs no timers. */
  function pass(milliseconds: number, asleep = false): void {
    now += milliseconds;
    if (asleep) return;
    for (const [id, { run, due }] of timers) {
      if (due > now) continue;
      timers.delete(id);
      run();
    }
  }

  function show(state: DocumentVisibilityState): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  beforeEach(() => {
    now = 1_000_000;
    timers = new Map();
    calls = 0;
    let last = 0;
    Date.now = () => now;
    window.setTimeout = ((run: () => void, wait: number) => {
      timers.set(++last, { run, due: now + wait });
      return last;
    }) as typeof setTimeout; // the overloads of Node are not used
    window.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
    show('visible');
    undo = forget(() => calls++);
  });
  afterEach(() => {
    undo();
    expectNoReturn();
    Date.now = realNow;
    window.setTimeout = realSetTimeout;
    window.clearTimeout = realClearTimeout;
    // Takes the test's own property away; the browser's is on the prototype.
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('calls back when the page is left', () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('calls back when the page comes back from the cache, not when it is first shown', () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(calls).to.equal(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(1);
  });

  it('calls back after a minute out of sight, not before', () => {
    show('hidden');
    pass(59_999);
    expect(calls).to.equal(0);
    pass(1);
    expect(calls).to.equal(1);
  });

  it('does not call back when the page is seen again in time', () => {
    show('hidden');
    pass(30_000);
    show('visible');
    pass(120_000);
    expect(calls).to.equal(0);
  });

  it('counts each absence by itself', () => {
    for (let absence = 1; absence <= 3; absence++) {
      show('hidden');
      pass(40_000);
      show('visible');
    }
    expect(calls).to.equal(0);
  });

  it('calls back on return when the phone slept and no timer ran', () => {
    show('hidden');
    pass(60_000, true);
    expect(calls).to.equal(0);
    show('visible');
    expect(calls).to.equal(1);
  });

  describe('after a call or a link of the guide', () => {
    const leavePage = (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
    const comeBack = () =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('waits ten minutes, and one minute at the next absence', () => {
      expectReturn();
      pass(59_000);
      show('hidden');
      pass(599_999);
      expect(calls).to.equal(0);
      pass(1);
      expect(calls).to.equal(1);
      show('visible');
      show('hidden');
      calls = 0;
      pass(60_000);
      expect(calls).to.equal(1);
    });

    it('waits one minute where the absence comes later', () => {
      expectReturn();
      pass(60_001);
      show('hidden');
      pass(60_000);
      expect(calls).to.equal(1);
    });

    for (const type of ['pointerdown', 'keydown', 'click']) {
      it(`waits one minute where something else was pressed since: ${type}`, () => {
        expectReturn();
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
        show('hidden');
        pass(60_000);
        expect(calls).to.equal(1);
      });
    }

    it('keeps a page that the browser keeps, for ten minutes', () => {
      expectReturn();
      leavePage(true);
      pass(599_999, true);
      comeBack();
      expect(calls).to.equal(0);
      expectReturn();
      leavePage(true);
      pass(600_001, true);
      comeBack();
      expect(calls).to.equal(1);
    });

    it('calls back at once where the browser does not keep the page, or the exit was used', () => {
      expectReturn();
      leavePage(false);
      expect(calls).to.equal(1);
      expectReturn();
      expectNoReturn();
      leavePage(true);
      expect(calls).to.equal(2);
    });
  });

  it('counts from the start on a page that opens out of sight', () => {
    undo();
    show('hidden');
    undo = forget(() => calls++);
    pass(60_000);
    expect(calls).to.equal(1);
  });

  it('hears nothing any more once it is undone', () => {
    show('hidden');
    undo();
    pass(120_000);
    show('visible');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(calls).to.equal(0);
    expect(timers.size).to.equal(0);
  });
});
