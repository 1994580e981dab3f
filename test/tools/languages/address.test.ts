import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { address } from '../../../tools/checks/languages/address.js';
import { root } from '../../../tools/root.js';
import { foundBy, type Sample } from './gates.js';

const path = 'spelling/address.yaml';
const FILES = { [path]: readFileSync(join(root, 'content', path), 'utf8') };

const GENDERED: readonly Sample[] = [
  ['es', 'Si está detenida, llame.'],
  ['pt', 'Se você está sozinha, ligue.'],
  ['ro', 'Dacă sunteți arestat, sunați.'],
  ['bg', 'Ако сте арестувана, обадете се.'],
  ['sq', 'Nëse jeni e vetmuar, telefononi.'],
  ['ru', 'Если вы арестована, звоните.'],
  ['uk', 'Якщо ви затримана, телефонуйте.'],
  ['ar', 'هل أنتِ هنا؟'],
  ['zh-Hans', '她可以打电话。'],
  ['vi', 'Hãy gọi cho cô ấy.'],
];

test('words that give the reader a gender are found in each language', () => {
  for (const sample of GENDERED)
    assert.equal(foundBy(address, [sample], FILES).length, 1, sample[1]);
  assert.deepEqual(foundBy(address, [['es', 'Si viene solo/a o acompañada.']], FILES), ['o/a']);
});

test('words for everybody are not', () => {
  const neutral: readonly Sample[] = [
    ['es', 'Si la policía le detiene, llame.'],
    ['ru', 'Если вас задержали, звоните.'],
    ['zh-Hans', '其他人可以打电话。'],
  ];
  assert.deepEqual(foundBy(address, neutral, FILES), []);
});
