import { expect } from '@open-wc/testing';
import { SearchController } from '../../src/controllers/search-controller.js';
import { MOST_HITS } from '../../src/search/guide-index.js';
import type { Guide } from '../../src/guide/model.js';
import { loadGuide } from '../../src/guide/store.js';
import { connect, makeHost, type TestHost } from './host.js';

interface Mounted {
  readonly host: TestHost;
  readonly search: SearchController;
  readonly counts: number[];
  /** Resolves with the next number of answers. */
  readonly settled: () => Promise<number>;
}

/** A search of a guide whose index is empty. */
async function mount(offers: (topic: string) => boolean = () => true): Promise<Mounted> {
  const guide: Guide = { ...(await loadGuide('fr')) };
  const counts: number[] = [];
  const waiting: ((count: number) => void)[] = [];
  const host = makeHost();
  const search = new SearchController(host, {
    guide: () => guide,
    offers,
    onSettled: (count) => {
      counts.push(count);
      for (const resolve of waiting.splice(0)) resolve(count);
    },
  });
  await connect(host);
  const settled = () => new Promise<number>((resolve) => waiting.push(resolve));
  return { host, search, counts, settled };
}

/** Waits until what was asked is rendered. */
async function asked({ host, search }: Mounted): Promise<void> {
  while (search.isAsking) await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
}

const first = ({ search }: Mounted) => search.answer?.matches[0]?.id;

describe('SearchController', () => {
  it('has no answer while nothing is typed', async () => {
    const { search } = await mount();
    expect(search.query).to.equal('');
    expect(search.answer).to.equal(undefined);
    search.type('   ');
    expect(search.answer).to.equal(undefined);
  });

  it('answers after the letter is drawn, and tells the count once typing pauses', async () => {
    const mounted = await mount();
    const count = mounted.settled();
    mounted.search.type('garde a');
    mounted.search.type('garde à vue');
    expect(mounted.search.isAsking).to.equal(true);
    expect(await count).to.equal(mounted.search.answer?.matches.length);
    await asked(mounted);
    expect(first(mounted)).to.equal('police-custody');
    expect(mounted.counts).to.have.lengthOf(1);
    expect(mounted.search.answer?.matches.length).to.be.within(1, MOST_HITS);
  });

  it('says that there is no answer only when typing pauses; until then it keeps the last one', async () => {
    const mounted = await mount();
    mounted.search.type('avocat');
    mounted.search.settle();
    const { answer } = mounted.search;
    const count = mounted.settled();
    mounted.search.type('wqxkvzjh');
    // At once: no timer can have run yet.
    expect(mounted.search.answer).to.deep.equal(answer);
    expect(await count).to.equal(0);
    expect(mounted.search.answer?.matches).to.deep.equal([]);
  });

  it('has no answer while the first question that has none is typed, or after it was emptied', async () => {
    const mounted = await mount();
    mounted.search.type('avocat');
    mounted.search.settle();
    mounted.search.type('');
    mounted.search.type('wqxkvzjh');
    expect(mounted.search.answer).to.equal(undefined);
  });

  it('counts nothing, and says of nothing that it has no answer, while letters are composed', async () => {
    const mounted = await mount();
    mounted.search.type('avocat');
    mounted.search.settle();
    const { answer } = mounted.search;
    mounted.search.type('wqxkvzjh', true);
    await asked(mounted);
    mounted.search.settle(); // the button, pressed too early
    expect(mounted.search.answer).to.deep.equal(answer);
    expect(mounted.counts).to.have.lengthOf(1);
    const count = mounted.settled();
    mounted.search.type('免费律师');
    await count;
    expect(mounted.counts).to.have.lengthOf(2);
  });

  it('Enter needs no wait: the answers are counted at once', async () => {
    const mounted = await mount();
    mounted.search.type('garde à vue');
    mounted.search.settle();
    expect(mounted.counts).to.have.lengthOf(1);
  });

  it('Enter counts nothing where nothing is typed', async () => {
    const mounted = await mount();
    mounted.search.settle();
    expect(mounted.counts).to.deep.equal([]);
  });

  it('shows all answers when asked to, until the next letter', async () => {
    const { search } = await mount();
    search.type('papiers');
    expect(search.showsAll).to.equal(false);
    search.showAll();
    expect(search.showsAll).to.equal(true);
    search.type('papiers ');
    expect(search.showsAll).to.equal(false);
  });

  it('answers only with topics that the page offers', async () => {
    const { search } = await mount((topic) => topic === 'find-help');
    search.type('police association');
    search.settle();
    expect(search.answer?.matches.map(({ id }) => id)).to.deep.equal(['find-help']);
  });

  it('takes a corrected question as it was typed when asked to, until the next letter', async () => {
    const { search } = await mount();
    search.type('avocta');
    search.settle();
    expect(search.answer?.corrected).to.equal('avocat');
    search.asTyped();
    expect(search.answer?.corrected).to.equal(undefined);
    expect(search.query).to.equal('avocta');
    search.type('avocta ');
    search.settle();
    expect(search.answer?.corrected).to.equal('avocat');
  });

  it('knows danger and the language of a question before any answer', async () => {
    const { search } = await mount();
    expect(search.urgent).to.deep.equal([]);
    expect(search.asked).to.equal(undefined);
    search.type('help');
    expect(search.urgent[0]?.href).to.equal('tel:17');
    search.type('I need a free lawyer');
    expect(search.urgent).to.deep.equal([]);
    expect(search.asked).to.equal('en');
  });

  it('forgets what was typed when the page is left', async () => {
    const mounted = await mount();
    mounted.search.type('avocat');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(mounted.search.query).to.equal('');
    expect(mounted.search.answer).to.equal(undefined);
    await asked(mounted);
    expect(mounted.counts).to.deep.equal([]);
  });

  it('forgets what was typed when its element is removed', async () => {
    const mounted = await mount();
    mounted.search.type('avocat');
    mounted.host.remove();
    expect(mounted.search.query).to.equal('');
  });
});
