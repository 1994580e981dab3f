/* What runs inside the page under test. */

/** The colour of the page and of all that covers it: as long as a point of it is there, it can be read. */
export const COLOUR = 0xff00aa;

/** A word that stands on the page and in its title, and nowhere else. */
export const WORD = 'Zanzibar';

export const STYLE = `html, body { margin: 0; background: #ff00aa }
  dialog { background: #ff00aa }
  #banner, #popover { position: fixed; inset: 0; width: auto; height: auto; margin: 0; border: 0; background: #ff00aa }
  #banner { z-index: 2147483647 }
  #banner[hidden] { display: none }
  .far { position: fixed; inset: auto 0 0 auto }
  iframe { position: fixed; inset: 0; width: 800px; height: 600px; border: 0 }`;

/** Whether the exit is ready: ours upgrades its tag, the others say so. */
export const isReady = () => {
  const guides = [...document.querySelectorAll('rights-guide')];
  const exits = [document, ...guides.map(({ shadowRoot }) => shadowRoot)].flatMap((root) => [
    ...(root?.querySelectorAll('quick-exit') ?? []),
  ]);
  return (
    'ready' in document.documentElement.dataset ||
    exits.some(({ shadowRoot }) => shadowRoot?.querySelector('a'))
  );
};

/** Looks at the page when all that a click or a key does at once is done, and helps from a frame. */
export const OBSERVER = `
  const look = () => {
    const word = document.querySelector('#word');
    const { left, top, width, height } = word?.getBoundingClientRect() ?? {};
    const seen = document.elementFromPoint(left + width / 2, top + height / 2) === word
      && word.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    // Told to the server: while the next page hangs, Chromium's driver cannot ask the page.
    const told = new URLSearchParams({ readable: Boolean(word) && seen, title: document.title });
    navigator.sendBeacon('/seen?' + told);
  };
  addEventListener('click', look);
  addEventListener('mousemove', () => { window.reached = true; });
  addEventListener('message', ({ data, source }) => {
    if (data !== 'place?') window.place = data;
    else if ((${String(isReady)})()) source.postMessage((${String(place)})(), '*');
  });`;

/** Where an exit is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether a click there meets it. */
  readonly free: boolean;
  /** Whether the page, or the frame, has heard the mouse. */
  readonly reached: boolean;
}

/** Where the middle of the exit is. */
export function place(): Place {
  const guides = [...document.querySelectorAll('rights-guide')];
  const links = document.querySelectorAll('.govuk-exit-this-page__button, #plain, quick-exit a');
  const inGuides = guides.map(({ shadowRoot }) => shadowRoot?.querySelector('quick-exit'));
  const exits = [...inGuides, ...document.querySelectorAll('quick-exit')];
  const inside = exits.map((exit) => exit?.shadowRoot?.querySelector('a'));
  const all = [...links, ...inside].flatMap((each) => each ?? []);
  // The last: an exit inside a dialog comes after the one of the page.
  const exit = all.filter((each) => each.getBoundingClientRect().width > 0).at(-1);
  const { left = 0, top = 0, width = 0, height = 0 } = exit?.getBoundingClientRect() ?? {};
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y)) hit = hit.shadowRoot.elementFromPoint(x, y);
  const free = Boolean(exit?.contains(hit));
  return { x, y, free, reached: 'reached' in window };
}
