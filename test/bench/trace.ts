/** The part of a trace event that is read. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

export interface Trace {
  /** From the first focus to the end of the last script before the page was idle. Milliseconds. */
  readonly ready: number;
  /** How long each task of the page took from the first focus on. Milliseconds. */
  readonly tasks: readonly number[];
}

/** Reads a trace of Chromium from the first focus of a field on. */
export function readTrace(json: Buffer): Trace {
  const { traceEvents } = JSON.parse(json.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  }; // the format of Chromium's traces
  const focus = traceEvents.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'focus',
  );
  if (!focus) throw new Error('bench: no focus in the trace. Was the field clicked?');
  const after = traceEvents.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      pid === focus.pid && tid === focus.tid && ts + dur >= focus.ts + (focus.dur ?? 0),
  );
  // Idle time begins when the index of titles and keywords is there: see SearchController.warm.
  const idle = after.find(({ name }) => name === 'FireIdleCallback');
  if (!idle) throw new Error('bench: the page was never idle.');
  const scripts = after.filter(
    ({ name, ts }) => ['EventDispatch', 'FunctionCall', 'TimerFire'].includes(name) && ts < idle.ts,
  );
  const tasks = after.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('bench: no task in the trace.');
  return {
    ready: Math.max(...scripts.map(({ ts, dur = 0 }) => ts + dur - focus.ts)) / 1000,
    tasks: tasks.map(({ dur = 0 }) => dur / 1000),
  };
}
