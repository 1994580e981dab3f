import { task } from './spies.js';

/** How the next requests go wrong; the server of the test does it. */
export const FAULTS = ['', '', '', 'missing', 'cut', 'changed', 'broken'] as const;

/* Answers are held back until a step lets them through: a pack may be on its way for as long as you like. */
let fault = '';
let held: (() => void)[] = [];
let onTheWay = 0;
const realFetch = window.fetch.bind(window);

export const setFault = (next: (typeof FAULTS)[number]) => void (fault = next);
export const requestsHeld = () => onTheWay;

/** Lets every answer through that was asked for, and waits until it is read. */
export async function answerAll(): Promise<void> {
  while (held.length < onTheWay) await task();
  const waiting = held;
  held = [];
  for (const release of waiting) release();
  await task();
}

window.fetch = async (input, options) => {
  const address = `${String(input)}${fault && `?fault=${fault}`}`;
  onTheWay++;
  try {
    const answer = await read(address, options);
    await untilReleased(options?.signal);
    if (answer instanceof Error) throw answer;
    return answer;
  } finally {
    onTheWay--;
  }
};

/** The whole answer at once: what is read of it later takes no task of its own. */
async function read(address: string, options?: RequestInit): Promise<Response | Error> {
  try {
    const response = await realFetch(address, options);
    const text = await response.text();
    const { ok, status } = response;
    // The cast: all that the guide reads of a response.
    return { ok, status, json: async () => JSON.parse(text) as unknown } as Response;
  } catch (error) {
    return error instanceof Error ? error : new TypeError(String(error));
  }
}

function untilReleased(signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Error('aborted'));
    held.push(resolve);
    signal?.addEventListener('abort', () => {
      held = held.filter((release) => release !== resolve);
      reject(new Error('aborted'));
    });
  });
}

/** The browser is told that it has lost, or found, the network. */
export function setOnline(online: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  window.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** The page goes out of sight, or comes back. */
export function setVisible(visible: boolean): void {
  const state = visible ? 'visible' : 'hidden';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}
