import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../guide/model.js';
import { guideIn, loadGuide } from '../guide/store.js';
import { ORIGINAL_LANGUAGE } from '../language/languages.js';

export interface FrenchOptions {
  /** Code of the language on screen. */
  readonly shown: () => string;
  /** Folder of the language packs. */
  readonly packs: () => string | undefined;
}

/**
 * Whether the French text, which counts, is shown under that of the reader's language. It stays so
 * while the page is there, in memory only. A French text that is not in the script is fetched once.
 */
export class FrenchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FrenchOptions;
  #state: 'off' | 'on' | 'failed' = 'off';

  /** @param host element that renders both texts */
  constructor(host: ReactiveControllerHost, options: FrenchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // A pack may have been on its way when the element was removed.
    if (this.#state === 'on') void this.#load();
  }

  /** Whether the French text is wanted: it may still be on its way. */
  get isOn(): boolean {
    return this.#state === 'on';
  }

  /** Whether the French text could not be fetched. */
  get hasFailed(): boolean {
    return this.#state === 'failed';
  }

  /** Whether there is another language than French on screen, beside which French can be shown. */
  get isOffered(): boolean {
    return this.#options.shown() !== ORIGINAL_LANGUAGE;
  }

  /** The French guide, while it is shown beside another language. */
  get guide(): Guide | undefined {
    return this.isOn && this.isOffered ? guideIn(ORIGINAL_LANGUAGE) : undefined;
  }

  /** The reader turns it on or off. */
  readonly toggle = (): void => {
    this.#state = this.isOn ? 'off' : 'on';
    this.#host.requestUpdate();
    if (this.isOn) void this.#load();
  };

  async #load(): Promise<void> {
    if (guideIn(ORIGINAL_LANGUAGE)) return;
    try {
      await loadGuide(ORIGINAL_LANGUAGE, { packs: this.#options.packs() });
    } catch {
      if (this.isOn) this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
