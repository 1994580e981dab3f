import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCheckPack, loadIntegrity, type CheckPack } from '../guide/check-pack.js';
import { mayShowCheck } from '../safety/check-place.js';
import { pageFacts } from '../safety/page-facts.js';
import { quietly } from '../shared/quietly.js';
import { warn } from '../shared/warn.js';
import { exitCover } from './cover-watch.js';

/** What the controller reads of its element. */
export interface CheckHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the element has the `check` attribute. */
  readonly check: boolean;
  /** Folder of the language packs. */
  readonly packs: string | undefined;
}

/**
 * Time between two checks, in milliseconds. They repeat because banners, chats and trackers load
 * late.
 */
const PAUSE = 1000;

/**
 * The webmaster's check. It examines the host page repeatedly and loads its own texts. What it
 * finds is not sent anywhere. On a page without the `check` attribute, nothing runs.
 */
export class PageCheckController implements ReactiveController {
  /** Facts about the host page; undefined while the check must not be shown. */
  facts: readonly string[] | undefined;
  /** Texts and rules of the check, once they are loaded. */
  pack: CheckPack | undefined;
  readonly #host: CheckHost;
  readonly #policies = new Set<string>();
  #integrity = '';
  #asked: Promise<unknown> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: CheckHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    window.removeEventListener('securitypolicyviolation', this.#note);
  }

  hostUpdate(): void {
    this.facts = undefined;
    // An update can still run after the element was removed.
    if (!this.#host.check || !this.#host.isConnected) return this.hostDisconnected();
    window.addEventListener('securitypolicyviolation', this.#note);
    this.#timer ??= setInterval(() => {
      // No update is requested for a reader when the attribute was left in a published page.
      if (this.facts || mayShowCheck(location.href)) this.#host.requestUpdate();
    }, PAUSE);
    if (!mayShowCheck(location.href)) {
      return warn('<rights-guide check>', true, 'Add #check to the address.');
    }
    this.#asked ??= this.#ask();
    quietly(() => (this.facts = pageFacts(this.#integrity, this.#policies, exitCover())));
  }

  readonly #note = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective, blockedURI, originalPolicy } = event;
    this.#policies.add(`${disposition} ${effectiveDirective} ${blockedURI}: ${originalPolicy}`);
  };

  /**
   * Requests from the page's own server what a script cannot read in the page. Failures are
   * ignored.
   */
  #ask(): Promise<unknown> {
    return Promise.allSettled([
      loadCheckPack(this.#host.packs).then((pack) => (this.pack = pack)),
      loadIntegrity().then((integrity) => (this.#integrity = integrity)),
      // A script can read the headers of its own page only by requesting the page again.
      fetch(location.href, { method: 'HEAD' }).then(({ headers }) =>
        this.#policies.add(headers.get('content-security-policy') ?? ''),
      ),
    ]);
  }
}
