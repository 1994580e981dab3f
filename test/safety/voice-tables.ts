import type { Device, Voice } from '../../src/safety/local-voice.js';

/** The voices of one browser on one system, as found in the wild. */
export interface VoiceTable {
  readonly name: string;
  readonly device: Device;
  readonly voices: readonly Voice[];
  /** Language → name of the voice that is used. Every other language of the guide has none. */
  readonly used: Readonly<Record<string, string>>;
}

const local = (name: string, lang: string, isDefault = false): Voice => ({
  name,
  lang,
  localService: true,
  default: isDefault,
});
const remote = (name: string, lang: string): Voice => ({
  name,
  lang,
  localService: false,
  default: false,
});

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
const CHROMEOS =
  'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36';

/** Of Chrome on every desktop: made on servers of Google. */
const GOOGLE = [
  remote('Google Deutsch', 'de-DE'),
  remote('Google US English', 'en-US'),
  remote('Google UK English Female', 'en-GB'),
  remote('Google español', 'es-ES'),
  remote('Google français', 'fr-FR'),
  remote('Google português do Brasil', 'pt-BR'),
  remote('Google русский', 'ru-RU'),
  remote('Google 普通话（中国大陆）', 'zh-CN'),
  remote('Google 國語（臺灣）', 'zh-TW'),
];

export const TABLES: readonly VoiceTable[] = [
  {
    name: 'Chrome on Windows in French',
    device: { userAgent: WINDOWS, platform: 'Windows' },
    voices: [
      local('Microsoft Hortense - French (France)', 'fr-FR', true),
      local('Microsoft Julie - French (France)', 'fr-FR'),
      local('Microsoft Paul - French (France)', 'fr-FR'),
      ...GOOGLE,
    ],
    used: { fr: 'Microsoft Hortense - French (France)' },
  },
  {
    name: 'Edge on Windows: natural voices are online',
    device: { userAgent: `${WINDOWS} Edg/141.0`, platform: 'Windows' },
    voices: [
      local('Microsoft David - English (United States)', 'en-US', true),
      local('Microsoft Zira - English (United States)', 'en-US'),
      remote('Microsoft Denise Online (Natural) - French (France)', 'fr-FR'),
      remote('Microsoft Anila Online (Natural) - Albanian (Albania)', 'sq-AL'),
      remote('Microsoft Salma Online (Natural) - Arabic (Egypt)', 'ar-EG'),
      remote('Microsoft Xiaoxiao Online (Natural) - Chinese (Mainland)', 'zh-CN'),
    ],
    used: { en: 'Microsoft David - English (United States)' },
  },
  {
    name: 'Edge that says of an online voice that it is local',
    device: { userAgent: `${WINDOWS} Edg/110.0`, platform: 'Windows' },
    voices: [local('Microsoft Denise Online (Natural) - French (France)', 'fr-FR', true)],
    used: {},
  },
  {
    name: 'Firefox on Windows with two packs',
    device: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' },
    voices: [
      local('Microsoft Helena - Spanish (Spain)', 'es-ES'),
      local('Microsoft Sabina - Spanish (Mexico)', 'es-MX', true),
      local('Microsoft Huihui - Chinese (Simplified, PRC)', 'zh-CN'),
      local('Microsoft Hanhan - Chinese (Traditional, Taiwan)', 'zh-TW'),
    ],
    used: {
      es: 'Microsoft Helena - Spanish (Spain)',
      'zh-Hans': 'Microsoft Huihui - Chinese (Simplified, PRC)',
    },
  },
  {
    name: 'Safari on a Mac',
    device: { userAgent: MAC },
    voices: [
      local('Thomas', 'fr-FR', true),
      local('Amélie', 'fr-CA'),
      local('Daniel', 'en-GB'),
      local('Samantha', 'en-US'),
      local('Mónica', 'es-ES'),
      local('Joana', 'pt-PT'),
      local('Luciana', 'pt-BR'),
      local('Ioana', 'ro-RO'),
      local('Daria', 'bg-BG'),
      local('Milena', 'ru-RU'),
      local('Lesya', 'uk-UA'),
      local('Majed', 'ar-001'),
      local('Tingting', 'zh-CN'),
      local('Sinji', 'zh-HK'),
      local('Meijia', 'zh-TW'),
      local('Linh', 'vi-VN'),
    ],
    used: {
      fr: 'Thomas', en: 'Daniel', es: 'Mónica', pt: 'Luciana', ro: 'Ioana', bg: 'Daria', ru: 'Milena',
      uk: 'Lesya', ar: 'Majed', 'zh-Hans': 'Tingting', vi: 'Linh',
    }, // prettier-ignore
  },
  {
    name: 'Chrome on a Mac: local and Google',
    device: { userAgent: MAC.replace('Version/18.0', 'Chrome/141.0'), platform: 'macOS' },
    voices: [local('Amélie', 'fr-CA'), local('Thomas', 'fr-FR'), ...GOOGLE],
    used: { fr: 'Thomas' },
  },
  {
    name: 'Safari on an iPhone',
    device: { userAgent: IPHONE },
    voices: [
      local('Thomas', 'fr-FR'),
      local('Aurélie', 'fr-FR'),
      local('Samantha', 'en-US', true),
      local('Maged', 'ar-SA'),
      local('Sinji', 'zh-HK'),
    ],
    used: { fr: 'Thomas', en: 'Samantha', ar: 'Maged' },
  },
  {
    name: 'Chrome on ChromeOS: its own voices and natural ones on servers',
    device: { userAgent: CHROMEOS, platform: 'Chrome OS' },
    voices: [
      remote('Google français 1 (Natural)', 'fr-FR'),
      local('Chrome OS français', 'fr-FR'),
      local('Chrome OS US English', 'en-US', true),
      remote('Google UK English 2 (Natural)', 'en-GB'),
      local('eSpeak Albanian', 'sq'),
    ],
    used: { fr: 'Chrome OS français', en: 'Chrome OS US English', sq: 'eSpeak Albanian' },
  },
  {
    name: 'ChromeOS with the voices of Android: some are on the network',
    device: { userAgent: CHROMEOS, platform: 'Chrome OS' },
    voices: [
      local('Android Speech Recognition fr-fr-x-frc-network', 'fr-FR'),
      local('Android Speech Recognition fr-fr-x-frc-local', 'fr-FR'),
    ],
    used: { fr: 'Android Speech Recognition fr-fr-x-frc-local' },
  },
  {
    name: 'Firefox on Linux with speech-dispatcher and eSpeak',
    device: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    voices: [
      local('French (France)+anika', 'fr-FR', true),
      local('Albanian+anika', 'sq'),
      local('Chinese (Mandarin, latin as English)+anika', 'cmn'),
      local('Chinese (Cantonese)+anika', 'yue'),
      local('Romanian+anika', 'ro'),
    ],
    used: {
      fr: 'French (France)+anika',
      sq: 'Albanian+anika',
      'zh-Hans': 'Chinese (Mandarin, latin as English)+anika',
      ro: 'Romanian+anika',
    },
  },
  {
    name: 'Firefox on Linux without speech-dispatcher',
    device: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    voices: [],
    used: {},
  },
  {
    name: 'Chromium on Linux: only Google',
    device: { userAgent: LINUX, platform: 'Linux' },
    voices: GOOGLE,
    used: {},
  },
  {
    name: 'Chrome on Android: languages, all said to be local',
    device: { userAgent: ANDROID, platform: 'Android' },
    voices: [local('français France', 'fr_FR', true), local('English United States', 'en_US')],
    used: {},
  },
  {
    name: 'Chrome on Android in desktop mode: it hides its name',
    device: { userAgent: LINUX, platform: 'Linux' },
    voices: [local('français France', 'fr_FR', true), local('arabe Monde', 'ar_001')],
    used: {},
  },
  {
    name: 'Samsung Internet, with codes of three letters',
    device: { userAgent: `${ANDROID} SamsungBrowser/28.0` },
    voices: [local('français (France)', 'fra_FRA', true)],
    used: {},
  },
  {
    name: 'Firefox on Android',
    device: { userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' },
    voices: [local('français', 'fr-FR', true)],
    used: {},
  },
  {
    name: 'a browser that does not say where a voice is',
    device: { userAgent: LINUX },
    // The cast: the types promise what this browser leaves out.
    voices: [{ name: 'français', lang: 'fr-FR', default: true } as Voice],
    used: {},
  },
];
