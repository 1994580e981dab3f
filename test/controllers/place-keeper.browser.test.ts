import { expect, html } from '@open-wc/testing';
import { PlaceKeeper } from '../../src/controllers/place-keeper.js';
import { pageLanguage } from '../../src/language/page-language.js';
import { connect, makeHost, type TestHost } from './host.js';

const BLOCKS = [...Array(60).keys()];

/** Blocks whose height differs from language to language, below a bar that stays in sight. */
async function mount(): Promise<TestHost> {
  const host = makeHost(() => {
    const height = pageLanguage.value?.shown === 'en' ? 90 : 40;
    return html`<div id="bar" class="bar"><p>Bar</p></div>
      ${BLOCKS.map((block) => html`<p id="block-${block}" data-height=${height}>${block}</p>`)}`;
  });
  new PlaceKeeper(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { display: block } .bar { position: sticky; top: 0; height: 30px }
    p { margin: 0; overflow: hidden } [data-height='40'] { height: 40px }
    [data-height='90'] { height: 90px }`);
  await connect(host);
  host.shadowRoot!.adoptedStyleSheets = [sheet];
  return host;
}

async function show(host: TestHost, shown: string): Promise<void> {
  pageLanguage.set({ shown, wanted: shown, state: 'ready', chosen: true });
  host.requestUpdate();
  await host.updateComplete;
}

const topOf = (host: TestHost, block: number) =>
  host.shadowRoot!.querySelector(`#block-${block}`)!.getBoundingClientRect().top;

describe('PlaceKeeper', () => {
  afterEach(() => pageLanguage.set(undefined));

  it('keeps the first block in sight where it is, in a longer and in a shorter language', async () => {
    const host = await mount();
    await show(host, 'fr');
    window.scrollBy(0, topOf(host, 30));
    const before = topOf(host, 30);
    for (const language of ['en', 'fr']) {
      await show(host, language);
      expect(Math.abs(topOf(host, 30) - before), language).to.be.below(2);
    }
    window.scrollTo(0, 0);
  });

  it('keeps it in a box of the page that scrolls', async () => {
    const host = await mount();
    await show(host, 'fr');
    const box = host.parentElement!;
    Object.assign(box.style, { height: '300px', overflow: 'auto' });
    box.scrollTop = 0;
    box.scrollTop = topOf(host, 20) - box.getBoundingClientRect().top;
    const before = topOf(host, 20);
    await show(host, 'en');
    // What is above the box is in sight of the window, but not of the reader.
    expect(Math.abs(topOf(host, 20) - before)).to.be.below(2);
  });

  it('scrolls nowhere while the language stays', async () => {
    const host = await mount();
    await show(host, 'fr');
    window.scrollTo(0, 500);
    const before = window.scrollY;
    host.requestUpdate();
    await host.updateComplete;
    expect(window.scrollY).to.equal(before);
    window.scrollTo(0, 0);
  });
});
