import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeExit, safeUrl } from '../../../src/safety/url.js';
import { HOSTILE, PAYLOADS } from './payloads.js';

/** Schemes that run, read or open something. */
const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'http',
  'ftp',
  'ws',
  'about',
  'view-source',
  'intent',
  'smsto',
  'jar',
  'x-javascript',
  'livescript',
  'mhtml',
  'chrome',
  'resource',
  'geo',
];

const INVISIBLE = [
  '\u0000',
  '\u0001',
  '\u0008',
  '\t',
  '\n',
  '\u000b',
  '\u000c',
  '\r',
  '\u001b',
  '\u001f',
  ' ',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\ufeff',
  '\u{e0001}',
  '\u{e007f}',
];

/** A letter as something else that some reader of addresses takes for it. */
const LETTERS: readonly ((letter: string) => string)[] = [
  (letter) => letter.toUpperCase(),
  (letter) => `&#${letter.charCodeAt(0)};`,
  (letter) => `&#x${letter.charCodeAt(0).toString(16)}`,
  (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  (letter) => `%25${letter.charCodeAt(0).toString(16)}`,
  (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
  (letter) => `\\x${letter.charCodeAt(0).toString(16)}`,
  (letter) => `\\${letter}`,
  (letter) => `${letter}\u0301`,
  (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
  (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a),
  (letter) =>
    (
      ({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', i: 'і', s: 'ѕ', t: 'т' }) as Record<string, string>
    )[letter] ?? `${letter}\u200b`,
];

const COLONS = [
  ':',
  '&colon;',
  '&#58;',
  '%3a',
  '\uff1a',
  '\u02d0',
  '\ufe55',
  '\ua789',
  ' :',
  ':\t',
  '::',
  ';',
  '',
];
const BODIES = [
  'ran=1',
  '//a.fr/%0aran=1',
  '//https://meteofrance.com/',
  'text/html,<script>ran=1</script>',
];

const obfuscated = SCHEMES.flatMap((scheme) =>
  LETTERS.flatMap((change) => [
    `${change(scheme[0]!)}${scheme.slice(1)}:ran=1`,
    `${scheme.slice(0, 2)}${change(scheme[2] ?? 'x')}${scheme.slice(3)}:ran=1`,
    `${[...scheme].map((letter) => (/[a-z]/.test(letter) ? change(letter) : letter)).join('')}:ran=1`,
  ]),
);
const coloned = SCHEMES.flatMap((scheme) =>
  COLONS.flatMap((colon) => BODIES.map((body) => scheme + colon + body)),
);
const hidden = INVISIBLE.flatMap((sign) =>
  ['javascript:ran=1', 'https://meteofrance.com/', 'tel:112', 'sms:114', 'mailto:a@b.fr'].flatMap(
    (good) => [
      sign + good,
      good.slice(0, 2) + sign + good.slice(2),
      good.replace(':', `${sign}:`),
      good.replace(':', `:${sign}`),
      good + sign,
    ],
  ),
);
/** Addresses that look like a good one and lead elsewhere. */
const misleading = [
  'https://',
  'https:/',
  'https:',
  '//',
  '/',
  './',
  '',
  '?',
  '#',
  'meteofrance.com',
  'www.meteofrance.com/',
  'https:meteofrance.com',
  'https:/meteofrance.com',
  'https:///meteofrance.com',
  'https:\\\\meteofrance.com',
  '\\\\meteofrance.com',
  'https://meteofrance.com\\@a.fr',
  'https://meteofrance.com@a.fr',
  'https://meteofrance.com:x@a.fr',
  'https://:@a.fr',
  'https://@a.fr/',
  'https://a@a.fr',
  'https://meteofrance.com:99999999/',
  'https://meteofrance.com:-1/',
  'https://meteofrance.com:x/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://127.1/',
  'https://localhost/',
  'https://a/',
  'https://.fr/',
  'https://a..fr/',
  'https://-a.fr/',
  'https://a.fr./',
  'https://a_b.fr/',
  'https://a.b-/',
  'https://mеteofrance.com/',
  'https://meteofrance。com/',
  'https://ⓜeteofrance.com/',
  'https://meteofrance.com\u2044a.fr/',
  'https://meteofrance.com\uff0fa.fr/',
  'https://%6deteofrance.com/',
  'https://meteo%00france.com/',
  'https://meteo france.com/',
  'https://a.fr/"onclick="ran=1',
  'https://a.fr/<script>ran=1</script>',
  'https://a.fr/{{ran=1}}',
  'https://a.fr/`ran=1`',
  'https://a.fr/|',
  'https://a.fr/^',
  'tel:',
  'tel:+',
  'tel:1',
  'tel:112;ext=1',
  'tel:112,1',
  'tel:*21*1%23',
  'tel:%2A%2306%23',
  'tel:*#06#',
  'tel:112#',
  'tel:112?x',
  'tel://112',
  'tel:abc',
  'tel:+-112',
  'tel:١١٢',
  'tel:1234567890123456',
  'sms:114?body=ran',
  'sms:114&body=ran',
  'sms:114,115',
  'sms:',
  'sms:+',
  'sms://114',
  'sms:114;x',
  'mailto:',
  'mailto:a',
  'mailto:a@',
  'mailto:@b.fr',
  'mailto:a@b.fr?cc=c@d.fr',
  'mailto:a@b.fr,c@d.fr',
  'mailto:a@b.fr?body=x',
  'mailto:a%0ab@c.fr',
  'mailto:"a"@b.fr',
  'mailto:a@[127.0.0.1]',
];

const HOSTILE_URLS: readonly string[] = [
  ...new Set([...obfuscated, ...coloned, ...hidden, ...misleading, ...PAYLOADS, ...HOSTILE]),
];

test(`${HOSTILE_URLS.length} hostile addresses made by rule: none passes, none throws`, () => {
  assert.ok(HOSTILE_URLS.length >= 3000);
  const passed = HOSTILE_URLS.filter(
    (value) => safeUrl(value) !== undefined || safeExit(value) !== undefined,
  );
  assert.deepEqual(passed, []);
});

test('the same list against a check that only looks at the beginning: it is found wanting', () => {
  const naive = (value: string) => !/^\s*javascript:/i.test(value);
  assert.ok(HOSTILE_URLS.filter(naive).length > 1000);
  const parsed = (value: string) => {
    try {
      return new URL(value).protocol === 'https:';
    } catch {
      return false;
    }
  };
  assert.ok(HOSTILE_URLS.filter(parsed).length > 50);
});
