import { look, type ProbedWindow, type Seen } from './look.js';

/** A page to be looked at in a frame. */
export interface Trial {
  readonly url: string;
  /** Its script never comes: nothing to wait for. */
  readonly endless?: boolean;
  /** A language is wanted that is not inside the script: wait until it is there or given up. */
  readonly language?: string;
}

export interface Outcome extends Seen {
  /** Never came to rest. */
  readonly restless: boolean;
  /** Language on screen, and whether another one is said to be missing. */
  readonly language: string;
  readonly missing: boolean;
  /** The words on screen. */
  readonly text: string;
  /** The waits the page asked for, in milliseconds. */
  readonly waits: readonly number[];
}

/** Longest wait for one frame, in milliseconds: a busy machine is slow. */
const LONGEST = 60_000;

/** Opens each page in a frame of its own, a few at a time, and looks at it when it has come to rest. */
export async function tryAll(trials: readonly Trial[], width = 360): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = trials.map((trial, index) => ({ trial, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      outcomes[next.index] = await tryOne(next.trial, width);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return outcomes;
}

async function tryOne(trial: Trial, width: number): Promise<Outcome> {
  const frame = await openFrame(trial.url, width);
  const window = () => frame.contentWindow as ProbedWindow; // pages of this server have the probe
  const atRest = await until(() => isAtRest(window(), trial));
  // What comes last may still be on its way: a rejection is told after the task that made it.
  await new Promise((resolve) => setTimeout(resolve));
  const outcome = { ...look(window()), restless: !atRest, ...guideOf(window()) };
  frame.remove();
  return outcome;
}

export function openFrame(url: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '640';
  frame.src = url;
  document.body.append(frame);
  return until(() => 'probe' in (frame.contentWindow ?? {})).then(() => frame);
}

function isAtRest(window: ProbedWindow, { endless, language }: Trial): boolean {
  const { readyState } = window.document;
  if (endless) return readyState !== 'loading' && Boolean(window.document.querySelector('#after'));
  if (readyState !== 'complete' || !window.probe.script) return false;
  const guide = window.document.querySelector('rights-guide');
  // A part of a script may have defined the element or not.
  if (!guide?.shadowRoot) return true;
  if (guide.isUpdatePending) return false;
  const { language: shown, missing } = guideOf(window);
  return !language || shown === language || missing || !shown;
}

function guideOf(window: ProbedWindow) {
  const root = window.document.querySelector('rights-guide')?.shadowRoot;
  const frame = root?.querySelector<HTMLElement>('.root');
  return {
    language: frame?.lang ?? '',
    missing: Boolean(root?.querySelector('.missing')),
    text: frame?.innerText ?? '',
    waits: [...((window as { waits?: number[] }).waits ?? [])],
  };
}

/** Looks again and again: a frame tells nobody when it has come to rest. */
export async function until(holds: () => boolean): Promise<boolean> {
  const deadline = Date.now() + LONGEST;
  while (!holds()) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
