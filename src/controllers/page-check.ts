import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCheckPack, loadIntegrity, version, type CheckPack } from '../guide/check-pack.js';
import { mayShowCheck } from '../safety/check-place.js';
import { pageFindings, type Finding, type PageAnswers } from '../safety/page-findings.js';
import { quietly } from '../shared/quietly.js';
import { exitCover } from './top-layer.js';

/** What the controller reads of its element. */
export interface CheckHost extends ReactiveControllerHost, HTMLElement {
  readonly check: boolean;
  /** Folder of the language packs. */
  readonly packs: string | undefined;
}

/** After each of these the page may look otherwise, or its address allow the check. */
const EVENTS = ['click', 'hashchange', 'load', 'resize', 'securitypolicyviolation'];

/** The webmaster's check: what it found, its words once they are there. Nothing is sent anywhere. */
export class PageCheckController implements ReactiveController {
  /** The worst first; empty while the check is not to be shown. */
  findings: readonly Finding[] = [];
  words: CheckPack['texts'] | undefined;
  readonly #host: CheckHost;
  readonly #answers: PageAnswers = { policy: '', blocked: new Set(), integrity: '', rules: [] };
  #asked = false;

  constructor(host: CheckHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) window.addEventListener(type, this.#look);
    if (this.#host.check && !mayShowCheck(location.href)) {
      console.info('rights-guide: to see the check, add #check to the address.');
    }
  }

  hostDisconnected(): void {
    for (const type of EVENTS) window.removeEventListener(type, this.#look);
  }

  hostUpdate(): void {
    if (!this.#host.check || !mayShowCheck(location.href)) this.findings = [];
    else if (!this.#asked) this.#ask();
  }

  /** Looks at the page when the next frame is made: by then the exit knows what lies over it. */
  readonly #look = (event?: unknown): void => {
    // The cast: of all these events one has a policy, the others have none.
    const { disposition, originalPolicy, effectiveDirective, blockedURI } = Object(
      event,
    ) as SecurityPolicyViolationEvent;
    const answers = this.#answers;
    if (disposition === 'enforce') {
      answers.policy ||= originalPolicy;
      answers.blocked.add(`${effectiveDirective} ${blockedURI}`);
    }
    requestAnimationFrame(() =>
      quietly(() => {
        if (!this.#host.check) return;
        this.findings = pageFindings(version, answers, exitCover());
        this.#host.requestUpdate();
      }),
    );
  };

  /** What the page alone does not say, of its own server; what cannot be had is left out. */
  #ask(): void {
    const answers = this.#answers;
    this.#asked = true;
    const ask = (answer: Promise<unknown>) => void answer.then(this.#look, this.#look);
    ask(
      loadCheckPack(this.#host.packs).then(({ texts, rules }) => {
        this.words = texts;
        answers.rules = rules;
      }),
    );
    ask(loadIntegrity().then((integrity) => (answers.integrity = integrity)));
    // The browser tells a script the headers of its own page only when it asks for the page again.
    ask(
      fetch(location.href, { method: 'HEAD' }).then(({ headers }) => {
        answers.policy = headers.get('content-security-policy') ?? '';
      }),
    );
  }
}
