import { expect, oneEvent } from '@open-wc/testing';
import {
  LanguageController,
  type LanguageOptions,
} from '../../src/controllers/language-controller.js';
import { pageLanguage } from '../../src/language/page-language.js';
import { warningsOf } from '../browser/elements.js';
import { connect, makeHost, type TestHost } from './host.js';

/** An element with its controller, in no page yet. */
function make(
  options: Partial<LanguageOptions> = {},
  attributes: Partial<Pick<TestHost, 'lang' | 'languages'>> = {},
): { readonly host: TestHost; readonly language: LanguageController } {
  const host = Object.assign(makeHost(), attributes);
  return { host, language: new LanguageController(host, { extent: 'guide', ...options }) };
}

const settled = async () => {
  while (pageLanguage.value?.state === 'loading' || !pageLanguage.value) {
    await new Promise<void>((resolve) => {
      const stop = pageLanguage.subscribe(() => (stop(), resolve()));
    });
  }
};

/** Sets what the reader's browser asks for while something runs. */
async function withLanguages(wanted: readonly string[], run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => wanted });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'languages'); // the browser's own is on the prototype
  }
}

describe('LanguageController', () => {
  beforeEach(() => pageLanguage.set(undefined));
  after(() => pageLanguage.set(undefined));

  it('starts in the language of the element, of its ancestor, or in French', async () => {
    for (const [own, around, expected] of [
      ['en', 'fr', 'en'],
      ['en-GB', '', 'en'],
      ['', 'en', 'en'],
      ['', '', 'fr'],
    ] as const) {
      pageLanguage.set(undefined);
      const { host, language } = make({}, { lang: own });
      const box = document.createElement('div');
      box.lang = around || 'tlh'; // a language the guide does not have
      box.append(host);
      document.body.append(box);
      await settled();
      expect(language.shown, `${own} in ${around}`).to.equal(expected);
      box.remove();
    }
  });

  it('tells the webmaster of a language the guide does not have', async () => {
    const said = await warningsOf(async () => {
      const { host } = make({}, { lang: 'tlh-controller' });
      await connect(host);
      await settled();
    });
    expect(said.join()).to.include('<test-host lang>').and.include('tlh-controller');
  });

  it('changes all elements of the page, tells each, and keeps the choice of the reader', async () => {
    const changes: string[] = [];
    const one = make({ onChange: (code) => changes.push(`one ${code}`) }, { lang: 'fr' });
    const other = make({ extent: 'panel', onChange: (code) => changes.push(`other ${code}`) });
    await connect(one.host, other.host);
    await settled();
    changes.length = 0;
    await one.language.choose('ar-XB');
    expect(changes).to.deep.equal(['one ar-XB', 'other ar-XB']);
    expect(other.language.shown).to.equal('ar-XB');
    expect(other.language.direction).to.equal('rtl');
    one.host.remove();
    other.host.remove();
    expect(pageLanguage.value?.shown).to.equal('ar-XB');
  });

  it('decides anew once the last element is removed, if the reader has not chosen', async () => {
    const one = make({}, { lang: 'en' });
    const other = make();
    await connect(one.host, other.host);
    await settled();
    one.host.remove();
    expect(pageLanguage.value?.shown).to.equal('en');
    other.host.remove();
    expect(pageLanguage.value).to.equal(undefined);
  });

  it('hears nothing more once its element is removed', async () => {
    const changes: string[] = [];
    const gone = make({ onChange: (code) => changes.push(code) }, { lang: 'fr' });
    const stays = make();
    await connect(gone.host, stays.host);
    await settled();
    changes.length = 0;
    gone.host.remove();
    await stays.language.choose('en');
    expect(changes).to.deep.equal([]);
  });

  it('follows a change of the attribute', async () => {
    const { host, language } = make({}, { lang: 'fr' });
    await connect(host);
    await settled();
    const followed = new Promise<void>((resolve) => {
      const stop = pageLanguage.subscribe((page) => {
        if (page?.shown !== 'en') return;
        stop();
        resolve();
      });
    });
    host.lang = 'en';
    await followed;
    expect(language.shown).to.equal('en');
  });

  it('offers all languages or those asked for, and a better one until the reader chooses', async () => {
    await withLanguages(['tlh', 'en-GB'], async () => {
      const all = make({}, { lang: 'fr' });
      const one = make({}, { languages: 'fr' });
      await connect(all.host, one.host);
      await settled();
      expect(all.language.offered).to.include.members(['fr', 'en']);
      expect(one.language.offered).to.deep.equal(['fr']);
      expect(all.language.better).to.equal('en');
      expect(one.language.better).to.equal(undefined);
      await all.language.choose('fr');
      expect(all.language.better).to.equal(undefined);
    });
  });

  it('reports a failed language once, and tries again when asked or back online', async () => {
    let failures = 0;
    const { host, language } = make({ onFailure: () => failures++ }, { lang: 'fr' });
    await connect(host);
    await settled();
    // No pack can be had for a code the guide does not have.
    await language.choose('tlh');
    expect(language.missing).to.deep.equal({ code: 'tlh', state: 'failed' });
    expect(language.shown).to.equal('fr');
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    expect(failures).to.equal(1);
    await language.retry();
    await host.updateComplete;
    expect(language.missing?.state).to.equal('failed');

    const states: (string | undefined)[] = [];
    const stop = pageLanguage.subscribe((page) => states.push(page?.state));
    const online = oneEvent(window, 'online');
    window.dispatchEvent(new Event('online'));
    await online;
    await settled();
    stop();
    expect(states).to.include('loading');
  });
});
