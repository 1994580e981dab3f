import type { GuideData, PanelText } from '../src/guide/model.js';

/** Numbers in the light DOM of the snippet: they show before, without and after the script. */
const FALLBACK = ['112', '114', '15', '3919', '115', '119', '116006'];

/**
 * The snippet of each language, ready to paste: the script, one line of style against the jump of
 * the page, and the element with its fallback links.
 */
export async function snippets(): Promise<[path: string, text: string][]> {
  // Read afresh at each build: `npm start` builds many times.
  const fresh = `?${Date.now()}`;
  const { data } = (await import(`../src/generated/data.ts${fresh}`)) as { data: GuideData };
  const { panelTexts } = (await import(`../src/generated/panel.ts${fresh}`)) as {
    panelTexts: Record<string, string>;
  };
  return Object.entries(panelTexts)
    .filter(([language]) => !/-X[AB]$/.test(language))
    .map(([language, text]) => {
      const { panel } = JSON.parse(text) as { panel: PanelText };
      return [`snippets/${language}.html`, snippet(language, data, panel)];
    });
}

function snippet(language: string, data: GuideData, panel: PanelText): string {
  const links = FALLBACK.flatMap((id) => {
    const service = data.services.find((candidate) => candidate.id === id);
    const name = panel.services[id]?.name;
    return service && name
      ? [`    <li><a href="${service.href}">${name} : ${service.label}</a></li>`]
      : [];
  });
  return `<style>rights-guide:not(:defined){display:block;min-block-size:100vh}</style>
<script src="/rights-guide/rights-guide.js" defer data-cfasync="false"></script>
<rights-guide lang="${language}">
  <ul>
${links.join('\n')}
  </ul>
</rights-guide>
`;
}
