import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCheckPack, loadIntegrity, type CheckPack } from '../guide/check-pack.js';
import { mayShowCheck } from '../safety/check-place.js';
import { pageFacts } from '../safety/page-facts.js';
import { quietly } from '../shared/quietly.js';
import { warn } from '../shared/warn.js';
import { exitCover } from './top-layer.js';

/** What the controller reads of its element. */
export interface CheckHost extends ReactiveControllerHost, HTMLElement {
  readonly check: boolean;
  /** Folder of the language packs. */
  readonly packs: string | undefined;
}

/** Between two looks at the page, in milliseconds: banners, chats and trackers come late. */
const PAUSE = 1000;

/**
 * The webmaster's check: what it sees of the page, again and again, and its words once they are
 * there. Nothing is sent anywhere. On a page without it nothing runs.
 */
export class PageCheckController implements ReactiveController {
  /** What was seen of the page; none while the check may not be shown. */
  facts: readonly string[] | undefined;
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
    // A last update may come after the element was taken out.
    if (!this.#host.check || !this.#host.isConnected) return this.hostDisconnected();
    window.addEventListener('securitypolicyviolation', this.#note);
    this.#timer ??= setInterval(() => {
      // A reader's phone draws nothing again for an attribute that was left in the page.
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

  /** What the page alone does not say, of its own server; what cannot be had is left out. */
  #ask(): Promise<unknown> {
    return Promise.allSettled([
      loadCheckPack(this.#host.packs).then((pack) => (this.pack = pack)),
      loadIntegrity().then((integrity) => (this.#integrity = integrity)),
      // The browser tells a script the headers of its own page only when it asks for the page again.
      fetch(location.href, { method: 'HEAD' }).then(({ headers }) =>
        this.#policies.add(headers.get('content-security-policy') ?? ''),
      ),
    ]);
  }
}
