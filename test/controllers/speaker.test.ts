import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Speaker } from '../../src/controllers/speaker.js';
import { sentencesOf } from '../../src/controllers/spoken-blocks.js';

/** What the mocked browser was given to say. */
class Utterance {
  voice: unknown;
  lang = '';
  onstart: (() => void) | undefined;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(readonly text: string) {}
}

const said: Utterance[] = [];
const speech = {
  speaking: false,
  pending: false,
  cancelled: 0,
  speak(utterance: Utterance) {
    said.push(utterance);
  },
  cancel() {
    speech.cancelled++;
    // As Safari does: what is cut off has ended.
    said.at(-1)?.onend?.();
  },
};
// The casts: only what the speaker uses of the browser.
Object.assign(globalThis, {
  window: { speechSynthesis: speech },
  SpeechSynthesisUtterance: Utterance,
});
const VOICE = { name: 'Thomas', lang: 'fr-FR', localService: true } as SpeechSynthesisVoice;
const block = {} as Element;
const sentences = ['Un.', 'Deux.', 'Trois.'].map((text) => ({ text, block }));

mock.timers.enable({ apis: ['setInterval'] });

beforeEach(() => {
  said.length = 0;
  speech.cancelled = 0;
  speech.speaking = speech.pending = false;
});

function make(voice: () => SpeechSynthesisVoice | undefined = () => VOICE) {
  const told = { ended: 0, blocks: [] as (Element | undefined)[] };
  const speaker = new Speaker({
    voice,
    onBlock: (one) => told.blocks.push(one),
    onEnd: () => told.ended++,
  });
  return { speaker, told };
}

test('one sentence an utterance, each with voice and language, then the end', () => {
  const { speaker, told } = make();
  speaker.start(sentences);
  for (const { text } of sentences) {
    assert.equal(speaker.isOn, true);
    const utterance = said.at(-1);
    assert.equal(utterance?.text, text);
    assert.equal(utterance?.voice, VOICE);
    assert.equal(utterance?.lang, 'fr-FR');
    utterance?.onstart?.();
    utterance?.onend?.();
  }
  assert.equal(speaker.isOn, false);
  assert.equal(told.ended, 1);
  assert.equal(told.blocks.at(-1), undefined);
  assert.equal(said.length, 3);
});

test('stopped, it is silent at once, and what the browser says of it changes nothing', () => {
  const { speaker, told } = make();
  speaker.start(sentences);
  const [first] = said;
  first?.onstart?.();
  speaker.stop();
  assert.equal(speech.cancelled, 1);
  first?.onend?.();
  first?.onerror?.();
  mock.timers.tick(10_000);
  assert.equal(said.length, 1);
  assert.equal(told.ended, 1);
});

test('a voice that never starts: the end within two seconds', () => {
  const { speaker, told } = make();
  speaker.start(sentences);
  mock.timers.tick(2000);
  assert.equal(speaker.isOn, false);
  assert.equal(told.ended, 1);
  assert.equal(speech.cancelled, 1);
});

test('a voice that never ends: the end within two seconds of when it should have', () => {
  const { speaker } = make();
  speaker.start(sentences);
  said[0]?.onstart?.();
  speech.speaking = true;
  mock.timers.tick(480 + 2000);
  assert.equal(speaker.isOn, false);
});

test('an end that is not reported is seen, and the next sentence follows', () => {
  const { speaker } = make();
  speaker.start(sentences);
  said[0]?.onstart?.();
  mock.timers.tick(500);
  assert.equal(said.length, 2);
  assert.equal(speaker.isOn, true);
  speaker.stop();
});

test('an error, a voice that is gone, and a browser that throws are the end, and nothing is thrown', () => {
  const failing = make();
  failing.speaker.start(sentences);
  said[0]?.onerror?.();
  assert.equal(failing.speaker.isOn, false);

  let voice: SpeechSynthesisVoice | undefined = VOICE;
  const leaving = make(() => voice);
  leaving.speaker.start(sentences);
  voice = undefined;
  said.at(-1)?.onend?.();
  assert.equal(leaving.speaker.isOn, false);

  const broken = make();
  const { speak } = speech;
  speech.speak = () => {
    throw new Error('broken');
  };
  broken.speaker.start(sentences);
  speech.speak = speak;
  assert.equal(broken.speaker.isOn, false);
  assert.equal(broken.told.ended, 1);
});

test('nothing to say is the end', () => {
  const { speaker } = make();
  speaker.start([]);
  assert.equal(speaker.isOn, false);
});

test('sentences', () => {
  assert.deepEqual(sentencesOf('Appelez le 17. Vite !\n\n « Non. »  ', 'fr').length, 3);
  assert.deepEqual(sentencesOf('你好。再见！', 'zh-Hans'), ['你好。', '再见！']);
  assert.deepEqual(sentencesOf(' \n — … ', 'fr'), []);
});
