import { tryAll } from './frames.js';
import { throwAll } from './throwing.js';

/** What can be done in the start page. */
const tasks = { tryAll, throwAll };
export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;

let running: Promise<unknown> = Promise.resolve();

/** Begins something long. */
export function start(name: TaskName, argument: unknown): void {
  // The casts: what a driver sends has lost its type on the way.
  running = (tasks[name] as (argument: never) => Promise<unknown>)(argument as never);
  running.catch(() => undefined); // whoever asks for it is told
}

/** What came of it, or undefined after a few seconds in which it was not done. */
export function result(): Promise<{ readonly value: unknown } | undefined> {
  return Promise.race([
    running.then((value) => ({ value })),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5000)),
  ]);
}
