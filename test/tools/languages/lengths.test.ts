import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengths } from '../../../tools/checks/languages/lengths.js';
import { foundBy } from './gates.js';

const FRENCH =
  'Un juge peut décider que le partenaire violent quitte le logement, même sans plainte.';

test('a text of which half is missing, or that has become twice as long, is found', () => {
  const whole =
    'Un juez puede decidir que la pareja violenta deje la vivienda, incluso sin denuncia.';
  assert.deepEqual(foundBy(lengths, [['es', whole, FRENCH]]), []);
  assert.match(
    foundBy(lengths, [['es', 'Un juez puede decidir eso.', FRENCH]])[0] ?? '',
    /^0\.\d\d: /,
  );
  assert.match(
    foundBy(lengths, [['es', `${whole} ${whole} Y nada.`, FRENCH]])[0] ?? '',
    /^2\.\d\d: /,
  );
});

test('Chinese is short by itself, and a French name in brackets makes nothing too long', () => {
  const chinese =
    '法官可以决定让有暴力行为的伴侣离开住处，不报案也可以（ordonnance de protection）。';
  assert.deepEqual(foundBy(lengths, [['zh-Hans', chinese, FRENCH]]), []);
  assert.match(foundBy(lengths, [['zh-Hans', '法官可以决定。', FRENCH]])[0] ?? '', /^0\./);
});
