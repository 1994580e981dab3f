import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeExit, safeUrl } from '../../src/safety/url.js';

const GOOD = [
  'https://meteofrance.com/',
  'https://www.bbc.com/weather',
  'https://parapluierouge.org/node/51',
  'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032396843?etatTexte=VIGUEUR#a(1)',
  'https://a.fr:8443/b;c=d/e,f/@g/%C3%A9?h=i&j[]=k#~l',
  'https://xn--bcher-kva.example/',
  'HTTPS://Example.ORG/Path',
  'tel:17',
  'tel:116006',
  'tel:+33800059595',
  'sms:114',
  'mailto:contact@example.org',
  'mailto:first.last+tag@sub.example.org',
];

const NOT_TEXT = [
  undefined,
  null,
  0,
  17,
  true,
  {},
  [],
  ['https://a.fr/'],
  new URL('https://a.fr/'),
  { toString: () => 'https://a.fr/' },
  Symbol('https'),
  17n,
  () => 'https://a.fr/',
];

/** Schemes that run, read or open something, and some that look like ours. */
const SCHEMES =
  'javascript vbscript livescript data blob file filesystem ftp http ws wss about view-source chrome ' +
  'chrome-extension moz-extension resource jar intent market android-app itms itms-apps facetime ' +
  'facetime-audio skype whatsapp tg geo maps feed magnet ssh telnet ldap gopher irc news nntp sip ' +
  'sips smsto mms callto ms-settings search-ms shell res mhtml cid mid x-javascript httpss https+a ' +
  'xhttps httpstel telx tele smss mailtox wasm urn tag xmpp webcal vscode slack zoommtg steam';

const PAYLOADS = ['alert(1)', '//a.fr/', '//a.fr/%0aalert(1)'];

/** Signs that are dropped, hidden or read as another sign by some browser. */
const SIGNS = [
  '\u0000',
  '\u0001',
  '\u0007',
  '\b',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\u001b',
  '\u001f',
  ' ',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2060',
  '\u2066',
  '\ufeff',
  '\\',
];

/** Places where a sign must not be. */
const PLACES: readonly ((sign: string) => string)[] = [
  (sign) => `${sign}https://a.fr/`,
  (sign) => `ht${sign}tps://a.fr/`,
  (sign) => `https${sign}://a.fr/`,
  (sign) => `https:${sign}//a.fr/`,
  (sign) => `https://a${sign}b.fr/`,
  (sign) => `https://a.fr/${sign}`,
  (sign) => `tel:1${sign}7`,
];

const ODD = [
  // Nothing, and no scheme at all.
  '',
  'https',
  'https:',
  'https:/',
  'https://',
  'tel:',
  'sms:',
  'mailto:',
  '#',
  '?',
  '/',
  './a',
  '../a',
  'a.fr',
  'www.a.fr',
  '//a.fr',
  '///a.fr',
  '/\\a.fr',
  '\\\\a.fr',
  ':https://a.fr',
  '17',
  '[object Object]',
  // Written short or long.
  'https:a.fr',
  'https:/a.fr',
  'https:///a.fr',
  'https:////a.fr',
  'https:\\\\a.fr',
  'https:/\\a.fr',
  'https://\\a.fr',
  // Somebody's name before the host.
  'https://user@a.fr',
  'https://user:word@a.fr',
  'https://:@a.fr',
  'https://@a.fr',
  'https://:word@a.fr',
  'https://b.fr@a.fr',
  'https://b.fr%40a.fr',
  'https://b.fr:443@a.fr',
  'https://b.fr\\@a.fr',
  'https://b.fr&@a.fr',
  'https://b.fr;@a.fr',
  // Machines instead of names.
  'https://127.0.0.1',
  'https://127.1',
  'https://2130706433',
  'https://0x7f.1',
  'https://0177.0.0.1',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://localhost',
  'https://a',
  'https://169.254.169.254/',
  'https://0',
  // Names that are not what they seem.
  'https://аpple.com',
  'https://ａ.fr',
  'https://a。fr',
  'https://a．fr',
  'https://%61.fr',
  'https://a%2efr',
  'https://a.fr%00',
  'https://a%00.fr',
  'https://ⓐ.fr',
  'https://xn--a.fr\u0301/',
  // Names that are none.
  'https://.fr',
  'https://a..fr',
  'https://a.fr.',
  'https://-a.fr',
  'https://a.-fr',
  'https://a_b.fr',
  'https://a|b.fr',
  'https://a^b.fr',
  'https://a<b.fr',
  'https://a"b.fr',
  'https://a,b.fr',
  'https://*.fr',
  'https://a.f-',
  // Ports.
  'https://a.fr:',
  'https://a.fr:x',
  'https://a.fr:-1',
  'https://a.fr:99999',
  'https://a.fr:443:443',
  'https://a.fr:123456',
  // Signs that end an attribute or a tag.
  'https://a.fr/"onclick=x',
  'https://a.fr/<script>',
  'https://a.fr/>',
  'https://a.fr/`x`',
  'https://a.fr/{x}',
  'https://a.fr/|x',
  'https://a.fr/^',
  // Escaped schemes.
  'https&colon;//a.fr',
  'https&#58;//a.fr',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '%6aavascript:alert(1)',
  'java&Tab;script:alert(1)',
  'javascript://a.fr/%0aalert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://a.fr/1',
  'view-source:https://a.fr/',
  'feed:https://a.fr/',
  'url:https://a.fr/',
  'ｈttps://a.fr',
  'httpſ://a.fr',
  // Phone codes that forward calls or wipe a phone, and numbers with more in them.
  'tel:*21*0612345678#',
  'tel:*%2306%23',
  'tel:#31#17',
  'tel:%2317',
  'tel:17;phone-context=a.fr',
  'tel:17,1',
  'tel:17p1',
  'tel:17?x',
  'tel:17#',
  'tel://17',
  'tel:+',
  'tel:++33',
  'tel:abc',
  'tel:17\u0661',
  'tel:1234567890123456',
  'tel:javascript:alert(1)',
  'sms:114?body=x',
  'sms:114&body=x',
  'sms:114;?body=x',
  'sms:114,17',
  'sms://114',
  'sms:',
  'sms:x',
  'sms:*114#',
  'mailto:a',
  'mailto:a@b',
  'mailto:@b.fr',
  'mailto:a@',
  'mailto:a@b.fr?cc=c@d.fr',
  'mailto:a@b.fr?body=x',
  'mailto:a@b.fr,c@d.fr',
  'mailto:a@b.fr;c@d.fr',
  'mailto:a%0acc@b.fr',
  'mailto:<a>@b.fr',
  'mailto:"a"@b.fr',
  'mailto:a@b@c.fr',
  'mailto://a@b.fr',
  'mailto:a@127.0.0.1',
];

const HOSTILE: readonly string[] = [
  ...SCHEMES.split(' ').flatMap((scheme) => PAYLOADS.map((payload) => `${scheme}:${payload}`)),
  ...SIGNS.flatMap((sign) => PLACES.map((place) => place(sign))),
  ...ODD,
];

test('good addresses pass, as the browser writes them', () => {
  for (const value of GOOD) assert.equal(safeUrl(value), new URL(value).href, value);
});

test(`${HOSTILE.length} hostile addresses: none passes`, () => {
  assert.ok(HOSTILE.length >= 200);
  for (const value of HOSTILE) {
    assert.equal(safeUrl(value), undefined, JSON.stringify(value));
    assert.equal(safeExit(value), undefined, JSON.stringify(value));
  }
});

test('what is not text does not pass, and is not turned into text', () => {
  for (const value of NOT_TEXT) assert.equal(safeUrl(value), undefined);
});

test('one leaves to https only', () => {
  for (const value of GOOD) {
    assert.equal(safeExit(value), /^https:/i.test(value) ? new URL(value).href : undefined, value);
  }
});

test('a long address is judged at once', () => {
  // Processor time, which other programs on a busy machine do not add to. A pattern that tries every
  // way to divide the letters would take minutes.
  const start = process.cpuUsage();
  for (const value of [
    `https://${'a-'.repeat(50_000)}!`,
    `https://${'a.'.repeat(50_000)}!`,
    `mailto:${'a'.repeat(100_000)}`,
  ]) {
    assert.equal(safeUrl(value), undefined);
  }
  assert.ok(process.cpuUsage(start).user < 10_000_000, 'more than ten seconds');
});

test('whatever passes has one of four schemes, no user name, and passes again', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'https',
      'HTTPS',
      'tel',
      'sms',
      'mailto',
      'javascript',
      ':',
      '/',
      '//',
      '@',
      'a',
      'fr',
      '.',
      '17',
      '+',
      '-',
      '?',
      '#',
      '%',
      '0a',
      '\\',
      '\t',
      '[',
      ']',
      ' ',
      'é',
      '\u202e',
    ),
    { maxLength: 14 },
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({
      validSchemes: ['https', 'http', 'javascript'],
      withQueryParameters: true,
      withFragments: true,
    }),
    pieces.map((all) => all.join('')),
    pieces.map((all) => `https://a.fr${all.join('')}`),
    pieces.map((all) => `https://${all.join('')}`),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const passed = safeUrl(value);
      if (passed === undefined) return;
      const url = new URL(passed);
      assert.ok(['https:', 'tel:', 'sms:', 'mailto:'].includes(url.protocol));
      assert.equal(url.username + url.password, '');
      assert.ok(
        url.protocol !== 'https:' ||
          value.toLowerCase().startsWith(`https://${url.host.split(':')[0]}`),
      );
      assert.equal(safeUrl(passed), passed);
    }),
    { numRuns: 3000 },
  );
});
