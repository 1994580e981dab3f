import {
  adoptStyles,
  css,
  render,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { forget } from '../safety/forget.js';

export interface PaperOptions {
  /** The look of the sheets. */
  readonly styles: readonly CSSResult[];
  /** A title that does not tell the subject: browsers print it and name files after it. */
  readonly title: () => string;
  /** Names what is on screen: when another thing is, the sheets are taken away. */
  readonly key: () => string;
}

/** Names the sheets in the page. */
const NAME = 'data-sheet';

/** Our elements that are not printed meanwhile: the page's rules do not reach them. */
const OURS = 'rights-guide, emergency-panel, quick-exit';
const ASIDE = 'data-aside';

/**
 * While sheets are in the page, nothing else is printed, and no margin is left for the address, the
 * title and the date that browsers print there.
 */
const PAGE = css`
  @page {
    size: A4;
    margin: 0;
  }
  @media print {
    html,
    body {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      min-inline-size: 0 !important;
      max-inline-size: none !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: visible !important;
      columns: auto !important;
      background: #fff !important;
      opacity: 1 !important;
      visibility: visible !important;
      transform: none !important;
      filter: none !important;
      zoom: 1 !important;
    }
    html > :not(head, body),
    body > :not([data-sheet]),
    :is(html, body)::before,
    :is(html, body)::after {
      display: none !important;
    }
  }
`;

/**
 * Prints sheets of their own instead of the page. They are not seen on screen. They stay until
 * something else is shown: on phones, `afterprint` comes before anything is printed.
 */
export class PaperController implements ReactiveController {
  readonly #options: PaperOptions;
  #box: HTMLElement | undefined;
  #key = '';
  #title: string | undefined;
  #stopForgetting: (() => void) | undefined;

  /** @param host element that shows what is printed */
  constructor(host: ReactiveControllerHost, options: PaperOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopForgetting = forget(() => this.#clear());
    window.addEventListener('afterprint', this.#restoreTitle);
  }

  hostDisconnected(): void {
    this.#stopForgetting?.();
    window.removeEventListener('afterprint', this.#restoreTitle);
    this.#clear();
  }

  hostUpdate(): void {
    if (this.#box && this.#options.key() !== this.#key) this.#clear();
  }

  /** Whether the browser can print sheets of ours: there is no other way under strict policies. */
  get isOffered(): boolean {
    return typeof window.print === 'function' && Boolean(PAGE.styleSheet && sheetsOf());
  }

  /** Prints sheets. */
  print(sheets: TemplateResult): void {
    this.#clear();
    const { styleSheet: page } = PAGE;
    const before = sheetsOf();
    if (!page || !before) return;
    const box = document.createElement('div');
    box.setAttribute(NAME, '');
    const root = box.attachShadow({ mode: 'open' });
    adoptStyles(root, [...this.#options.styles]);
    render(sheets, root);
    document.body.append(box);
    for (const each of document.querySelectorAll(OURS)) each.setAttribute(ASIDE, '');
    document.adoptedStyleSheets = [...before, page];
    this.#box = box;
    this.#key = this.#options.key();
    this.#title = document.title;
    document.title = this.#options.title();
    window.print();
  }

  readonly #restoreTitle = (): void => {
    if (this.#title !== undefined) document.title = this.#title;
    this.#title = undefined;
  };

  #clear(): void {
    this.#restoreTitle();
    if (!this.#box) return;
    this.#box.remove();
    for (const each of document.querySelectorAll(OURS)) each.removeAttribute(ASIDE);
    this.#box = undefined;
    document.adoptedStyleSheets = (sheetsOf() ?? []).filter((each) => each !== PAGE.styleSheet);
  }
}

/** Undefined in old browsers. */
function sheetsOf(): readonly CSSStyleSheet[] | undefined {
  const { adoptedStyleSheets } = document as Partial<Document>;
  return adoptedStyleSheets;
}
