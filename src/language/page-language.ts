import { Signal } from '../shared/signal.js';

/** The one language of the page, shared by all elements; in memory only. */
export interface PageLanguage {
  /** The language on screen. */
  readonly shown: string;
  /** The language wanted: another one while a pack is on its way or could not be had. */
  readonly wanted: string;
  readonly state: 'ready' | 'loading' | 'failed';
  /** The reader chose it; until then the host page decides. */
  readonly chosen: boolean;
}

/** Undefined until the first element of the page settles it. */
export const pageLanguage = new Signal<PageLanguage | undefined>(undefined);
