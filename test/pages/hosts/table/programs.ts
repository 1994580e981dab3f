import type { HostGroup, HostPage } from '../host-page.js';

const scripts = (...files: readonly string[]) =>
  files.map((file) => `<script src="$ORIGIN/hosts/${file}"></script>`).join('');

const page = (name: string, head: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  head,
  ...more,
});

const onLoad = (code: string) => `<script>addEventListener('load', () => { ${code} });</script>`;

/** A banner of the page's own, above everything but what is in the top layer. */
const BANNER = 'position:fixed;inset:auto 0 0;height:40vh;z-index:2147483647;background:#fff';

export const programs: HostGroup = {
  title: 'Programs of others',
  pages: [
    page('core-js 2, all of it', scripts('core-js.js')),
    page('es6-shim and es6-sham', scripts('es6-shim.js')),
    page('core-js 2 and es6-shim', scripts('core-js.js', 'es6-shim.js')),
    page('SES lockdown', `${scripts('ses.js')}<script>lockdown();</script>`),
    page('scoped registries of custom elements, as a polyfill', scripts('scoped-registries.js')),
    page('Dark Reader', `${scripts('darkreader.js')}<script>DarkReader.enable();</script>`),
    page('React, strict, shown and taken away six times', '', {
      body: '<div id="app"></div><template id="snippet">$LINKS</template><script src="$ORIGIN/hosts/react.js"></script>',
      within: '#app:has(#visit-6)',
    }),
    page('htmx, after a swap', scripts('htmx.js'), {
      body: '<div id="content"><button id="go" hx-get="$ORIGIN/turbo/next" hx-select="#second" hx-target="#content">next</button>$GUIDE</div>',
      act: `document.querySelector('#go').click();`,
      within: '#second',
    }),
    page(
      'a cookie banner (CookieConsent 3)',
      `<link rel="stylesheet" href="$ORIGIN/hosts/cookieconsent.css">${scripts('cookieconsent.js')}
      ${onLoad(`CookieConsent.run({ categories: { necessary: {} },
        language: { default: 'fr', translations: { fr: {
          consentModal: { title: 'Cookies', description: 'Cookies', acceptAllBtn: 'Oui' },
          preferencesModal: { sections: [] } } } } });`)}`,
      {
        expect: { all: { keys: ['_ccRun'], why: 'the banner keeps a note of itself there' } },
      },
    ),
    page(
      'a banner that keeps the focus and every click (focus-trap)',
      scripts('focus-trap.js') + onLoad(`focusTrap.createFocusTrap('#banner').activate();`),
      {
        body: `$GUIDE<div id="banner" style="${BANNER}">Cookies ? <button>Oui</button></div>`,
      },
    ),
    page('a cookie banner in a shadow root, over all', '', {
      body: `$GUIDE<div id="banner"></div>
        <script>document.querySelector('#banner').attachShadow({ mode: 'closed' }).innerHTML =
          '<div style="${BANNER}"><button>Oui</button></div>';</script>`,
    }),
  ],
};
