import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/root.js';
import { bundleInPage } from './bundle-in-page.js';

const module = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8');
const FIXTURES = join(root, 'test/pages/hosts/fixtures');

/** The scripts and style sheets of the pages: those of others as they are published, by address. */
export async function assets(): Promise<ReadonlyMap<string, string>> {
  const guide = readFileSync(join(root, 'dist/rights-guide.js'), 'utf8');
  const files = new Map<string, string>([
    ['probe.js', bundleInPage('probe.ts')],
    ['jquery.js', module('jquery/dist/jquery.min.js')],
    ['zone.js', module('zone.js/bundles/zone.umd.min.js')],
    ['turbo.js', module('@hotwired/turbo/dist/turbo.es2017-umd.js')],
    ['bootstrap.css', module('bootstrap/dist/css/bootstrap.min.css')],
    ['tailwind.css', module('tailwindcss/preflight.css')],
    ['bulma.css', module('bulma/css/bulma.min.css')],
    ['normalize.css', module('normalize.css/normalize.css')],
    ['bootstrap.js', module('bootstrap/dist/js/bootstrap.bundle.min.js')],
    // The part of MooTools that changes built-ins; published for servers, where `this` is the exports.
    [
      'mootools.js',
      `(function () { ${module('mootools/lib/mootools-core-1.5.2-server.js')} }).call(window);`,
    ],
    ['core-js.js', module('core-js2/client/shim.min.js')],
    ['es6-shim.js', module('es6-shim/es6-shim.js') + module('es6-shim/es6-sham.js')],
    ['ses.js', module('ses/dist/ses.umd.min.js')],
    [
      'scoped-registries.js',
      module('@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'),
    ],
    ['darkreader.js', module('darkreader/darkreader.js')],
    ['cookieconsent.js', module('vanilla-cookieconsent/dist/cookieconsent.umd.js')],
    ['cookieconsent.css', module('vanilla-cookieconsent/dist/cookieconsent.css')],
    [
      'focus-trap.js',
      module('tabbable/dist/index.umd.min.js') + module('focus-trap/dist/focus-trap.umd.min.js'),
    ],
    ['htmx.js', module('htmx.org/dist/htmx.js')],
    ['react.js', await bundled(REACT_SITE, ['development'])],
    ['lit3.js', await bundled(litSite('lit'), ['development'])],
    ['lit2.js', await bundled(litSite('lit2'), ['development'])],
    // Told apart by its title.
    ['older/rights-guide.js', guide.replaceAll(TITLE, OLDER_TITLE)],
    // As an optimiser that puts several files into one, and one that wraps what it delays.
    ['all.js', `(function () { var others = 1 })()\n;${guide}\n;(function () {})()`],
    [
      'wrapped.js',
      `(function(w,d){try{\n${guide}\n}catch(e){w.console.error(e)}})(window,document);`,
    ],
  ]);
  for (const name of readdirSync(FIXTURES))
    files.set(name, readFileSync(join(FIXTURES, name), 'utf8'));
  return new Map([...files].map(([name, text]) => [`/hosts/${name}`, text]));
}

/** What the title of the guide says. */
export const TITLE = 'Vos droits en France';

/** What the title of the older copy says. */
export const OLDER_TITLE = 'Une ancienne version';

/** Another element with a Lit of its own, as a site that uses Lit itself has. */
const litSite = (lit: string) => `import { LitElement, html } from '${lit}';
  class SiteClock extends LitElement { render() { return html\`<time>12:00</time>\`; } }
  customElements.define('site-clock-${lit}', SiteClock);`;

/** A site that shows the guide, and takes it away and puts it back, as React does in development. */
const REACT_SITE = `import { createElement, StrictMode, useEffect, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  const snippet = document.querySelector('#snippet').innerHTML;
  function Site() {
    const [visits, visit] = useState(0);
    useEffect(() => {
      if (visits >= 6) return;
      const timer = setTimeout(() => visit(visits + 1));
      return () => clearTimeout(timer);
    }, [visits]);
    if (visits % 2 === 1) return createElement('p', null, visits);
    return createElement('rights-guide', { lang: 'fr', 'exit-url': snippet.match(/https:[^"]+/)[0], key: visits, id: 'visit-' + visits,
      dangerouslySetInnerHTML: { __html: snippet } });
  }
  createRoot(document.querySelector('#app'))
    .render(createElement(StrictMode, null, createElement(Site)));`;

/** A module with all it imports from npm, as one script. */
async function bundled(contents: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: [...conditions],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
