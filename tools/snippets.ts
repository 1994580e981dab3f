import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { shortId } from '../src/shared/short-id.js';
import type { GuideData, InterfaceStrings, Language } from '../src/guide/model.js';
import { unpackData } from '../src/guide/unpack-data.js';
import type { PackedData, PackedPanel } from '../src/guide/packed.js';

/** Numbers in the light DOM of the snippet: they show before, without and after the script. */
const FALLBACK = ['112', '114', '15', '3919', '115', '119', '116006'];

/** The word of the exit, as the elements write it, and its id. */
const LEAVE = 'Leave';
const LEAVE_ID = shortId(generateMsgId(LEAVE, false));

interface Texts {
  readonly language: Language;
  readonly panel: PackedPanel;
  readonly strings: InterfaceStrings;
}

/**
 * The snippet of each language, ready to paste: the script, one line of style against the jump of
 * the page, and the element with its fallback links: numbers, and a way out.
 *
 * @throws Error when a number or the word of the exit is missing: nothing must be left out unseen
 */
export async function snippets(): Promise<[path: string, text: string][]> {
  // Read afresh at each build: `npm start` builds many times.
  const fresh = `?${Date.now()}`;
  const { data } = (await import(`../src/generated/data.ts${fresh}`)) as {
    data: PackedData;
  };
  const { panelTexts } = (await import(`../src/generated/panel.ts${fresh}`)) as {
    panelTexts: Record<string, string>;
  };
  const { inlineTexts } = (await import(`../src/generated/inline.ts${fresh}`)) as {
    inlineTexts: Record<string, string>;
  };
  const { languages } = (await import(`../src/generated/languages.ts${fresh}`)) as {
    languages: readonly Language[];
  };
  return languages
    .filter(({ code }) => !/-X[AB]$/.test(code))
    .map((language) => {
      const { code } = language;
      // The casts: the compiler wrote both.
      const { panel } = JSON.parse(panelTexts[code] ?? '') as Pick<Texts, 'panel'>;
      const { strings } = JSON.parse(inlineTexts[code] ?? '') as Pick<Texts, 'strings'>;
      return [`snippets/${code}.html`, snippet(unpackData(data), { language, panel, strings })];
    });
}

function snippet(data: GuideData, { language, panel, strings }: Texts): string {
  const links = FALLBACK.map((id) => {
    const place = data.services.findIndex((service) => service.id === id);
    const [name] = panel.services[place] ?? [];
    const service = data.services[place];
    if (!service || !name) throw missing(language, `the service "${id}"`);
    return `    <li><a href="${service.href}">${name} : ${service.label}</a></li>`;
  });
  const leave = language.code === 'en' ? LEAVE : strings[LEAVE_ID];
  if (typeof leave !== 'string') throw missing(language, `the word "${LEAVE}"`);
  return `<style>rights-guide:not(:defined){display:block;min-block-size:100vh}</style>
<script src="/rights-guide/rights-guide.js" defer data-cfasync="false"></script>
<rights-guide lang="${language.code}">
  <ul>
${links.join('\n')}
  </ul>
  <p><a href="${language.exit}" rel="nofollow noreferrer noopener" referrerpolicy="no-referrer">${leave}</a></p>
</rights-guide>
`;
}

function missing({ code }: Language, what: string): Error {
  return new Error(
    `rights-guide: the snippet of "${code}" lacks ${what}. Put it back, or change tools/snippets.ts.`,
  );
}
