import type { Page } from '../../browser/engines.js';
import { pressBack, type Trial } from './harness.js';
import { place, type Place } from './in-page.js';
import { leaves, type Property } from './properties.js';

/*
 * What an exit must do on the pages of others: when the page holds hidden copies, is inert, is shown
 * in a frame or zoomed, uses Shift itself, sounds, or has history entries of its own.
 */

/** Runs in the page: adds a second of silence that never ends. */
const addSound = (id: string) => {
  const rate = 8000;
  const file = new DataView(new ArrayBuffer(44 + rate));
  const texts = ['RIFF', 'WAVEfmt ', 'data'];
  [0, 8, 36].forEach((place, at) =>
    [...(texts[at] ?? '')].forEach((letter, index) =>
      file.setUint8(place + index, letter.charCodeAt(0)),
    ),
  );
  // Lengths, then: plain samples, one channel, their rate, one byte each.
  const numbers: readonly [number, number][] = [
    [4, 36 + rate],
    [16, 16],
    [20, 0x10001],
    [24, rate],
    [28, rate],
    [32, 0x80001],
    [40, rate],
  ];
  for (const [place, value] of numbers) file.setUint32(place, value, true);
  for (let sample = 0; sample < rate; sample++) file.setUint8(44 + sample, 128);
  const audio = document.createElement('audio');
  const src = URL.createObjectURL(new Blob([file.buffer], { type: 'audio/wav' }));
  Object.assign(audio, { id, loop: true, muted: true, autoplay: true, src });
  document.body.append(audio);
};

/** Leaves while the next page gives no answer, then asks what is left of this one. */
async function afterLeaving(
  trial: Trial,
  prepare: (page: Page) => Promise<unknown>,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const page = await trial.open();
  await prepare(page);
  trial.destination.answer = 'nothing';
  await trial.click(page);
  await trial.asked();
  const held = await trial.soon(() => page.evaluate(holds));
  await page.close();
  return held;
}

/** Runs in the page: whether it can still be read. */
const isReadable = () => {
  const word = document.querySelector('#word');
  const { left, top, height } = word?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + 10, top + height / 2) === word;
};

/** Runs in the page: Shift goes down, something happens, Shift goes up; three times. */
const shiftAnd = (type: string) => {
  const how = { bubbles: true, composed: true, shiftKey: true };
  for (let press = 0; press < 3; press++) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', ...how }));
    document.body.dispatchEvent(
      type === 'wheel' ? new WheelEvent(type, how) : new PointerEvent(type, how),
    );
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', ...how }));
  }
};

/** Tries what must not be taken for a wish to leave. */
async function stays(trial: Trial, act: (page: Page) => Promise<unknown>): Promise<boolean> {
  const page = await trial.open();
  await act(page);
  // A field that is focused may scroll the word away.
  await page.evaluate(() => scrollTo(0, 0));
  // An exit hides the page in the same task.
  const readable = await page.evaluate(isReadable);
  await page.close();
  return readable;
}

/** Whether the middle of the exit is inside of what is seen, as told by the browser. */
const isInSight = async (trial: Trial, page: Page): Promise<boolean> =>
  trial.soon(async () => {
    const { x, y } = await page.evaluate(place);
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height } = visualViewport!; // all engines have it
      return {
        left: offsetLeft,
        top: offsetTop,
        right: offsetLeft + width,
        bottom: offsetTop + height,
      };
    });
    return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
  });

/** A page that shows one with the exit in a frame as tall as its content. */
const around = (src: string) => `<!doctype html><meta charset="utf-8"><title>Start</title>
  <script src="/observer.js"></script>
  <p style="height: 300px; margin: 0">Before</p>
  <iframe src="${src}" style="position: static; width: 700px; height: 3000px; border: 0"></iframe>`;

export const PAGE_PROPERTIES: readonly Property[] = [
  {
    name: 'is there when a copy before it is hidden',
    holds(trial) {
      trial.around = (exit) => `<div style="display: none">${exit}</div>${exit}`;
      return leaves(trial, async (page) => {
        await trial.soon(async () => (await page.evaluate(place)).free);
        await trial.click(page);
      });
    },
  },
  {
    name: 'a click works while the page is inert, as behind its own dialog',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => (document.body.inert = true));
        await trial.click(page);
      }),
  },
  {
    name: 'a click works while one view transition follows the other',
    holds: (trial) =>
      leaves(trial, async (page) => {
        await page.evaluate(() => {
          // Methods of an object: functions with names of their own need a helper of the test's build.
          const loop = {
            again(): void {
              document
                .startViewTransition(() => new Promise((resolve) => setTimeout(resolve, 2000)))
                .finished.then(loop.again, loop.again);
            },
          };
          loop.again();
        });
        await trial.click(page);
      }),
  },
  {
    name: 'in sight in a frame as tall as its content, wherever the page is scrolled',
    async holds(trial) {
      const page = await trial.engine.open(trial.sites.server.page(around(trial.address())));
      let exit: Place | undefined;
      const isSeen = () =>
        trial.soon(async () => {
          exit = await page.evaluate(() => {
            const frame = document.querySelector('iframe');
            frame?.contentWindow?.postMessage('place?', '*');
            const inside = (window as unknown as { place?: Place }).place; // told by the frame
            const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
            return inside && { ...inside, x: inside.x + left, y: inside.y + top };
          });
          const height = await page.evaluate(() => innerHeight);
          return Boolean(exit && exit.y > 0 && exit.y < height);
        });
      let seen = await isSeen();
      for (const y of [1200, 1500, 2900]) {
        if (!seen) break;
        await page.evaluate((top) => scrollTo(0, top), y);
        seen = await isSeen();
      }
      if (seen && exit) await page.click(exit.x, exit.y);
      const left = seen && (await trial.arrived(page));
      await page.close();
      return left;
    },
  },
  {
    name: 'in sight when the reader has zoomed with two fingers',
    engines: ['chromium'],
    async holds(trial) {
      const page = await trial.open();
      let seen = true;
      for (const pageScaleFactor of [1.5, 2.5, 4]) {
        await page.devtools?.('Emulation.setPageScaleFactor', { pageScaleFactor });
        seen &&= await isInSight(trial, page);
      }
      await page.close();
      return seen;
    },
  },
  {
    name: 'clear of the notch and the home indicator of a phone',
    engines: ['chromium'],
    async holds(trial) {
      trial.around = (exit) =>
        `<meta name="viewport" content="width=device-width, viewport-fit=cover">${exit}`;
      const page = await trial.open();
      const insets = { top: 47, bottom: 90, left: 44, right: 44 };
      await page.devtools?.('Emulation.setSafeAreaInsetsOverride', { insets });
      const seen = await trial.soon(() =>
        page.evaluate(() => {
          const guide = document.querySelector('rights-guide')?.shadowRoot ?? document;
          const link = guide.querySelector('quick-exit')?.shadowRoot?.querySelector('a');
          const exit = link ?? document.querySelector('.govuk-exit-this-page__button, #plain');
          const box = exit?.getBoundingClientRect() ?? new DOMRect();
          const { clientWidth } = document.documentElement;
          return (
            box.width > 0 &&
            box.bottom <= innerHeight - 90 &&
            box.left >= 44 &&
            box.right <= clientWidth - 44 &&
            box.top >= 47
          );
        }),
      );
      await page.close();
      return seen;
    },
  },
  ...(['wheel', 'pointerdown'] as const).map((type): Property => ({
    name: `Shift held while ${type === 'wheel' ? 'the wheel turns' : 'something is clicked'}, three times, does not leave`,
    holds: (trial) => stays(trial, (page) => page.evaluate(shiftAnd, type)),
  })),
  {
    name: 'Shift three times in a field does not leave: keyboards use it to change languages',
    holds: (trial) =>
      stays(trial, async (page) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
        await trial.pressShift(page);
      }),
  },
  {
    name: 'sound of the page stops, also what begins later',
    holds: (trial) =>
      afterLeaving(
        trial,
        async (page) => {
          await page.evaluate(addSound, 'sound');
          await trial.must(page, () => !document.querySelector<HTMLAudioElement>('#sound')!.paused);
          // Another begins once one has left.
          await page.evaluate((add) => {
            addEventListener('click', () => setTimeout(`(${add})('later')`, 50));
          }, String(addSound));
        },
        () => {
          const sounds = [...document.querySelectorAll('audio')];
          return (
            sounds.length === 2 &&
            sounds.every(({ paused, readyState }) => paused && readyState > 2)
          );
        },
      ),
  },
  {
    name: 'the title stays empty though the page writes it back',
    holds: (trial) =>
      afterLeaving(
        trial,
        async (page) =>
          page.evaluate(() => {
            setInterval(() => (document.title = document.title === 'a' ? 'b' : 'a'), 10);
          }),
        async () => {
          for (let look = 0; look < 20; look++) {
            await new Promise((resolve) => setTimeout(resolve, 5));
            if (document.title.trim() !== '') return false;
          }
          return true;
        },
      ),
  },
  {
    name: 'takes the icon of the page away, and one it puts back',
    holds: (trial) =>
      afterLeaving(
        trial,
        (page) =>
          page.evaluate(() => {
            const page = {
              addIcon() {
                const icon = Object.assign(document.createElement('link'), { rel: 'icon' });
                icon.href = '/page.png';
                document.head.append(icon);
              },
            };
            page.addIcon();
            setInterval(page.addIcon, 50);
          }),
        async () => {
          await new Promise((resolve) => setTimeout(resolve, 120));
          const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')];
          return icons.every(({ href }) => href.startsWith('data:'));
        },
      ),
  },
  {
    name: 'Back does not show the page that has history entries of its own',
    async holds(trial) {
      trial.around = (exit) => `<a id="part" href="#field">Field</a>${exit}`;
      const page = await trial.open();
      await page.evaluate(() => document.querySelector<HTMLElement>('#part')?.click());
      await trial.must(page, () => location.hash === '#field');
      await page.evaluate(() => history.pushState(null, '', '?menu'));
      await page.evaluate(() => scrollTo(0, 0));
      await trial.click(page);
      await trial.arrived(page);
      await pressBack(page);
      const start = await trial.holds(page, () => document.title === 'Start');
      await page.close();
      return start;
    },
  },
];
