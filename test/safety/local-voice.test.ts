import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAndroid, localVoice } from '../../src/safety/local-voice.js';
import { TABLES } from './voice-tables.js';

const LANGUAGES = ['fr', 'en', 'es', 'pt', 'ro', 'bg', 'sq', 'ru', 'uk', 'ar', 'zh-Hans', 'vi'];

for (const { name, device, voices, used } of TABLES) {
  test(name, () => {
    const offered = isAndroid(device, voices) ? [] : voices;
    for (const language of LANGUAGES) {
      const voice = localVoice(offered, language);
      assert.equal(voice?.name, used[language], language);
      if (voice) assert.equal(voice.localService, true);
    }
  });
}

test('no voice that is said to be remote is ever used, whatever is asked', () => {
  const remote = TABLES.flatMap(({ voices }) => voices).filter(({ localService }) => !localService);
  assert.ok(remote.length > 20);
  for (const language of LANGUAGES) assert.equal(localVoice(remote, language), undefined);
});

test('a text of another language is not read with a voice of this one', () => {
  const [english] = TABLES.flatMap(({ voices }) => voices).filter(({ lang }) => lang === 'en-US');
  assert.ok(english);
  assert.equal(localVoice([english], 'fr'), undefined);
});

test('where the partner asks for it on Android, still no voice on the network', () => {
  const voices = TABLES.find(({ name }) => name.includes('voices of Android'))?.voices ?? [];
  assert.match(localVoice(voices, 'fr')?.name ?? '', /local$/);
});
