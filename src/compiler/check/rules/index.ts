import { bannedWords } from './banned-words.js';
import { cards } from './cards.js';
import { completeLanguages, draftLanguages } from './complete-languages.js';
import { confidence } from './confidence.js';
import { factSources } from './fact-sources.js';
import { firstIsSteps } from './first-is-steps.js';
import { frontPages } from './front-pages.js';
import { httpsOnly } from './https-only.js';
import { idleSynonyms } from './idle-synonyms.js';
import { keywordCount } from './keyword-count.js';
import { keywordPromise } from './keyword-promise.js';
import { knownLanguages } from './known-languages.js';
import { knownReferences } from './known-references.js';
import { noDigitsInProse } from './no-digits-in-prose.js';
import { openedLength } from './opened-length.js';
import { questionAnswers } from './question-answers.js';
import { readable } from './readability.js';
import { requiredParts } from './required-parts.js';
import { reviewDates } from './review-dates.js';
import { reviewDue } from './review-due.js';
import type { Rule } from './rule.js';
import { sameSkeleton } from './same-skeleton.js';
import { sentenceLength } from './sentence-length.js';
import { serviceTexts } from './service-texts.js';
import { summaryLength } from './summary-length.js';
import { translationState } from './translation-state.js';
import { uniqueIds } from './unique-ids.js';
import { unused } from './unused.js';

/** Rules whose problems stop the build. */
export const rules: readonly Rule[] = [
  requiredParts,
  firstIsSteps,
  noDigitsInProse,
  knownReferences,
  knownLanguages,
  uniqueIds,
  sameSkeleton,
  confidence,
  factSources,
  summaryLength,
  keywordCount,
  keywordPromise,
  translationState,
  reviewDates,
  httpsOnly,
  bannedWords,
  completeLanguages,
  sentenceLength,
  readable,
  openedLength,
  serviceTexts,
  questionAnswers,
  cards,
];

/** Rules whose problems are only warnings. */
export const warningRules: readonly Rule[] = [
  reviewDue,
  draftLanguages,
  unused,
  frontPages,
  idleSynonyms,
];
