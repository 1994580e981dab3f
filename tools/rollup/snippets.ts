import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Plugin } from 'rollup';
import type { CompileResult } from '../../src/compiler/index.js';
import type { Language, ServiceData } from '../../src/guide/model.js';
import type { InterfaceStrings } from '../../src/guide/pack.js';

/** Numbers in the light DOM of the snippet, which are visible before the script runs and without it. */
const FALLBACK = ['112', '114', '15', '3919', '115', '119', '116006'];

/** The text of the exit in the source of the elements, and its id. */
const LEAVE = 'Leave';
const LEAVE_ID = generateMsgId(LEAVE, false);

/** The texts of a snippet in one language: a part of what the compiler returns. */
export interface SnippetTexts {
  readonly language: Pick<Language, 'code' | 'exit'>;
  /** Interface strings by their `@lit/localize` id. */
  readonly strings: InterfaceStrings;
  readonly panel: { readonly services: Readonly<Record<string, { readonly name: string }>> };
}

/** The language-independent data of a service in a snippet. */
export type SnippetService = Pick<ServiceData, 'id' | 'href' | 'label'>;

/** Writes `snippets/<language>.html` for each language except the pseudo-languages of the tests. */
export function snippets({ data, editions }: CompileResult): Plugin {
  return {
    name: 'snippets',
    generateBundle() {
      for (const edition of editions) {
        const { code } = edition.language;
        if (/-X[AB]$/.test(code)) continue;
        const source = snippet(data?.services ?? [], edition);
        this.emitFile({ type: 'asset', fileName: `snippets/${code}.html`, source });
      }
    },
  };
}

/**
 * Returns the snippet of one language, ready to paste: the script, one line of style that prevents
 * layout shift, and the element with its fallback links: numbers and an exit.
 *
 * @throws Error when a number or the text of the exit is missing, so that neither is omitted silently
 */
export function snippet(
  services: readonly SnippetService[],
  { language, panel, strings }: SnippetTexts,
): string {
  const { code, exit } = language;
  const links = FALLBACK.map((id) => {
    const service = services.find((each) => each.id === id);
    const name = panel.services[id]?.name;
    if (!service || !name) throw missing(code, `the service "${id}"`);
    return `    <li><a href="${service.href}">${name} : ${service.label}</a></li>`;
  });
  const leave = code === 'en' ? LEAVE : strings[LEAVE_ID];
  if (typeof leave !== 'string') throw missing(code, `the word "${LEAVE}"`);
  return `<style>rights-guide:not(:defined){display:block;min-block-size:100vh}</style>
<script src="/rights-guide/rights-guide.js" defer data-cfasync="false"></script>
<rights-guide lang="${code}">
  <ul>
${links.join('\n')}
  </ul>
  <p><a href="${exit}" rel="nofollow noreferrer noopener" referrerpolicy="no-referrer">${leave}</a></p>
</rights-guide>
`;
}

function missing(code: string, what: string): Error {
  return new Error(
    `rights-guide: the snippet of "${code}" lacks ${what}. ` +
      'Put it back, or change tools/rollup/snippets.ts.',
  );
}
