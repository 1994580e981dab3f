import { data } from '../generated/data.js';
import { inlineTexts } from '../generated/inline.js';
import { languageCodes, languageOf, ORIGINAL_LANGUAGE } from '../language/languages.js';
import { addStrings } from '../language/localization.js';
import { matchLanguage } from '../language/tags.js';
import { fetchPack } from './fetch-pack.js';
import { joinGuide } from './join-guide.js';
import type { Guide } from './model.js';
import type { InlineText } from './pack.js';
import { packsFolder } from './packs-folder.js';

const guides = new Map<string, Guide>();
const pending = new Map<string, Promise<Guide>>();

/**
 * Returns the guide in a language synchronously, if the language is included in the script or was
 * loaded before. Its interface strings have been added as well.
 */
export function guideIn(code: string): Guide | undefined {
  const known = guides.get(code);
  if (known) return known;
  const text = inlineTexts[code];
  if (!text) return undefined;
  // The cast: the compiler wrote this text as an InlineText.
  return keep(code, JSON.parse(text) as InlineText);
}

/** Whether the guide has a topic with this id, in any language. */
export function isTopic(id: string): boolean {
  return topicPlace(id) >= 0;
}

/**
 * Returns the index of a topic in the guide. Attributes in the page use it instead of the id, because
 * other scripts can record attributes and the id says what the topic is about.
 */
export function topicPlace(id: string): number {
  return data.topics.findIndex((topic) => topic.id === id);
}

/**
 * Loads the guide in a language. It also works without a document: in Node or in a worker.
 *
 * @param language BCP 47 tag; the nearest language of the guide is used (`fr-CA` → `fr`)
 * @param options.packs folder of the language packs; default: beside the script
 * @throws PackError when the language is not included in the script and its pack cannot be fetched;
 *   RangeError when the guide has no such language
 */
export async function loadGuide(
  language: string = ORIGINAL_LANGUAGE,
  options: { readonly packs?: string | undefined } = {},
): Promise<Guide> {
  const code = matchLanguage(language, languageCodes);
  if (!code) {
    throw new RangeError(
      `rights-guide: the guide has no language "${language}". Use one of: ${languageCodes.join(', ')}.`,
    );
  }
  const ready = guideIn(code);
  if (ready) return ready;

  let loading = pending.get(code);
  if (!loading) {
    loading = fetchPack(code, packsFolder(options.packs))
      .then((pack) => keep(code, pack))
      .finally(() => pending.delete(code));
    pending.set(code, loading);
  }
  return loading;
}

function keep(code: string, { strings, guide: text }: InlineText): Guide {
  addStrings(code, strings);
  const guide = joinGuide(languageOf(code), text);
  guides.set(code, guide);
  return guide;
}
