import { OLDER_TITLE, TITLE } from '../assets.js';
import type { HostGroup, HostPage } from '../host-page.js';

const scripts = (...files: readonly string[]) =>
  files.map((file) => `<script src="$ORIGIN/hosts/${file}"></script>`).join('');
const styles = (file: string) => `<link rel="stylesheet" href="$ORIGIN/hosts/${file}">`;

const page = (name: string, head: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  head,
  ...more,
});

const older = '<script src="$ORIGIN/hosts/older/rights-guide.js"></script>';

/** Goes to the next page with Turbo, and is done once it is there. */
const VISIT = `document.querySelector('#go').click();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!document.querySelector('#second')) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });`;

export const libraries: HostGroup = {
  title: 'Libraries and other copies',
  pages: [
    page(
      'jQuery 3',
      `${scripts('jquery.js')}<script>jQuery(($) => $('rights-guide').addClass('ready'));</script>`,
    ),
    page('Bootstrap 5', styles('bootstrap.css') + scripts('bootstrap.js'), {
      body: '<div class="container"><div class="row"><div class="col">$GUIDE</div></div></div>',
    }),
    page('Tailwind 4 preflight', styles('tailwind.css')),
    page('Bulma', styles('bulma.css'), {
      body: '<section class="section content">$GUIDE</section>',
    }),
    page('normalize.css', styles('normalize.css')),
    page('Lit 3, development build', scripts('lit3.js'), {
      body: '<site-clock-lit></site-clock-lit>$GUIDE',
    }),
    page('Lit 2', scripts('lit2.js'), { body: '<site-clock-lit2></site-clock-lit2>$GUIDE' }),
    page('Lit 2 and Lit 3', scripts('lit2.js', 'lit3.js'), {
      body: '<site-clock-lit></site-clock-lit><site-clock-lit2></site-clock-lit2>$GUIDE',
    }),
    page('Lit 3 loaded after ours', '', {
      script: `$SCRIPT_TAG<script defer src="$ORIGIN/hosts/lit3.js"></script>`,
      body: '<site-clock-lit></site-clock-lit>$GUIDE',
      expect: {
        all: {
          keys: [
            'litElementVersions',
            'litHtmlVersions',
            'litIssuedWarnings',
            'litPropertyMetadata',
            'reactiveElementVersions',
          ],
          touched: ['Symbol.metadata'],
          why: 'the Lit of the page does that',
        },
      },
    }),
    page('an older copy before ours', older, { says: OLDER_TITLE, told: 1 }),
    page('an older copy after ours', '', {
      script: `<script src="$SCRIPT"></script>${older}`,
      says: TITLE,
      told: 1,
    }),
    page('our script twice', '', { script: '$SCRIPT_TAG$SCRIPT_TAG', told: 1 }),
    page('our script three times, once as a module', '', {
      script:
        '$SCRIPT_TAG<script type="module" src="$SCRIPT"></script><script async src="$SCRIPT"></script>',
      told: 2,
    }),
    page('Turbo, after a visit to another page', scripts('turbo.js'), {
      body: `<a id="go" href="$ORIGIN/turbo/next">next</a>$GUIDE`,
      act: VISIT,
      within: '#second',
    }),
    page('Turbo, a guide that stays through visits', scripts('turbo.js'), {
      body: `<a id="go" href="$ORIGIN/turbo/next">next</a>
        <div id="kept" data-turbo-permanent>$GUIDE</div>`,
      act: VISIT,
      within: '#kept',
    }),
    page(
      'a site that swaps its body',
      `<script>addEventListener('load', () => {
        const { body } = document;
        const next = body.cloneNode(true);
        next.id = 'swapped';
        setTimeout(() => body.replaceWith(next));
      });</script>`,
      { within: '#swapped' },
    ),
    page(
      'a site that swaps its content twenty times',
      `<script>addEventListener('load', () => {
        const place = document.querySelector('#content');
        const text = place.innerHTML;
        for (let time = 0; time < 20; time++) place.innerHTML = text;
        place.id = 'settled';
      });</script>`,
      { body: '<div id="content">$GUIDE</div>', within: '#settled' },
    ),
    page(
      'a site that moves the guide about',
      `<script>addEventListener('load', () => {
        const guide = document.querySelector('rights-guide');
        for (let time = 0; time < 20; time++) document.querySelector(time % 2 ? '#one' : '#two').append(guide);
        guide.parentElement.id = 'settled';
      });</script>`,
      { body: '<div id="one">$GUIDE</div><div id="two"></div>', within: '#settled' },
    ),
    page(
      'another element with the tag quick-exit',
      `<script>
        customElements.define('quick-exit', class extends HTMLElement {});
      </script>`,
      { told: 1 },
    ),
    page(
      'another element with the tag emergency-panel',
      `<script>
        customElements.define('emergency-panel', class extends HTMLElement {});
      </script>`,
      {
        told: 1,
        expect: {
          all: {
            failed: ['panel'],
            why: 'the tag is taken: the first screen still has its numbers',
          },
        },
      },
    ),
  ],
};
