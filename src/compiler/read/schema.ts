import { z } from 'zod';

/**
 * The schema of each file of the content. The sentence in `describe` is the remedy that an editor reads
 * when the value is invalid or missing.
 */

const words = z.string().trim().min(1);
const date = z.iso.date();

/** The same text in several languages. */
const texts = z.record(z.string(), words);
const textsIn = (what: string) =>
  texts.describe(`Write ${what} in each language: { fr: …, en: … }.`);

const ids = z.array(z.string());

const source = z
  .strictObject({
    title: words.describe('Write the name of the source.'),
    article: words.optional().describe('Write the articles of law, between quotes.'),
    url: words.describe('Write the address of the source, beginning with https://.'),
    seen: date.describe('Write the day it was read: 2026-11-24.'),
  })
  .describe('Name the source: { title: …, url: https://…, seen: 2026-11-24 }.');

const confidence = z
  .enum(['high', 'medium', 'low', 'unknown'])
  .describe('Write high, medium, low or unknown.');

export const topicSchema = z.strictObject({
  section: z.string().describe('Write the id of a section of guide.yaml.'),
  revision: z
    .int()
    .min(1)
    .describe('Write a whole number, from 1; add 1 when the meaning changes.'),
  reviewed: date.describe('Write the day the topic was read against its sources: 2026-11-24.'),
  reviewEvery: z.int().min(1).max(60).describe('Write a number of months, 1 to 60.'),
  sources: z.array(source).min(1).describe('List at least one source.'),
  services: ids.describe('List ids of services.yaml between quotes, or write [].'),
  related: ids.describe('List ids of other topics, or write [].'),
  cards: z
    .record(z.string(), z.array(z.string()).min(1))
    .optional()
    .describe(
      'Write the number of a step and ids of cards.yaml: { 1: [lawyer] }, or leave it out.',
    ),
});

export const frontMatterSchema = z.strictObject({
  title: words.describe('Write the title, at most 60 characters.'),
  summary: words.describe('Write the summary, at most 160 characters.'),
  keywords: z.array(words).describe('List 8 to 12 phrases people type, numbers between quotes.'),
  follows: z.int().min(1).describe('Write the revision of topic.yaml this text translates.'),
  translation: z
    .enum(['original', 'machine', 'human', 'reviewed'])
    .describe('Write original, machine, human or reviewed.'),
  hardBecause: words
    .optional()
    .describe('Write why the text cannot be easier to read, or leave it out.'),
  from: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/))
    .optional()
    .describe('Leave it out; npm run translated writes it.'),
});

const section = z.strictObject({
  id: z.string().describe('Write a short English name in small letters.'),
  title: textsIn('the title'),
  topics: ids.describe('List the topics of the section, in the order shown.'),
});

const situation = z.strictObject({
  text: textsIn('the situation'),
  topic: z.string().describe('Write the id of the topic it leads to.'),
});

const urgentRow = z.strictObject({
  services: ids.min(1).describe('List ids of services.yaml between quotes.'),
  words: z
    .record(z.string(), z.array(words))
    .describe('List phrases by language; "*" ends the beginning of a word, "!" a whole question.'),
});

export const guideSchema = z.strictObject({
  sections: z.array(section).min(1).describe('List the sections, in the order shown.'),
  calls: ids.length(3).describe('List the three numbers of the first screen, between quotes.'),
  helpers: ids.min(1).describe('List the services offered when a search finds nothing.'),
  urgent: z
    .array(urgentRow)
    .describe('List services and, by language, the phrases that always call them, or write [].'),
  situations: z.array(situation).max(20).describe('List at most twenty situations.'),
  examples: z.array(textsIn('the question')).length(2).describe('List two questions to try.'),
  bannedWords: z.record(z.string(), z.array(words)).describe('List the words, by language.'),
});

const FACT_UNITS = [
  'eur',
  'percent',
  'count',
  'age',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'date',
] as const;

/** A year, a month or a day. */
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const factSource = source.extend({
  known: z
    .string()
    .regex(PARTIAL_DATE)
    .optional()
    .describe(
      'Write from: and the day, or here the year or month for which it gives the value: "2025-07".',
    ),
});

export const factSchema = z
  .strictObject({
    value: z
      .union([z.number(), z.string()])
      .describe(
        'Write a number; for the unit date a year, month or day between quotes: "2024-07".',
      ),
    unit: z.enum(FACT_UNITS).describe(`Write one of: ${FACT_UNITS.join(', ')}.`),
    from: date.optional().describe('Write the day from which it holds: 2026-04-01.'),
    reviewBy: date.optional().describe('Write the day to check it again: 2027-04-01.'),
    confidence,
    source: factSource,
    note: words.optional().describe('Write any words for editors, or leave it out.'),
  })
  .check(({ value: fact, issues }) => {
    const right =
      fact.unit === 'date'
        ? typeof fact.value === 'string' && PARTIAL_DATE.test(fact.value)
        : typeof fact.value === 'number';
    if (!right) {
      issues.push({
        code: 'custom',
        path: ['value'],
        input: fact.value,
        message: 'wrong for its unit',
      });
    }
    // A date needs neither `from` nor `known`.
    if (fact.unit !== 'date' && !fact.from && !fact.source.known) {
      issues.push({
        code: 'custom',
        path: ['source', 'known'],
        input: undefined,
        message: 'undated',
      });
    }
  });

/** From Monday: the index plus 1 is the number of the day in the data. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const languageCodes = z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));
const flag = z.boolean();

/** Default number of months after which a service is checked again: opening hours change often. */
export const SERVICE_REVIEW = 6;

export const serviceSchema = z.strictObject({
  id: z.string().describe('Write a short name in small letters, or the number between quotes.'),
  kind: z
    .enum(['emergency', 'line', 'organisation'])
    .describe('Write emergency, line or organisation.'),
  href: words.describe('Write an address: tel:…, sms:… or https://….'),
  label: words.describe('Write the number or address as printed, between quotes.'),
  free: flag.optional().describe('Write true or false, for phones and SMS only.'),
  withoutCredit: flag.optional().describe('Write true only where a source says so.'),
  hours: z
    .union([
      z.enum(['always', 'office']),
      z.strictObject({ days: z.tuple([z.enum(DAYS), z.enum(DAYS)]), open: clock, close: clock }),
    ])
    .optional()
    .describe('Write always, office or { days: [mon, fri], open: "10:00", close: "19:00" }.'),
  languages: languageCodes.optional().describe('List codes of languages: [fr, en].'),
  sometimes: languageCodes.optional().describe('List codes of languages: [fr, en].'),
  interpreter: flag.optional().describe('Write true only where a source says so.'),
  onBill: flag.optional().describe('Write true or false, or leave it out where no source says.'),
  located: flag.optional().describe('Write true for calls that are located.'),
  web: words.optional().describe('Write an address beginning with https://.'),
  called: z
    .array(words)
    .optional()
    .describe('List other names people know it by, as they type them, or leave it out.'),
  name: textsIn('the name'),
  who: textsIn('who answers, or for whom,'),
  reviewed: date.describe('Write the day all of this was last checked: 2026-11-24.'),
  reviewEvery: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .describe(`Write a number of months, 1 to 60, or leave it out for ${SERVICE_REVIEW}.`),
  confidence,
  source,
});

export const needSchema = z.strictObject({
  id: z.string().describe('Write a short English name in small letters.'),
  title: textsIn('the title'),
  note: textsIn('the note').optional(),
  services: ids.min(1).describe('List ids of services, between quotes.'),
});

const glossaryText = z
  .strictObject({
    term: words.describe('Write the word.'),
    meaning: words.describe('Explain the word in one or two short sentences.'),
  })
  .describe('Write { term: …, meaning: … }.');

export const glossarySchema = z.record(z.string(), glossaryText);

export type Source = z.infer<typeof source>;
export type TopicFile = z.infer<typeof topicSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type GuideFile = z.infer<typeof guideSchema>;
export type FactEntry = z.infer<typeof factSchema>;
export type ServiceEntry = z.infer<typeof serviceSchema>;
export type NeedEntry = z.infer<typeof needSchema>;
export type GlossaryEntry = z.infer<typeof glossarySchema>;
