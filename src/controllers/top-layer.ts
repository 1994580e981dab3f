import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openPopover } from '../safety/popover.js';
import { sightOf } from '../safety/seen.js';
import { quietly } from '../shared/quietly.js';
import { CoverWatchController } from './cover-watch.js';

/** Between two looks at which of several copies is seen, in milliseconds: a page tells nobody. */
const PAUSE = 250;

// Only one part floats on a page: that of the first element with the highest claim.
const claims: TopLayerController[] = [];
let timer: ReturnType<typeof setInterval> | undefined;
let holder: TopLayerController | undefined;

/**
 * What an element would float. 0: nothing; 1: only numbers; 2: an exit, which takes precedence over
 * numbers.
 */
export type Claim = 0 | 1 | 2;

export interface TopLayerOptions {
  /** Returns the part with `popover="manual"`, once it is rendered. */
  readonly part: () => HTMLElement | null | undefined;
  /** Returns the current claim of the element. */
  readonly claim: () => Claim;
}

/**
 * Keeps a part of an element above everything of the host page, as a manual popover: above any
 * z-index, outside any clipping or transformed ancestor. Only one element of the page is shown: of
 * those that are rendered the first with an exit, else the first with numbers; a copy that a reader
 * can see goes before one that is hidden. The next one takes over when that one is removed, hidden
 * or no longer claims the place.
 */
export class TopLayerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: TopLayerOptions;
  #claimed: Claim | undefined;

  /** @param host element that renders the part */
  constructor(host: ReactiveControllerHost & HTMLElement, options: TopLayerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    // Added after this controller, so that the part is already open when it is observed.
    new CoverWatchController(host, { part: options.part });
  }

  hostConnected(): void {
    claims.push(this);
    if (claims.length > 1) timer ??= setInterval(look, PAUSE);
    // Every move in the page closes a popover, so it is opened again at each connection.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    claims.splice(claims.indexOf(this), 1);
    if (claims.length < 2) {
      clearInterval(timer);
      timer = undefined;
    }
    updateAllBut(this);
  }

  hostUpdated(): void {
    const claimed = this.#options.claim();
    if (claimed !== this.#claimed) {
      this.#claimed = claimed;
      updateAllBut(this);
    }
    const part = this.#options.part();
    if (part?.isConnected) openPopover(part);
  }

  /** Whether the part of this element is the one that floats. */
  get active(): boolean {
    return find() === this;
  }

  /** How well an element may hold the part; 0 where it claims nothing. */
  get rank(): number {
    const claim = this.#options.claim();
    if (claim === 0 || claims.length < 2) return claim;
    const seen = sightOf(this.#host);
    return (seen > 0 ? 100 : 0) + claim * 10 + seen;
  }

  update(): void {
    this.#host.requestUpdate();
  }
}

/** The first with the highest rank. */
function find(): TopLayerController | undefined {
  let best: TopLayerController | undefined;
  let most = 0;
  for (const each of claims) {
    const { rank } = each;
    if (rank > most) [best, most] = [each, rank];
  }
  return best;
}

function look(): void {
  quietly(() => {
    const now = find();
    if (now === holder) return;
    holder = now;
    for (const each of claims) each.update();
  });
}

function updateAllBut(one: TopLayerController): void {
  for (const each of claims) if (each !== one) each.update();
}
