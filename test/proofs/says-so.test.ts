import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/root.js';

/*
 * What the guide cannot erase is said next to the exit and in the topic on online safety, in each
 * language there is. A language without its words here has not been looked at: the test fails.
 */

const TRACES = [
  'history',
  'calls',
  'texts',
  'downloads',
  'prints',
  'spied phone',
  'shared account',
];
type Words = readonly [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

/**
 * In each language, how each trace is called, in that order. A name that also stands in the advice
 * to delete the call or the messages is looked for in a form that advice does not have, or together
 * with the verb that says it stays.
 */
const WORDS: Readonly<Record<string, Words>> = {
  fr: [
    /historique/i,
    /\bappels?\b/i,
    /\bmessages\b|\bSMS\b/i,
    /télécharge/i,
    /\bimpr(essions|imez)\b/i,
    /espion/i,
    /compte partagé/i,
  ],
  en: [
    /history/i,
    /\bcalls?\b/i,
    /\bmessages\b|\btexts\b/i,
    /\bdownloads?\b/i,
    /\bprints?\b/i,
    /\bspied\b|spyware/i,
    /shared account/i,
  ],
  es: [
    /historial/i,
    /\bllamadas\b/i,
    /\bmensajes\b[^.:]*\bquedan\b|\bqueda\b[^.:]*\bmensajes\b/i,
    /\bdescarg/i,
    /\bimprim(e|ió)/i,
    /\bespiado\b|\bespía\b/i,
    /cuenta compartida/i,
  ],
  pt: [
    /histórico/i,
    /\bligações\b/i,
    /\bSMS\b|\bfica\b[^.:]*\bmensagens\b/i,
    /\barquivos\b[^.:]*\bbaixa(dos)?\b/i,
    /\bimpresso\b|\bimprime\b/i,
    /\bespionado\b|\bespião\b/i,
    /conta compartilhada/i,
  ],
  ro: [
    /istoricul/i,
    /\bapeluri(le)?\b/i,
    /\bSMS-urile\b|\brămân[^.:]*\bmesajele\b/i,
    /\bdescărc/i,
    /\btipări/i,
    /\bspion/i,
    /cont comun/i,
  ],
  bg: [
    /историята на браузъра/i,
    /обаждания/i,
    /съобщенията[^.:]*остават|остават[^.:]*съобщенията/i,
    /изтеглените файлове|файловете[^.:]*сваляте/i,
    /разпечатан|печатате/i,
    /следен телефон|шпионска/i,
    /общ профил/i,
  ],
  sq: [
    /historiku/i,
    /\btelefonata(t|ve)\b/i,
    /\bSMS-të|\bmbetet\b[^.:]*\bmesazhet\b/i,
    /\bshkark(imet|oni)\b/i,
    /\bprint(imet|oni)\b/i,
    /telefon i përgjuar|program spiun/i,
    /llogari e përbashkët/i,
  ],
  ru: [
    /история браузера/i,
    /звонк(и|ов)/i,
    /СМС|оста[её]тся[^.:]*сообщения/i,
    /загрузки|файлы[^.:]*скачали/i,
    /распечат|напечатали/i,
    /телефон, за которым следят|шпионская/i,
    /общий аккаунт/i,
  ],
  uk: [
    /історія браузера/i,
    /дзвінк(и|ів)/i,
    /СМС|залишається[^.:]*повідомлення/i,
    /завантаж/i,
    /роздрук|надрукували/i,
    /телефон, за яким стежать|шпигунська/i,
    /спільний акаунт/i,
  ],
  ar: [
    /سجل المتصفح/,
    /المكالمات/,
    /الرسائل/,
    /الملفات[^.:]*نز\u0651?ل/,
    /المطبوعات|تطبعون/,
    /الهاتف المراق\u064E?ب|برنامج تجسس/,
    /الحساب المشترك/,
  ],
  'zh-Hans': [
    /历史记录/,
    /(通话记录|电话)[^。：]*(留下|还在)/,
    /短信[^。：]*(留下|还在)/,
    /下载/,
    /打印/,
    /被监控的手机|监控软件/,
    /共用的账号/,
  ],
  vi: [
    /lịch sử trình duyệt/i,
    /cuộc gọi[^.:]*\bcòn\b|\bcòn\b[^.:]*cuộc gọi/i,
    /tin nhắn[^.:]*\bcòn\b|\bcòn\b[^.:]*tin nhắn/i,
    /tải về/i,
    /bản in\b|\bin ra\b/i,
    /(điện thoại bị|phần mềm) theo dõi/i,
    /tài khoản chung/i,
  ],
};

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const topics = 'content/topics/online-safety';
const languages = readdirSync(join(root, topics)).flatMap(
  (name) => /^(.+)\.md$/.exec(name)?.[1] ?? [],
);

const source = /'(Leaving hides this page[^']*)'/.exec(
  read('src/elements/common/exit-words.ts'),
)?.[1];

/** The words beside the exit: those of the template in English, of the translators elsewhere. */
function wordsByExit(language: string): string {
  if (language === 'en') return source ?? '';
  const unit = read(`content/interface/${language}.xlf`).split(`<source>${source}</source>`)[1];
  return /^\s*<target>([^<]*)<\/target>/.exec(unit ?? '')?.[1] ?? '';
}

function missing(text: string, language: string): readonly string[] {
  const words = WORDS[language];
  return TRACES.filter((_, index) => !words?.[index]?.test(text));
}

describe('what cannot be erased is said', () => {
  for (const language of languages) {
    it(`in ${language}, next to the exit`, () => {
      assert.deepEqual(missing(wordsByExit(language), language), []);
    });

    it(`in ${language}, in the topic on online safety`, () => {
      const careful =
        read(`${topics}/${language}.md`).split('## careful')[1]?.split('\n## ')[0] ?? '';
      assert.deepEqual(missing(careful, language), []);
    });
  }

  it('a language without its words is found, and a trace that is left out', () => {
    assert.ok(languages.includes('fr') && languages.includes('en'));
    assert.deepEqual(missing('history, calls', 'xx'), TRACES);
    assert.deepEqual(missing(wordsByExit('en').replace('prints', 'files'), 'en'), ['prints']);
  });
});
