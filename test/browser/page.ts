import type { EngineName } from '../../tools/browsers.js';

/** A page of a real browser, as far as whole-page tests need it, the same in three engines. */
export interface Page {
  goto(url: string): Promise<void>;
  /** Runs a function inside the page; it sees nothing but its argument. */
  evaluate<Argument, Result>(
    inPage: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /**
   * Runs an expression beside the page's own scripts: it sees the same document with built-ins of
   * its own. In WebKit, whose driver has no such place, in the page itself.
   */
  look(expression: string): Promise<unknown>;
  /** Moves the mouse to a place of the window. */
  move(x: number, y: number): Promise<void>;
  /** A real click at a place of the window. */
  click(x: number, y: number): Promise<void>;
  /** Types letters with real keys, into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Shift' | 'Escape' | 'Enter' | 'Tab'): Promise<void>;
  back(): Promise<void>;
  /** How many tabs are open. */
  tabs(): Promise<number>;
  /** All words a screen reader could find. Chromium only: no other driver tells. */
  spoken?(): Promise<string>;
  /** Asks the browser itself, in its own protocol. Chromium only. */
  devtools?(method: string, parameters: object): Promise<void>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Chromium only. */
  readonly javaScriptEnabled?: boolean;
}

export interface Engine {
  readonly name: EngineName;
  open(url: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}
