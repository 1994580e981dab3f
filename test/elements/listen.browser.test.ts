import { expect } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide/rights-guide.js';
import { button, find, findAll, mountGuide, settle } from '../browser/elements.js';
import { guideIn } from '../../src/guide/store.js';
import { TABLES } from '../safety/voice-tables.js';

const TOPIC = 'violence';
const LOCAL = ['fr-FR', 'en-GB', 'ar-SA'].map((lang) => ({
  name: lang,
  lang,
  localService: true,
  default: false,
}));

/** A mocked browser that speaks: what it was given, and whether it is silent. */
interface Speech {
  readonly said: SpeechSynthesisUtterance[];
  voices: readonly object[];
  cancelled: number;
  /** Ends the sentence that is spoken. */
  end(): void;
}

const own = {
  speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
};

/** Replaces what the browser speaks with. */
function mockSpeech(voices: readonly object[] = LOCAL): Speech {
  const speech: Speech = {
    said: [],
    voices,
    cancelled: 0,
    end: () => speech.said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent),
  };
  const synthesis = {
    speaking: true,
    pending: false,
    getVoices: () => speech.voices,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    cancel: () => void speech.cancelled++,
    speak: (utterance: SpeechSynthesisUtterance) => {
      speech.said.push(utterance);
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    },
  };
  /** A real one refuses a voice that is not of the browser. */
  class Utterance {
    voice: unknown;
    lang = '';
    onstart: unknown;
    onend: unknown;
    onerror: unknown;
    constructor(readonly text: string) {}
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: Utterance,
    configurable: true,
  });
  return speech;
}

const listen = (guide: RightsGuide) => findAll(guide, '.listen')[0];

describe('listening', () => {
  afterEach(() => {
    for (const [name, descriptor] of Object.entries(own)) {
      Reflect.deleteProperty(window, name);
      if (descriptor) Object.defineProperty(window, name, descriptor);
    }
  });

  it('is accessible, in both directions', async () => {
    mockSpeech();
    for (const lang of ['fr', 'ar-XB']) {
      const guide = await mountGuide({ lang, topic: TOPIC });
      await expect(guide).to.be.accessible();
      listen(guide)?.click();
      await settle(guide);
      await expect(guide).to.be.accessible();
      guide.remove();
    }
  });

  for (const { name, voices, device, used } of TABLES) {
    // What the system is cannot be mocked here: test/safety/local-voice.test.ts does.
    if (/android/i.test(device.userAgent)) continue;
    it(`${name}: a button only where there is a local voice of the language`, async () => {
      const speech = mockSpeech(voices);
      const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
      expect(listen(guide) !== undefined).to.equal(used['fr'] !== undefined);
      listen(guide)?.click();
      for (const { voice } of speech.said) expect(voice?.name).to.equal(used['fr']);
    });
  }

  it('the partner may ask for it on Android', async () => {
    const android = TABLES.find(({ name }) => name.includes('desktop mode'));
    mockSpeech(android?.voices);
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    expect(listen(guide)).to.equal(undefined);
    guide.listen = true;
    await settle(guide);
    expect(listen(guide)).not.to.equal(undefined);
  });

  it('reads the visible blocks in order, marks each without moving it, and stops by the same button', async () => {
    const speech = mockSpeech();
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    const places = () =>
      findAll(guide, '[data-block]').map((block) => block.getBoundingClientRect().top);
    const before = places();
    listen(guide)?.click();
    await settle(guide);
    expect(listen(guide)?.textContent).to.include('Arrêter');
    const law = find(guide, '[data-block^=law-]').textContent?.trim().slice(0, 20) ?? '?';
    for (let count = 0; count < 500 && listen(guide)?.textContent?.includes('Arrêter'); count++) {
      expect(findAll(guide, '[data-spoken]')).to.have.lengthOf(1);
      if (count === 3) expect(places()).to.deep.equal(before);
      speech.end();
      await guide.updateComplete;
    }
    const said = speech.said.map(({ text }) => text);
    expect(said[0]).to.include('Violences');
    expect(said).to.include('Vous êtes en danger maintenant ?');
    expect(said.join(' ')).not.to.include(law);
    for (const { lang, text } of speech.said) {
      expect(lang).to.equal('fr-FR');
      expect(text.length).to.be.below(300);
    }
    expect(findAll(guide, '[data-spoken]')).to.have.lengthOf(0);
    listen(guide)?.click();
    await settle(guide);
    const { length } = speech.said;
    listen(guide)?.click();
    await settle(guide);
    expect(speech.cancelled).to.be.at.least(1);
    expect(speech.said).to.have.lengthOf(length);
    expect(listen(guide)?.textContent).to.include('Écouter');
  });

  it('does not read the French that is shown beside another language', async () => {
    const speech = mockSpeech();
    const guide = await mountGuide({ lang: 'en', topic: TOPIC });
    find(guide, '[role=switch]').click();
    await settle(guide);
    listen(guide)?.click();
    for (let count = 0; count < 10; count++) speech.end();
    expect(speech.said.map(({ text }) => text).join(' ')).not.to.include('frappe');
    for (const { lang } of speech.said) expect(lang).to.equal('en-GB');
  });

  const SILENCES: readonly (readonly [string, (guide: RightsGuide) => unknown])[] = [
    ['another topic', (guide) => guide.open('police-custody')],
    ['the way back', (guide) => guide.close()],
    ['another language', (guide) => button(guide, 'English').click()],
    ['the removal of the guide', (guide) => guide.remove()],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the page is hidden',
      () => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        Reflect.deleteProperty(document, 'visibilityState');
      },
    ],
  ];
  for (const [name, run] of SILENCES) {
    it(`silent at once: ${name}`, async () => {
      const speech = mockSpeech();
      const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
      listen(guide)?.click();
      await settle(guide);
      expect(speech.cancelled).to.equal(0);
      run(guide);
      await settle(guide);
      expect(speech.cancelled).to.be.at.least(1);
      speech.end();
      expect(speech.said).to.have.lengthOf(1);
    });
  }

  it('on a card it speaks the French, whatever the language shown', async () => {
    const speech = mockSpeech();
    const guide = await mountGuide({ lang: 'ar-XB' });
    find(guide, '[part=cards] button').click();
    await settle(guide);
    const place = guideIn('fr')?.cards[0]?.cards[0]?.place;
    find(guide, `[data-card="${place}"]`).click();
    await settle(guide);
    expect(listen(guide)).to.equal(undefined);
    find(guide, '.listen-french').click();
    expect(speech.said[0]?.text).to.equal('Je demande un avocat.');
    expect(speech.said[0]?.lang).to.equal('fr-FR');
    speech.end();
    find(guide, '.listen-french').click();
    find(guide, '.after').click();
    await settle(guide);
    expect(speech.cancelled).to.be.at.least(1);
  });

  it('a browser without speech, or one that throws, has no button', async () => {
    mockSpeech();
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: undefined,
      configurable: true,
    });
    const guide = await mountGuide({ lang: 'fr', topic: TOPIC });
    expect(listen(guide)).to.equal(undefined);
    mockSpeech();
    window.speechSynthesis.getVoices = () => {
      throw new Error('broken');
    };
    guide.requestUpdate();
    await settle(guide);
    expect(listen(guide)).to.equal(undefined);
  });
});
