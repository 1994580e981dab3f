import { GUIDE, type HostGroup, type HostPage } from '../host-page.js';

const page = (name: string, script: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  script,
  ...more,
});

const insert = `const tag = document.createElement('script'); tag.src = '$SCRIPT'; document.head.append(tag);`;

export const loading: HostGroup = {
  title: 'Ways to load',
  pages: [
    page('in the head, at once', '<script src="$SCRIPT"></script>'),
    page('async', '<script async src="$SCRIPT"></script>'),
    page('as a module', '<script type="module" src="$SCRIPT"></script>'),
    page('imported by a module', '<script type="module">import "$SCRIPT";</script>'),
    page(
      'imported when needed',
      '<script>addEventListener("load", () => import("$SCRIPT"));</script>',
    ),
    page('at the end of the body', '', { body: `${GUIDE}<script src="$SCRIPT"></script>` }),
    page('inside the element', '', {
      body: '<rights-guide lang="fr" exit-url="$EXIT">$LINKS<script src="$SCRIPT"></script></rights-guide>',
    }),
    page('inserted by a script', `<script>${insert}</script>`),
    page(
      'inserted after the page is loaded',
      `<script>addEventListener('load', () => { ${insert} });</script>`,
    ),
    page(
      'delayed until the reader moves',
      `<script>
        const types = ['mousemove', 'touchstart', 'keydown', 'scroll', 'click'];
        const start = () => {
          for (const type of types) removeEventListener(type, start);
          ${insert}
        };
        for (const type of types)
          addEventListener(type, start);
      </script>`,
      { act: `document.body.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));` },
    ),
    page(
      'held back by type and run as text, as Rocket Loader does',
      `
      <script type="held-text/javascript" data-src="$SCRIPT"></script>
      <script>addEventListener('load', async () => {
        const held = document.querySelector('[type^="held"]');
        const tag = document.createElement('script');
        tag.text = await (await fetch(held.dataset.src)).text();
        held.replaceWith(tag);
      });</script>`,
    ),
    page(
      'run by eval',
      `<script>addEventListener('load', async () => {
        (0, eval)(await (await fetch('$SCRIPT')).text());
      });</script>`,
    ),
    page('fetched by jQuery', `<script>jQuery(() => jQuery.getScript('$SCRIPT'));</script>`, {
      head: '<script src="$ORIGIN/hosts/jquery.js"></script>',
    }),
    page(
      'from a blob',
      `<script>(async () => {
        const tag = document.createElement('script');
        tag.src = URL.createObjectURL(await (await fetch('$SCRIPT')).blob());
        document.head.append(tag);
      })();</script>`,
    ),
    page(
      'written by document.write',
      `<script>document.write('<script src="$SCRIPT"><\\/script>');</script>`,
    ),
    page('script and element written by document.write', '', {
      body: `<script>document.write('<script src="$SCRIPT"><\\/script><rights-guide lang="fr" exit-url="$EXIT"></rights-guide>');</script>$LINKS`,
    }),
    page('joined with other scripts', '<script src="$ORIGIN/hosts/all.js"></script>'),
    page('wrapped in a function', '<script defer src="$ORIGIN/hosts/wrapped.js"></script>'),
    page('with a version in the address', '<script defer src="$SCRIPT?ver=6.4.2#x"></script>'),
    page('from another host', '<script defer src="$ELSEWHERE"></script>'),
    page('from a script tag inside SVG', '', {
      body: '$GUIDE<svg><script href="$SCRIPT"></script></svg>',
    }),
    page(
      'inside the shadow root of another element',
      `<script>addEventListener('load', () => {
        const root = document.querySelector('#box').attachShadow({ mode: 'open' });
        const tag = document.createElement('script');
        tag.src = '$SCRIPT';
        root.append(tag, document.createElement('slot'));
      });</script>`,
      { body: '<div id="box">$GUIDE</div>' },
    ),
    page(
      'an optimiser removed the tag after it ran',
      `<script src="$SCRIPT"></script>
      <script>for (const tag of document.querySelectorAll('script')) tag.remove();</script>`,
    ),
    page(
      'a strict function around the page: "use strict" and no this',
      `<script>"use strict"; (function () { ${insert} })();</script>`,
    ),
  ],
};
