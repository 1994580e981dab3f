/** The part of a trace event that is read. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread ran, without the time it waited for the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** A task of the page's main thread. Milliseconds. */
export interface PageTask {
  /** From its start to its end. */
  readonly lasted: number;
  /** Of that, the time it ran: on a quiet machine nearly the same. */
  readonly ran: number;
}

/** Reads from a trace of Chromium how long each task of the page took from the first focus on. */
export function readTasks(json: Buffer): readonly PageTask[] {
  const { traceEvents } = JSON.parse(json.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  }; // the format of Chromium's traces
  const focus = traceEvents.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'focus',
  );
  if (!focus) throw new Error('bench: there is no focus in the trace.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === focus.pid && tid === focus.tid && ts + dur >= focus.ts,
  );
  if (tasks.length === 0) throw new Error('bench: there is no task in the trace.');
  return tasks.map(({ dur = 0, tdur = dur }) => ({ lasted: dur / 1000, ran: tdur / 1000 }));
}
