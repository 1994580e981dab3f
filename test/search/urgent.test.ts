import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { urgentPhrases } from '../../src/compiler/emit/urgent.js';
import { loadGuide } from '../../src/guide/store.js';
import { readContent } from '../../src/compiler/read/read.js';
import { urgentServices } from '../../src/search/urgent.js';
import { DANGEROUS, rowOf } from '../../tools/learn/examples.js';
import { root } from '../../tools/root.js';
import { dangerFigures, readCries } from './danger-sets.js';
import { querySets, readQueries } from './query-sets.js';

const guide = await loadGuide('fr');

/** The services that a question calls for. */
function called(question: string): readonly string[] {
  return urgentServices(guide, question).map(({ id }) => id);
}

const CALLS: Readonly<Record<string, readonly string[]>> = {
  17: [
    'il va me tuer', 'au secours', 'violer', 'he will kill me', 'HELP!', 'i was raped',
    'me va a matar', 'me violaron', 'socorro', 'ajuda', 'fui estuprada', 'mă omoară', 'ajutor',
    'ще ме убие', 'изнасилиха ме', 'iznasiliha me', 'do të më vrasë', 'me kane perdhunuar',
    'он убьёт меня', 'помогите', 'меня изнасиловали', 'він вб’є мене', 'мене зґвалтували',
    'سيقتلني', 'النجدة', 'اغتصبني', '救命', '他要杀我', '被强奸了', 'cứu tôi', 'hắn sẽ giết tôi',
    'toi bi hiep dam', 'kidnapped', 'on m’a séquestrée',
  ],
  3114: [
    'suicide', 'je veux mourir', 'i want to die', 'quiero morir', 'quero morrer', 'vreau să mor',
    'искам да умра', 'dua të vdes', 'хочу умереть', 'хочу померти', 'أريد الموت', '不想活了',
    'muốn chết', 'suicidarme',
  ],
  15: ['overdose', 'je saigne', 'sobredosis', 'sangrando', 'кровь', 'نزيف', '流血', 'chảy máu', 'передозировка'],
  18: ['incendie', 'au feu !', 'fire', 'пожар', 'حريق', '着火了', 'cháy nhà'],
}; // prettier-ignore

describe('danger, in twelve languages', () => {
  for (const [service, questions] of Object.entries(CALLS)) {
    for (const question of questions) {
      it(`"${question}" calls ${service}`, () => {
        assert.ok(called(question).includes(service), called(question).join());
      });
    }
  }
});

/** Of a language whose spelling nobody has fixed, fewer are found. */
const LEAST: Readonly<Record<string, number>> = { 'ar-Latn': 0.55 };

const { content } = readContent(join(root, 'content'));

describe('danger as people in a hurry write it', () => {
  // The hand from whose phrases those of guide.yaml were completed.
  const cries = content.danger.filter(
    ({ services, hand }) => services.length > 0 && hand === 'dev',
  );
  for (const language of new Set(cries.map((cry) => cry.language))) {
    it(`brings a right number first in nine of ten: ${language}`, () => {
      const asked = cries.filter((cry) => cry.language === language);
      const missed = asked.filter(({ query, services }) => {
        const row = rowOf(
          services,
          guide.urgent.map(({ services: of }) => ({ services: of.map(({ id }) => id) })),
        );
        const [first] = urgentServices(guide, query);
        return !first || !guide.urgent[Number(row)]?.services.includes(first);
      });
      const told = missed.map(({ query }) => query).join(', ');
      assert.ok(1 - missed.length / asked.length >= (LEAST[language] ?? 0.9), told);
    });
  }
});

describe('the frozen set of danger', async () => {
  const { all } = Object.fromEntries(await dangerFigures(readCries()));

  it('brings a right number first, and rings for calm phrases near to danger no more than it did', () => {
    assert.ok(all && all.right >= 0.45 && all.wrong <= 0.19, JSON.stringify(all));
  });
});

test('at most two of a hundred ordinary questions are taken for danger', () => {
  const calm = [
    ...content.questions.map(({ query, answer }) => ({ query, answer })),
    ...querySets()
      .flatMap(readQueries)
      .map(({ query, topic }) => ({ query, answer: topic })),
  ].filter(({ answer }) => !DANGEROUS.has(answer));
  const alarms = calm.filter(({ query }) => urgentServices(guide, query).length > 0);
  const told = alarms
    .slice(0, 20)
    .map(({ query }) => query)
    .join(' | ');
  assert.ok(alarms.length / calm.length <= 0.02, `${alarms.length} of ${calm.length}: ${told}`);
});

test('short words of danger count whole, not as beginnings of others', () => {
  for (const question of ['nožice', 'couteauxier', 'knifemaker', 'ножницы'])
    assert.deepEqual(urgentServices(guide, question), [], question);
});

test('harmless questions call nobody', () => {
  for (const question of [
    'insecticide',
    'violence',
    'help to find a job',
    'violoncelle',
    'feuille',
    'enfermedad',
    'étranger',
    'không có giấy tờ',
    'la primarie nu vor sa mi faca',
    '',
  ]) {
    assert.deepEqual(called(question), [], question);
  }
});

test('phrases are folded, their signs kept', () => {
  assert.equal(
    urgentPhrases(['Me tuer', 'séquestr*', 'au secours!', '救命']),
    'au+sekurs! me+tuer sekestr* 救命',
  );
});
