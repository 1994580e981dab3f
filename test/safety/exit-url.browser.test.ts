import { expect } from '@open-wc/testing';
import { find, mount, settle } from '../browser/elements.js';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';

/** Ways to begin an address that does not lead to an https page, or hides where it leads. */
const STARTS = [
  'http://',
  'HTTP://',
  'ftp://',
  'file:///',
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  '\u0000javascript:',
  ' javascript:',
  '\u2028javascript:',
  'javascript&colon;',
  'javascript://',
  'vbscript:',
  'data:text/html,',
  'data:text/html;base64,',
  'blob:https://',
  'filesystem:https://',
  'view-source:https://',
  'about:',
  'chrome://',
  'intent://',
  'tel:',
  'sms:',
  'mailto:a@',
  'ws://',
  'wss://',
  '//',
  '/',
  '\\\\',
  '?',
  '#',
  'x',
  'https:',
  'https:/',
  'https:\\\\',
  ' https://',
  '\u00a0https://',
  'ht\ntps://',
  'https\u200b://',
  'https://user@',
  'https://user:word@',
  'https://b.fr@',
  'https://[::1]/',
  'https://127.0.0.1/',
  'https://2130706433/',
];

const ENDS = [
  'a.fr/',
  'alert(1)',
  '//a.fr/%0aalert(1)',
  'a.fr/"onclick="alert(1)',
  '<script>alert(1)</script>',
  'a.fr:99999/',
  'а.fr/',
];

/** One pair makes an honest address. */
const HONEST = 'https://a.fr/%0aalert(1)';
const HOSTILE = STARTS.flatMap((start) => ENDS.map((end) => start + end)).filter(
  (address) => address !== HONEST,
);

describe('exit-url', () => {
  it(`${HOSTILE.length} hostile addresses: the link leads to the neutral page, with each of them`, async () => {
    expect(HOSTILE.length).to.be.at.least(300);
    const exit = await mount<QuickExit>('quick-exit', { lang: 'fr', position: 'inline' });
    await settle(exit);
    const { warn } = console;
    console.warn = () => undefined;
    const neutral = find<HTMLAnchorElement>(exit, 'a').href;
    const wrong: string[] = [];
    for (const value of HOSTILE) {
      exit.setAttribute('exit-url', value);
      await exit.updateComplete;
      const { href } = find<HTMLAnchorElement>(exit, 'a');
      if (href !== neutral) wrong.push(`${JSON.stringify(value)} → ${href}`);
    }
    console.warn = warn;
    expect(neutral).to.match(/^https:\/\/[a-z.-]+\//);
    expect(wrong).to.deep.equal([]);
  });

  it('a good one is used, and the test would see it', async () => {
    const exit = await mount<QuickExit>('quick-exit', { lang: 'fr', 'exit-url': 'https://a.fr/' });
    await settle(exit);
    expect(find<HTMLAnchorElement>(exit, 'a').href).to.equal('https://a.fr/');
  });
});
