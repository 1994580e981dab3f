import { z } from 'zod';

/** Schema of `languages.yaml`. The sentence in `describe` is the remedy that an editor reads. */

const words = z.string().trim().min(1);
const ratio = z.number().min(0.2).max(2);

export const languageSchema = z.strictObject({
  name: words.describe('Write the own name of the language.'),
  direction: z.enum(['ltr', 'rtl']).describe('Write ltr or rtl.'),
  status: z.enum(['published', 'draft']).describe('Write published or draft.'),
  offer: words.describe('Write "Read in …" in the language itself.'),
  exit: words.describe('Write the https address of a neutral page.'),
  reviewedBy: z.string().describe('Write who read the texts, or "".'),
  words: ratio
    .optional()
    .describe('Write how many words a long text has for each word in French, or leave it out.'),
  letters: ratio
    .optional()
    .describe('Write how many letters the texts have for each letter in French, or leave it out.'),
});

export type LanguageEntry = z.infer<typeof languageSchema>;
