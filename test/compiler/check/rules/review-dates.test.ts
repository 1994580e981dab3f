import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, problemsOf, replace, warningsOf } from '../../content.js';

const SERVICE_REMEDY = 'Read its source again, then write the new date in reviewed. [review-due]';

test('a day is still to come', () => {
  const edit = all(
    replace('reviewed: 2026-10-01', 'reviewed: 2026-11-26'),
    replace('seen: 2026-10-01', 'seen: 2027-01-01'),
  );
  const what = 'The date is in the future: today is 2026-11-25';
  const remedy = 'Write the day on which it was read. [review-dates]';
  assert.deepEqual(problemsOf({ 'topics/legal-aid/topic.yaml': edit }), [
    `content/topics/legal-aid/topic.yaml:3 ${what} (2026-11-26). ${remedy}`,
    `content/topics/legal-aid/topic.yaml:6 ${what} (2027-01-01). ${remedy}`,
  ]);
});

test('a service was not checked on a day still to come', () => {
  const edit = replace('    reviewEvery: 24', '    reviewEvery: 6');
  const soon = (text: string) => text.replace('reviewed: 2026-11-24', 'reviewed: 2026-11-26');
  assert.deepEqual(problemsOf({ 'services.yaml': all(edit, soon) }), [
    'content/services.yaml:19 The date is in the future: today is 2026-11-25 (2026-11-26). Write the day on which it was read. [review-dates]',
  ]);
});

test('a day that does not exist', () => {
  const edit = replace('reviewed: 2026-10-01', 'reviewed: 2026-02-30');
  assert.deepEqual(problemsOf({ 'topics/legal-aid/topic.yaml': edit }), [
    'content/topics/legal-aid/topic.yaml:3 "reviewed" is wrong ("2026-02-30"). Write the day the topic was read against its sources: 2026-11-24. [schema]',
  ]);
});

test('what is due within thirty days, or overdue, is a warning', () => {
  const service = 'content/services.yaml:44';
  const topic = 'content/topics/police-custody/topic.yaml:3';
  assert.deepEqual(warningsOf({}, { today: '2027-04-23' }), []);
  assert.deepEqual(warningsOf({}, { today: '2027-04-24' }), [
    `${service} The service must be read again soon (2027-05-24). ${SERVICE_REMEDY}`,
    `${topic} The topic must be read again soon (2027-05-24). Read its source again, then write the new date in reviewed. [review-due]`,
  ]);
  assert.deepEqual(warningsOf({}, { today: '2027-11-25' }), [
    'content/facts.yaml:4 The fact should have been read again (2027-11-24). Read its source again, then write the new date in reviewBy. [review-due]',
    `${service} The service should have been read again (2027-05-24). ${SERVICE_REMEDY}`,
    'content/topics/legal-aid/topic.yaml:3 The topic should have been read again (2027-10-01). Read its source again, then write the new date in reviewed. [review-due]',
    `${topic} The topic should have been read again (2027-05-24). Read its source again, then write the new date in reviewed. [review-due]`,
  ]);
});
