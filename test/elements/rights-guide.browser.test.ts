import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { find, findAll, LANGUAGES, mountGuide, seen, settle } from '../browser/elements.js';

const TOPIC = 'state-medical-aid';

/** Every state the guide can be in, by its name. */
const STATES: Readonly<Record<string, (guide: RightsGuide) => unknown>> = {
  'first screen': () => undefined,
  topic: (guide) => guide.open(TOPIC),
  'open hard word': async (guide) => {
    guide.open(TOPIC);
    await settle(guide);
    find(guide, '.term').click();
  },
  numbers: (guide) => find(guide, '.numbers').click(),
  'language menu': (guide) => find(guide, '.language summary').click(),
  answers: (guide) => type(guide, 'medecin'),
  'no answer': (guide) => type(guide, 'xyzxyzxyz'),
};

function type(guide: RightsGuide, query: string): void {
  const field = find<HTMLInputElement>(guide, 'input');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A real click in the middle of an element. */
async function click(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

describe('<rights-guide>', () => {
  describe('accessibility', () => {
    for (const language of LANGUAGES) {
      for (const [name, enter] of Object.entries(STATES)) {
        it(`${name}, ${language}`, async () => {
          const guide = await mountGuide({ lang: language });
          await enter(guide);
          await settle(guide);
          await expect(guide).to.be.accessible();
        });
      }
    }

    it('dark, with the partner’s contact', async () => {
      const contact = document.createElement('a');
      contact.slot = 'contact';
      contact.href = 'tel:+33465711234';
      contact.textContent = 'Notre équipe : 04 65 71 12 34';
      const guide = await mountGuide({ lang: 'fr', theme: 'dark' }, contact);
      await expect(guide).to.be.accessible();
      expect(contact.getBoundingClientRect().height).to.be.greaterThan(40);
    });

    it('targets are large enough: 44 px, 48 px for calls', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      for (const target of findAll(guide, 'button, summary, input')) {
        const { height, width } = target.getBoundingClientRect();
        if (width > 0) expect(height, target.textContent ?? '').to.be.at.least(44);
      }
      for (const call of findAll(guide, '.call')) {
        expect(call.getBoundingClientRect().height).to.be.at.least(48);
      }
    });
  });

  describe('first screen', () => {
    it('shows numbers, then search, then situations, then cards, then sections', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const order = findAll(guide, '[part]').map((part) => part.getAttribute('part'));
      expect(order.filter((part) => part !== 'title')).to.deep.equal([
        'numbers',
        'search',
        'situations',
        'cards',
        'sections',
        'bar',
      ]);
      const calls = findAll(guide, '[part=numbers] .call').map((call) => call.getAttribute('href'));
      expect(calls).to.deep.equal(['tel:112', 'sms:114', 'tel:3919']);
    });

    it('shows each section with its other name', async () => {
      const guide = await mountGuide({ lang: 'en' });
      const titles = findAll(guide, '.section-name').map((each) =>
        each.innerText.trim().split('\n'),
      );
      expect(titles[0]?.map((part) => part.trim())).to.deep.equal(['My health', 'Ma santé']);
      expect(find(guide, '.section-name [lang]').lang).to.equal('fr');
    });
  });

  describe('topics', () => {
    it('a click on a line opens its topic, tells so, and moves the focus to its title', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const told = oneEvent(guide, 'rights-guide-topic');
      await click(find(guide, '[part=situations] [data-topic]'));
      const event = await told;
      await settle(guide);
      expect(event).to.have.property('topic').that.is.a('string');
      expect(event.bubbles && event.composed && !event.cancelable).to.equal(true);
      expect(guide.shadowRoot?.activeElement).to.equal(find(guide, '.topic-title > *'));
    });

    it('Escape goes back to the list and to the line that opened the topic', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const line = find(guide, '[part=situations] [data-topic]');
      const words = line.innerText;
      await click(line);
      await settle(guide);
      const closed = oneEvent(guide, 'rights-guide-topic');
      await sendKeys({ press: 'Escape' });
      expect((await closed) as unknown).to.have.property('topic', undefined);
      await settle(guide);
      const active = guide.shadowRoot?.activeElement as HTMLElement | null; // a button of ours
      expect(active?.innerText).to.equal(words);
    });

    it('reads: what to do, who helps, rights, sources, and that it is no lawyer', async () => {
      const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
      // The sources are folded: a reader opens them.
      for (const fold of findAll(guide, 'article details')) fold.setAttribute('open', '');
      const text = seen(guide);
      const marks = [
        'Que faire d’abord',
        'Qui peut vous aider',
        '\nVos droits\n',
        'Sources',
        'Vérifié le',
      ];
      // From the first part on: above it are the buttons that go to the others.
      const start = text.indexOf('Que faire d’abord');
      const places = marks.map((mark) => text.indexOf(mark, start));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).to.be.greaterThan(0);
      expect(text).to.include('ne remplace pas un avocat');
    });

    it('a hard word opens its meaning by key and closes it again', async () => {
      const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
      const word = find(guide, '.term');
      const meaning = find(guide, `[id="${word.getAttribute('aria-controls')}"]`);
      word.focus();
      await sendKeys({ press: 'Enter' });
      expect(word.getAttribute('aria-expanded')).to.equal('true');
      expect(meaning.hidden).to.equal(false);
      await sendKeys({ press: 'Enter' });
      expect(meaning.hidden).to.equal(true);
    });

    it('says that a page is out of date by the reader’s clock', async () => {
      const RealDate = Date;
      class LaterDate extends RealDate {
        constructor(...words: [] | [number]) {
          super(words[0] ?? RealDate.UTC(2031, 0, 1));
        }
      }
      window.Date = LaterDate as DateConstructor; // only what the element asks of it
      try {
        const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
        expect(seen(guide)).to.include('plus à jour');
        expect(seen(guide)).to.include('a pu changer');
      } finally {
        window.Date = RealDate;
      }
    });
  });

  describe('search', () => {
    it('finds by real keys, marks, counts and speaks', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      find(guide, 'input').focus();
      await sendKeys({ type: 'aide medicale' });
      // With Enter, because between two keys of a slow machine there may be a pause that counts too.
      const counted = oneEvent(guide, 'rights-guide-search');
      await sendKeys({ press: 'Enter' });
      const event = await counted;
      await settle(guide);
      expect(event).to.have.property('count').that.is.greaterThan(0);
      expect(find(guide, '.hits .need').textContent).to.equal(
        'Sans papiers, se soigner avec l’AME',
      );
      expect(findAll(guide, 'mark').length).to.be.greaterThan(0);
      expect(find(guide, '[role=status]').textContent).to.match(/réponse/);
      expect(guide.shadowRoot?.activeElement?.localName).to.equal('input');
    });

    it('a question in English finds the topic in French', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const hits = await guide.search('state medical aid');
      expect(hits[0]).to.include({ topic: TOPIC, language: 'fr' });
    });

    it('answers only from the topics the page offers, and counts those', async () => {
      const guide = await mountGuide({ lang: 'fr', topics: TOPIC });
      const counted = oneEvent(guide, 'rights-guide-search');
      type(guide, 'papiers');
      expect(await counted).to.have.property('count', 1);
      await settle(guide);
      expect(findAll(guide, '.hits [data-topic]')).to.have.lengthOf(1);
    });

    it('is never empty: no answer still shows people and situations', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const counted = oneEvent(guide, 'rights-guide-search');
      type(guide, 'xyzxyzxyz');
      await settle(guide);
      expect(findAll(guide, '[part=situations] [data-topic]').length).to.be.greaterThan(0);
      expect(await counted).to.have.property('count', 0);
      await settle(guide);
      expect(seen(guide)).to.include('Aucune réponse');
      expect(findAll(guide, '.call').length).to.be.at.least(6);
      expect(findAll(guide, '[part=situations] [data-topic]').length).to.be.greaterThan(0);
    });

    it('asks the browser to keep nothing of what is typed', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      const field = find<HTMLInputElement>(guide, 'input');
      expect(field.name).to.equal('');
      expect(field.form).to.equal(null);
      expect(field.getAttribute('autocomplete')).to.equal('off');
      expect(field.getAttribute('autocorrect')).to.equal('off');
      expect(field.getAttribute('autocapitalize')).to.equal('off');
      expect(field.getAttribute('spellcheck')).to.equal('false');
    });
  });

  describe('methods', () => {
    it('open and close', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      guide.open(TOPIC);
      await settle(guide);
      expect(findAll(guide, 'article')).to.have.lengthOf(1);
      guide.close();
      await settle(guide);
      expect(findAll(guide, 'article')).to.have.lengthOf(0);
    });
  });

  describe('numbers', () => {
    it('one button shows them all, one brings back', async () => {
      const guide = await mountGuide({ lang: 'fr' });
      await click(findAll(guide, '.numbers').find((each) => each.checkVisibility())!);
      await settle(guide);
      const panel = find(guide, 'emergency-panel');
      await settle(panel);
      expect(findAll(panel, '.call').length).to.be.greaterThan(12);
      await click(find(guide, '.top .back'));
      await settle(guide);
      expect(findAll(guide, 'emergency-panel')).to.have.lengthOf(0);
    });
  });
});
