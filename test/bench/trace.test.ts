import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTasks } from './trace.js';

const page = { pid: 1, tid: 1 };
const focus = {
  ...page,
  name: 'EventDispatch',
  ts: 1000,
  dur: 10,
  args: { data: { type: 'focus' } },
};
const task = (ts: number, dur: number, extra: object = {}) => ({
  ...page,
  name: 'RunTask',
  ts,
  dur,
  ...extra,
});
const trace = (...traceEvents: readonly object[]) => Buffer.from(JSON.stringify({ traceEvents }));

test('every task of the page from the first focus on is read', () => {
  const before = task(0, 500);
  const holdsFocus = task(900, 70_000, { tdur: 60_000 });
  const other = task(2000, 90_000, { tid: 2 });
  const tasks = readTasks(trace(before, focus, holdsFocus, other, task(80_000, 4000)));
  assert.deepEqual(tasks, [
    { lasted: 70, ran: 60 },
    { lasted: 4, ran: 4 },
  ]);
});

test('a trace in which nothing was seen is not a good one', () => {
  assert.throws(() => readTasks(trace(task(0, 10))), /no focus/);
  assert.throws(() => readTasks(trace(focus)), /no task/);
});
