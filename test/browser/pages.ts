/** The fallback links of the snippet. */
export const LINKS = `<ul id="links"><li><a href="tel:112">112</a></li><li><a href="sms:114">114</a></li></ul>`;

/** Returns a page with the snippet as a partner would paste it. */
export function snippetPage(
  options: {
    readonly script?: string;
    readonly attributes?: string;
    readonly head?: string;
    readonly before?: string;
    readonly after?: string;
  } = {},
): string {
  const { script = '<script src="/dist/rights-guide.js" defer></script>' } = options;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Une association</title>${options.head ?? ''}${script}</head>
<body><h1>Une association</h1>${options.before ?? ''}
<rights-guide ${options.attributes ?? 'lang="fr"'}>${LINKS}</rights-guide>
<p id="after">Après le guide.</p>${options.after ?? ''}</body>
</html>`;
}

/* The following functions are serialised and run in the page: they can only use their argument. */

/** Whether the guide is on screen. */
export const guideShown = () =>
  Boolean(document.querySelector('rights-guide')?.shadowRoot?.querySelector('.call'));

/** Whether the links of the host page are visible. */
export const linksShown = () =>
  (document.querySelector('#links')?.getBoundingClientRect().height ?? 0) > 0;

/** Returns the visible text of the guide. */
export const guideText = () =>
  document.querySelector('rights-guide')?.shadowRoot?.querySelector<HTMLElement>('.root')
    ?.innerText ?? '';

/** Returns the language and direction of the guide. */
export const guideLanguage = () => {
  const root = document
    .querySelector('rights-guide')
    ?.shadowRoot?.querySelector<HTMLElement>('.root');
  return `${root?.lang} ${root?.dir}`;
};

/** Returns the centre of the exit. */
export const exitPlace = () => {
  const guide = document.querySelector('rights-guide')?.shadowRoot?.querySelector('quick-exit');
  const own = document.querySelector('quick-exit');
  const link = (guide ?? own)?.shadowRoot?.querySelector('a');
  const { left = 0, top = 0, width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
  return { x: left + width / 2, y: top + height / 2, shown: width > 0 };
};
