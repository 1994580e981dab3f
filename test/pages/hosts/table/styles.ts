import type { HostGroup, HostPage } from '../host-page.js';

const css = (name: string, rules: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  head: `<style>${rules}</style>`,
  ...more,
});

const all = (name: string, declarations: readonly string[]): HostPage =>
  css(name, `body * { ${declarations.map((each) => `${each} !important;`).join(' ')} }`);

export const styles: HostGroup = {
  title: 'Rules of the page',
  pages: [
    all('everything hidden', ['display: none', 'visibility: hidden']),
    all('everything transparent', [
      'opacity: 0',
      'filter: opacity(0) blur(9px)',
      'mix-blend-mode: difference',
    ]),
    all('everything cut away', [
      'clip-path: inset(50%)',
      'clip: rect(0 0 0 0)',
      'mask-image: linear-gradient(transparent, transparent)',
    ]),
    all('everything shrunk', ['transform: scale(0)', 'scale: 0', 'zoom: 0.1']),
    all('everything moved away', [
      'position: absolute',
      'left: -9999px',
      'translate: -9999px',
      'text-indent: -9999px',
    ]),
    all('everything without size', [
      'width: 0',
      'height: 0',
      'max-width: 0',
      'max-height: 0',
      'overflow: hidden',
      'padding: 0',
    ]),
    all('no letters', [
      'font-size: 0',
      'line-height: 0',
      'letter-spacing: -1em',
      'color: transparent',
      '-webkit-text-fill-color: transparent',
    ]),
    all('no touch', [
      'pointer-events: none',
      'user-select: none',
      '-webkit-user-select: none',
      'touch-action: none',
      'cursor: none',
    ]),
    all('all: unset', ['all: unset']),
    all('all: revert', ['all: revert', 'display: inline']),
    all('content-visibility and contain', [
      'content-visibility: hidden',
      'contain: strict',
      'contain-intrinsic-size: 1px',
    ]),
    all('animations and transitions', [
      'animation: gone 1ms forwards',
      'transition: all 99s',
      'will-change: transform',
      'perspective: 1px',
    ]),
    all('other directions', [
      'direction: rtl',
      'writing-mode: vertical-rl',
      'text-orientation: upright',
      'unicode-bidi: bidi-override',
    ]),
    all('letters of a poster', [
      'text-transform: uppercase',
      'letter-spacing: 1em',
      'word-spacing: 3em',
      'font: italic 900 60px/1 fantasy',
      'text-shadow: 0 0 9px red',
      'white-space: nowrap',
    ]),
    all('grid, flex, float, columns', [
      'display: table-cell',
      'float: right',
      'columns: 3',
      'position: sticky',
      'order: -1',
      'inset: 50%',
    ]),
    css(
      'our own inner names set by the page',
      '* { --text: transparent; --surface: transparent; --accent: transparent; --gap: 99px; --radius: 0; --surface-raised: transparent; --text-muted: transparent; --on-accent: transparent; }',
    ),
    css(
      'and with !important',
      '* { --text: transparent !important; --surface: transparent !important; --accent: transparent !important; --on-accent: transparent !important; --accent-soft: transparent !important; }',
    ),
    css(
      'links and buttons hidden',
      'a, button, [href^="tel:"], [class*="exit"], ul, li { display: none !important }',
      {
        body: '$GUIDE',
      },
    ),
    css(
      'popovers and dialogs hidden',
      '[popover], dialog, :popover-open { display: none !important }',
    ),
    css(
      'an application that does not scroll',
      'html, body { height: 100%; overflow: hidden; margin: 0 } main { height: 100%; overflow: auto }',
      {
        body: '<main>$GUIDE</main>',
      },
    ),
    css(
      'no touch and unseen until consent',
      'body { pointer-events: none; visibility: hidden; user-select: none }',
    ),
    css(
      'a transformed, clipped, contained ancestor',
      '#box { transform: rotate(1deg); overflow: hidden; contain: paint; will-change: transform; clip-path: inset(0); filter: blur(0) }',
      {
        body: '<div id="box">$GUIDE</div>',
      },
    ),
    css(
      'a banner above everything',
      '#banner { position: fixed; inset: auto 0 0 0; height: 40vh; z-index: 2147483647; background: #fff }',
      {
        body: '$GUIDE<div id="banner">Cookies ?</div>',
      },
    ),
    css('a page zoomed by CSS', 'body { zoom: 1.7 }'),
    css('a page made small by CSS', 'body { zoom: .7 }'),
    css('all: revert, on the page itself too', '*, ::before, ::after { all: revert !important }'),
    css('what is not defined is hidden', ':not(:defined) { visibility: hidden !important }'),
    css(
      'our element named by the page',
      'rights-guide { display: none !important; position: fixed !important; left: -9999px !important; opacity: 0 !important; content-visibility: hidden !important; interactivity: inert !important }',
    ),
    css(
      'a whole page transformed and filtered',
      'html { transform: scale(1); filter: opacity(1); contain: layout }',
    ),
    css('in layers, with !important', '@layer a, b; @layer a { body * { all: unset !important } }'),
    css('a part of the page on the whole screen', '#part { background: #fff } ', {
      body: `<main id="part"><button id="open">open</button>$GUIDE</main>
        <script>document.querySelector('#open').onclick = () =>
          document.querySelector('#part').requestFullscreen?.();</script>`,
      press: '#open',
      within: '#part:fullscreen',
    }),
    css('very narrow', '#box { width: 60px }', { body: '<div id="box">$GUIDE</div>' }),
    ...['8px', '10px', '16px', '20px', '62.5%', '0.5vw'].map((size) =>
      css(`root letters ${size}`, `html { font-size: ${size} }`),
    ),
    css('body letters 1px', 'body { font-size: 1px }'),
    { name: 'right to left, by attribute', root: 'dir="rtl"' },
    css('right to left, by CSS', 'html, body { direction: rtl }'),
    css('vertical writing', 'html { writing-mode: vertical-rl }'),
    css(
      'dark and inverted',
      ':root { color-scheme: dark; background: #000; color: #fff } body { filter: invert(0) hue-rotate(180deg) }',
    ),
    css(
      'print rules for all media',
      'body * { page-break-before: always; break-inside: avoid; orphans: 99; columns: 1 }',
    ),
  ],
};
