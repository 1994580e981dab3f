import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packParts } from '../../src/compiler/pack-parts.js';
import type { Inline, Inlines, Part } from '../../src/guide/model.js';
import { unpackParts } from '../../src/guide/unpack-parts.js';
import { NO_IDS, NO_PLACES } from './ids.js';

/** Texts full of the signs that have a meaning. */
const words = fc
  .array(fc.constantFrom(...'a éÉßŉİ’0-_+!?:.#*[]|{}<>\\\n~ ', '. ', 'https://', '😀'), {
    minLength: 1,
  })
  .map((letters) => letters.join(''));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);

/** Two runs of plain text side by side are one run. */
const joined = (inlines: readonly Inline[]): Inlines =>
  inlines.filter((inline, at) => typeof inline !== 'string' || typeof inlines[at - 1] !== 'string');

const { inlines } = fc.letrec<{ inline: Inline; inlines: Inlines }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.tuple(fc.constant('fact' as const), id),
    fc.tuple(fc.constant('service' as const), id),
    fc.tuple(fc.constant('term' as const), id, words),
    fc.tuple(fc.constant('topic' as const), id, tie('inlines')),
    fc.tuple(fc.constant('link' as const), fc.webUrl(), tie('inlines')),
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map(joined),
}));
const line = fc
  .array(fc.oneof(inlines, fc.tuple(fc.tuple(fc.constant('strong' as const), inlines))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((runs) => joined(runs.flat()));

const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  fc.tuple(fc.constantFrom('heading' as const, 'paragraph' as const, 'callout' as const), line),
  fc.tuple(fc.constantFrom('list' as const, 'steps' as const), lines),
  fc.tuple(
    fc.constant('known' as const),
    fc.array(fc.tuple(fc.constantFrom('who' as const, 'time' as const, 'cost' as const), line), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
);
const parts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.tuple(
    fc.constantFrom(
      'first' as const,
      'rights' as const,
      'know' as const,
      'careful' as const,
      'changed' as const,
    ),
    fc.array(block, { maxLength: 4 }),
  ),
  { maxLength: 5 },
);

test('parts come back as they were, whatever signs their texts hold', () => {
  fc.assert(
    fc.property(parts, (written) => {
      assert.deepEqual(unpackParts(packParts(written, NO_PLACES), NO_IDS), written);
    }),
    { numRuns: 2000 },
  );
});

test('a packed text can be read by a person', () => {
  const written: readonly Part[] = [
    [
      'first',
      [
        [
          'steps',
          [
            [['strong', ['Ask']], ' for a ', ['term', 'duty-lawyer', 'lawyer'], '.'],
            ['Call ', ['service', '112'], '.'],
          ],
        ],
      ],
    ],
    ['know', [['known', [['time', [['fact', 'limit'], ' at most']]]]]],
  ];
  assert.equal(
    packParts(written, NO_PLACES),
    '0~+*ask* for a [lawyer|#duty-lawyer].~.call <112>.~3~:1{limit} at most~',
  );
});

test('whatever text arrives, reading it ends and throws nothing', () => {
  fc.assert(
    fc.property(words, (text) => {
      unpackParts(text, NO_IDS);
    }),
    { numRuns: 5000 },
  );
});
