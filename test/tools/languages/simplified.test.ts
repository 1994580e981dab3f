import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplified } from '../../../tools/checks/languages/simplified.js';
import { foundBy } from './gates.js';

test('a traditional character is found', () => {
  assert.deepEqual(foundBy(simplified, [['zh-Hans', '請打电话']]), ['請, simplified 请']);
  assert.deepEqual(
    foundBy(simplified, [
      ['zh-Hans', '请打电话'],
      ['vi', '請'],
    ]),
    [],
  );
});
