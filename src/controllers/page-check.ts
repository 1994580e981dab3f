import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCheckPack, version, type CheckPack } from '../guide/check-pack.js';
import { mayShowCheck } from '../safety/check-place.js';
import { pageFindings, type Finding } from '../safety/page-findings.js';

/** What the controller reads of its element. */
export interface CheckHost extends ReactiveControllerHost, HTMLElement {
  readonly check: boolean;
  /** Folder of the language packs. */
  readonly packs: string | undefined;
}

/** After each of these the page may look otherwise, or its address allow the check. */
const EVENTS = ['hashchange', 'load', 'resize', 'securitypolicyviolation'] as const;

let told = false;

/** The webmaster's check: whether it is shown, what it found, its words once they are there. */
export class PageCheckController implements ReactiveController {
  shown = false;
  findings: readonly Finding[] = [];
  pack: CheckPack | undefined;
  readonly #host: CheckHost;
  #late: boolean | undefined;
  #asked = false;
  #policy = '';

  constructor(host: CheckHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) window.addEventListener(type, this.look);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) window.removeEventListener(type, this.look);
  }

  hostUpdate(): void {
    const { check } = this.#host;
    this.#late ??= !check;
    this.shown = check && mayShowCheck(location.href, this.#late);
    if (this.shown) this.#ask();
    else if (check && !told) {
      told = true;
      console.info('rights-guide: to see the check, add #check to the address.');
    }
  }

  /** Looks at the page again. Called by the list itself too, once it is on screen. */
  readonly look = (event?: unknown): void => {
    // The cast: of all these events one has a policy, the others have none.
    const { disposition, originalPolicy } = (event ?? {}) as Partial<SecurityPolicyViolationEvent>;
    if (disposition === 'enforce') this.#policy = originalPolicy ?? '';
    if (!this.#host.check) return;
    try {
      if (this.shown)
        this.findings = pageFindings(this.#host, version, this.#policy, this.pack?.rules ?? []);
    } catch {
      // A page that broke the browser's own functions: what was found before stays.
    }
    this.#host.requestUpdate();
  };

  /** What the page alone does not say; what cannot be had is left out. */
  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    void loadCheckPack(this.#host.packs)
      .then((pack) => void (this.pack = pack))
      .then(this.look, this.look);
    // The browser tells a script the headers of its own page only when it asks for the page again.
    void fetch(location.href, { method: 'HEAD' })
      .then(({ headers }) => void (this.#policy = headers.get('content-security-policy') ?? ''))
      .then(this.look, this.look);
  }
}
