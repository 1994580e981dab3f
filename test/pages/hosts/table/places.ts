import { GUIDE, type HostGroup, type HostPage } from '../host-page.js';

const page = (name: string, body: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  body,
  ...more,
});

/** Puts the guide in by script: `text` is the snippet, `box` the place. */
const byScript = (name: string, code: string): HostPage =>
  page(
    name,
    `<div id="box"></div><script>addEventListener('load', () => {
      const text = ${JSON.stringify(GUIDE)};
      const box = document.querySelector('#box');
      ${code}
    });</script>`,
  );

export const places: HostGroup = {
  title: 'Places for the element',
  pages: [
    byScript('put in by innerHTML', 'box.innerHTML = text;'),
    byScript('put in by insertAdjacentHTML', "box.insertAdjacentHTML('beforeend', text);"),
    byScript(
      'cloned from a template',
      `const template = document.createElement('template'); template.innerHTML = text;
       box.append(template.content.cloneNode(true));`,
    ),
    byScript(
      'imported from a template',
      `const template = document.createElement('template'); template.innerHTML = text;
       box.append(document.importNode(template.content, true));`,
    ),
    byScript(
      'parsed by DOMParser and adopted',
      `const parsed = new DOMParser().parseFromString(text, 'text/html');
       box.append(document.adoptNode(parsed.querySelector('rights-guide')));`,
    ),
    byScript(
      'made by a range',
      'box.append(document.createRange().createContextualFragment(text));',
    ),
    byScript(
      'made by createElement and constructor',
      `const guide = document.createElement('rights-guide'); guide.lang = 'fr'; guide.exitUrl = '$EXIT'; guide.theme = 'light';
       box.append(guide);`,
    ),
    byScript(
      'cloned from one that is shown',
      `const first = document.createElement('div'); first.innerHTML = text; document.body.append(first);
       const clone = first.cloneNode(true); first.remove(); box.append(clone);`,
    ),
    byScript(
      'moved into a frame and back',
      `box.innerHTML = text;
       const frame = document.createElement('iframe'); document.body.append(frame);
       const guide = box.firstElementChild;
       frame.contentDocument.body.append(guide);
       box.append(guide);`,
    ),
    byScript(
      'inside the shadow root of another element',
      `const root = box.attachShadow({ mode: 'open' }); root.innerHTML = '<main><slot></slot></main>' + text;`,
    ),
    byScript(
      'in a slot of another element',
      `box.attachShadow({ mode: 'open' }).innerHTML = '<main style="display:grid"><slot></slot></main>';
       box.innerHTML = text;`,
    ),
    byScript(
      'from a declarative shadow root, where there is one',
      `const made = '<div><template shadowrootmode="open">' + text + '</template></div>';
       if (box.setHTMLUnsafe) box.setHTMLUnsafe(made); else box.innerHTML = text;`,
    ),
    page(
      'in a div with data-rights-guide',
      '<div data-rights-guide data-lang="fr" data-exit-url="$EXIT">$LINKS</div>',
    ),
    page(
      'in a link with data-rights-guide',
      '<a data-rights-guide data-lang="fr" data-exit-url="$EXIT" href="tel:112" id="leave">112</a><div>$LINKS</div>',
    ),
    page(
      'a mount that a script adds later',
      `<script>addEventListener('load', () => {
      const mount = document.createElement('div');
      mount.dataset.rightsGuide = '';
      mount.dataset.exitUrl = '$EXIT';
      document.body.append(mount);
    });</script>$LINKS`,
    ),
    page('in a paragraph, as wpautop does', '<p>$GUIDE</p><p></p>'),
    page('in closed details, opened later', '<details><summary>Aide</summary>$GUIDE</details>', {
      act: `document.querySelector('details').open = true;`,
    }),
    page('in a tab that is shown later', '<div id="tab" style="display:none">$GUIDE</div>', {
      act: `document.querySelector('#tab').style.display = 'block';`,
    }),
    page('in a tab hidden until found', '<div id="tab" hidden="until-found">$GUIDE</div>', {
      act: `document.querySelector('#tab').hidden = false;`,
    }),
    page('in a form', '<form action="/elsewhere"><input name="q">$GUIDE<button>OK</button></form>'),
    page('in a form that is disabled', '<form><fieldset disabled>$GUIDE</fieldset></form>'),
    page('in something one can write in', '<div contenteditable="true">$GUIDE</div>'),
    page('in a link of the page', '<div id="box"></div>$GUIDE', {
      act: `const link = document.createElement('a'); link.href = '#elsewhere';
        const guide = document.querySelector('rights-guide'); guide.before(link); link.append(guide);`,
    }),
    page('in a label', '<label>Aide $GUIDE<input></label>'),
    page(
      'in SVG',
      '<svg width="900" height="2400"><foreignObject width="900" height="2400">$GUIDE</foreignObject></svg>',
    ),
    page('in columns', '<div style="columns:2">$GUIDE</div>'),
    page(
      'in a low box that scrolls',
      '<div style="height:200px;overflow:auto;overscroll-behavior:contain">$GUIDE</div>',
    ),
    page('in a table cell', '<table border="1"><tr><td>1</td><td>$GUIDE</td></tr></table>'),
    page('in a list of definitions', '<dl><dt>Aide</dt><dd>$GUIDE</dd></dl>'),
    page('in an open modal dialog', '<dialog id="box">$GUIDE</dialog>', {
      act: `document.querySelector('dialog').showModal();`,
    }),
    page('after a modal dialog was open', '$GUIDE<dialog style="height:90px">Cookies ?</dialog>', {
      act: `const dialog = document.querySelector('dialog'); dialog.showModal(); dialog.close();`,
    }),
    page('in a popover of the page', '<div popover id="box" style="max-height:90vh">$GUIDE</div>', {
      act: `document.querySelector('#box').showPopover?.();`,
    }),
    page('two guides', '$GUIDE<rights-guide lang="fr" exit-url="$EXIT"></rights-guide>'),
    page(
      'with the panel and the exit beside it',
      '$GUIDE<emergency-panel></emergency-panel><quick-exit exit-url="$EXIT"></quick-exit>',
    ),
    page('unwrapped by an HTML filter', '$LINKS', {
      expect: { all: { numbers: 'links', exit: 'links', why: 'the filter took the element away' } },
    }),
    page(
      'marked not to be translated, with a class and a style',
      `<rights-guide lang="fr" exit-url="$EXIT" class="notranslate"
      style="display:none;position:fixed" translate="no" title="x" tabindex="-1" role="main" dir="rtl">$LINKS</rights-guide>`,
    ),
    page(
      'on a page in German',
      '<div lang="de"><rights-guide exit-url="$EXIT">$LINKS</rights-guide></div>',
    ),
  ],
};
