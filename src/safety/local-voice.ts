/** The parts of a voice of the browser that tell whether it may be used. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** Where the voices are, as far as the browser tells. */
export interface Device {
  readonly userAgent: string;
  /** Of `navigator.userAgentData`, where the browser has it. */
  readonly platform?: string | undefined;
}

/** Names of voices that are made on servers, whatever the browser says of them. */
const REMOTE = /^google\b|\b(?:online|network|cloud)\b/i;

/** Where a language has several voices, the one of this region. */
const REGIONS: Readonly<Record<string, string>> = { fr: 'fr', pt: 'br', en: 'gb', es: 'es' };

/** Mandarin has two codes; Cantonese and traditional Chinese are others. */
const MANDARIN = /^(?:zh|cmn)(?:-(?:hans|cn|sg)\b.*)?$/;

/**
 * Whether the device runs Android. There, browsers list languages instead of voices, ignore which
 * voice is asked for, and may use one on a server. In desktop mode they hide the name of the system,
 * but still write languages with an underscore.
 */
export function isAndroid({ userAgent, platform }: Device, voices: readonly Voice[]): boolean {
  const named = platform === 'Android' || /android/i.test(userAgent);
  return named || voices.some(({ lang }) => lang.includes('_'));
}

/**
 * A voice that is on the device and speaks a language. What is read aloud is what the reader reads: it
 * must not be sent to anyone, so a voice of which this is not sure is not used.
 *
 * @param language code of a language of the guide
 */
export function localVoice<Found extends Voice>(
  voices: readonly Found[],
  language: string,
): Found | undefined {
  // The comparison: some browsers leave it out, and a page may have changed it.
  const local = voices.filter(
    ({ localService, name }) => localService === true && !REMOTE.test(name),
  );
  const [base = ''] = language.toLowerCase().split('-');
  const speaks = local.filter(({ lang }) => {
    const tag = tagOf(lang);
    return base === 'zh' ? MANDARIN.test(tag) : tag.split('-')[0] === base;
  });
  const region = `${base}-${REGIONS[base]}`;
  return (
    speaks.find(({ lang }) => tagOf(lang) === region) ??
    speaks.find((voice) => voice.default) ??
    speaks[0]
  );
}

/** A tag as the standard writes it, in small letters. */
function tagOf(lang: string): string {
  return lang.toLowerCase().replaceAll('_', '-');
}
