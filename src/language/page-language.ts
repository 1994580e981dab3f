import { Signal } from '../shared/signal.js';

/** The language of the page, which all elements share. It is kept in memory only. */
export interface PageLanguage {
  /** The language on screen. */
  readonly shown: string;
  /** The requested language: it differs from `shown` while a pack is loading or after it has failed. */
  readonly wanted: string;
  readonly state: 'ready' | 'loading' | 'failed';
  /** Whether the reader chose the language; until then the host page determines it. */
  readonly chosen: boolean;
}

/** Undefined until the first element of the page sets it. */
export const pageLanguage = new Signal<PageLanguage | undefined>(undefined);
