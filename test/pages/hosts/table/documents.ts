import type { HostGroup, HostPage } from '../host-page.js';

const page = (name: string, html: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  html,
  ...more,
});
const head = '<title>t</title>$PROBE_TAG$PROBE_TAG$SCRIPT_TAG';

const keys = (name: string, code: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  head: `<script>${code}</script>`,
  ...more,
});

export const documents: HostGroup = {
  title: 'Documents and keys',
  pages: [
    page('quirks mode', `<html data-host>${head}<body>$GUIDE`),
    page(
      'no head, no body, no title',
      '<!doctype html><html data-host>$PROBE_TAG$PROBE_TAG$SCRIPT_TAG$GUIDE',
    ),
    page(
      'XHTML',
      `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" data-host="" lang="fr"><head><title>t</title>
<script src="$PROBE"></script><script src="$PROBE"></script><script src="$SCRIPT" defer="defer"></script></head>
<body>$GUIDE</body></html>`,
      {
        headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
        expect: {
          webkit: {
            numbers: 'links',
            exit: 'links',
            why: 'WebKit has no setHTML, and in XHTML it reads every template as XML',
          },
        },
      },
    ),
    page(
      'windows-1252, script without charset',
      `<!doctype html><html data-host lang="fr"><head><meta charset="windows-1252">${head}</head><body>$GUIDE</body></html>`,
      { headers: { 'content-type': 'text/html; charset=windows-1252' } },
    ),
    page(
      'windows-1252, script tag with a wrong charset',
      `<!doctype html><html data-host lang="fr"><head>${head.replace('$SCRIPT_TAG', '<script src="$SCRIPT" charset="iso-8859-1" defer></script>')}</head><body>$GUIDE</body></html>`,
      { headers: { 'content-type': 'text/html; charset=windows-1252' } },
    ),
    page(
      'a base elsewhere',
      `<!doctype html><html data-host lang="fr"><head><base href="https://elsewhere.example.org/a/">${head}</head><body>$GUIDE</body></html>`,
    ),
    page(
      'a base that opens new windows',
      `<!doctype html><html data-host lang="fr"><head><base target="_blank">${head}</head><body>$GUIDE</body></html>`,
    ),
    {
      name: 'root lang missing',
      html: `<!doctype html><html data-host><head>${head}</head><body><rights-guide exit-url="$EXIT">$LINKS</rights-guide></body></html>`,
    },
    keys(
      'keys: all prevented at the document',
      `document.addEventListener('keydown', (event) => event.preventDefault());`,
    ),
    keys(
      'keys: shortcuts of one letter',
      `addEventListener('keydown', (event) => {
      if (!/input|textarea/i.test(event.target.tagName) && event.key.length === 1) event.preventDefault();
    });`,
    ),
    keys(
      'keys and clicks: propagation stopped at the body',
      `addEventListener('load', () => {
      for (const type of ['keydown', 'keyup', 'click', 'input', 'focusin'])
        document.body.addEventListener(type, (event) => event.stopPropagation());
    });`,
    ),
    keys(
      'keys: all prevented at the window, first of all',
      `addEventListener('keydown', (event) => {
      event.preventDefault(); event.stopImmediatePropagation();
    }, true);`,
      {
        expect: {
          all: {
            failed: ['typing'],
            why: 'the page takes every key before any element: one can still press the examples',
          },
        },
      },
    ),
    keys(
      'clicks: all prevented and stopped at the document, first of all',
      `document.addEventListener('click', (event) => {
      event.preventDefault(); event.stopImmediatePropagation();
    }, true);`,
    ),
    keys(
      'links: a question before each way to another site',
      `document.addEventListener('click', (event) => {
      const link = event.composedPath().find((each) => each.href);
      if (link && new URL(link.href).origin !== location.origin) event.preventDefault();
    }, true);`,
    ),
    keys(
      'visits: all of them taken by the page (Navigation API)',
      `window.navigation?.addEventListener('navigate', (event) => {
      if (event.canIntercept) event.intercept({ handler: async () => {} });
    });`,
    ),
    page(
      'opened again by document.open after it was loaded',
      `<!doctype html><html><head>${head}<script>addEventListener('load', () => {
        const [head, guide] = document.querySelectorAll('template');
        const text = '<!doctype html><html data-host id="again" lang="fr"><head>' + head.innerHTML + '</head><body>' + guide.innerHTML;
        document.open();
        document.write(text);
        document.close();
      });</script></head><body><template>${head.replace('$SCRIPT_TAG', '')}</template><template>$GUIDE</template>$GUIDE</body></html>`,
      { within: '#again' },
    ),
    keys(
      'no right click, no selection, no dragging',
      `for (const type of ['contextmenu', 'selectstart', 'dragstart', 'copy'])
      document.addEventListener(type, (event) => event.preventDefault(), true);`,
    ),
    keys(
      'a script that keeps the focus',
      `addEventListener('load', () => {
      document.addEventListener('focusin', () => {});
      document.body.tabIndex = -1; document.body.focus();
    });`,
    ),
    keys(
      'a script that removes what it does not know, before ours',
      `addEventListener('DOMContentLoaded', () => {
      for (const each of document.querySelectorAll('body script, body style')) each.remove();
    });`,
    ),
    keys('a script that answers every event with an error', `window.onerror = () => true;`),
  ],
};
