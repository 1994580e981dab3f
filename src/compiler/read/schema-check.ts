import { z } from 'zod';

/** What src/safety/page-facts.ts gives, in its order. */
export const FACTS = [
  'script',
  'warnings',
  'covers',
  'reserves',
  'sites',
  'policy',
  'copies',
  'frame',
  'cut',
  'entries',
] as const;

const words = z.string().trim().min(1);

const both = (what: string) =>
  z
    .strictObject({ fr: words, en: words })
    .describe(`Write ${what} in both languages: { fr: …, en: … }.`);

const selector = words.optional().describe('Write a CSS selector between quotes.');

const finding = z
  .strictObject({
    name: both('the name'),
    meaning: both('what it means'),
    remedy: both('what to do'),
    state: z.enum(['look', 'wrong']).describe('Write look or wrong.'),
    wanted: selector,
    unwanted: selector,
    single: selector,
    fact: z
      .enum(FACTS)
      .optional()
      .describe(`Write one of: ${FACTS.join(', ')}.`),
    fits: words.refine(isPattern).optional().describe('Write a regular expression between quotes.'),
  })
  .describe('Write name, meaning, remedy, state, and how it is found.');

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** The words of the webmaster's check, and how it finds what it tells. */
export const checkSchema = z.strictObject({
  panel: z.strictObject({
    title: both('the title'),
    intro: both('what the list is'),
    well: both('that all is well'),
    ok: both('the word for "good"'),
    look: both('the word for "have a look"'),
    wrong: both('the word for "wrong"'),
  }),
  findings: z.record(z.string(), finding),
});

export type CheckFile = z.infer<typeof checkSchema>;
export type CheckFinding = z.infer<typeof finding>;
