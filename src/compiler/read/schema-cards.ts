import { z } from 'zod';

/** Schema of `cards.yaml`. The sentence in `describe` is the remedy that an editor reads. */

const words = z.string().trim().min(1);
const textsIn = (what: string) =>
  z.record(z.string(), words).describe(`Write ${what} in each language: { fr: …, en: … }.`);
const wordsIn = (what: string) =>
  z.record(z.string(), z.array(words)).describe(`List ${what} by language: { fr: […], en: […] }.`);

const part = z.strictObject({
  title: textsIn('the question'),
  text: textsIn('what to write'),
});

const card = z.strictObject({
  id: z.string().describe('Write a short English name in small letters.'),
  text: textsIn('the sentence'),
  keywords: wordsIn('other words that people type'),
  parts: z.array(part).min(1).optional().describe('List what to write, or leave it out.'),
  service: z.string().optional().describe('Write an id of services.yaml, or leave it out.'),
  topic: z.string().describe('Write the id of the topic that carries the card.'),
  sources: z.array(z.string()).min(1).describe('List titles of sources of that topic.'),
  reviewed: z.iso.date().describe('Write the day it was read against its sources: 2026-11-24.'),
});

const group = z.strictObject({
  id: z.string().describe('Write a short English name in small letters.'),
  section: z.string().describe('Write the id of a section of guide.yaml, for its icon.'),
  title: textsIn('the title'),
  cards: z.array(card).min(1).describe('List the cards, in the order shown.'),
});

export const cardsSchema = z.strictObject({
  reviewEvery: z.int().min(1).max(60).describe('Write a number of months, 1 to 60.'),
  asking: wordsIn('words with which people ask how to say something'),
  groups: z.array(group).describe('List the groups, in the order shown.'),
});

export type CardsFile = z.infer<typeof cardsSchema>;
export type CardFile = z.infer<typeof card>;
