import { NONCE, type Expectation, type HostGroup, type HostPage } from '../host-page.js';

const csp = (policy: string) => ({ 'content-security-policy': policy });

/** What runs where nothing else may: the guide and the probe. */
const hashes = "'$PROBE_HASH' '$SCRIPT_HASH'";
const typed = "require-trusted-types-for 'script'";

/** No Trusted Types list can be asked whether it has us: the browser reports each try. */
const refused: Expectation = {
  numbers: 'links',
  exit: 'links',
  violations: ['require-trusted-types-for', 'trusted-types'],
  why: 'WebKit has no setHTML: the list that leaves us out refuses every template, and reports it',
};
const asked: Expectation = {
  violations: ['trusted-types'],
  why: 'WebKit has no setHTML: a policy is asked for by name, and the browser reports the refused one',
};

const policy = (name: string, text: string, more: Partial<HostPage> = {}): HostPage => ({
  name,
  headers: csp(text),
  ...more,
});

const strict = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const policies: HostGroup = {
  title: 'Strict headers',
  pages: [
    policy('default-src none, script by host', "default-src 'none'; script-src 'self'"),
    policy('hash only', `default-src 'none'; script-src ${hashes}`, { allow: 'integrity' }),
    policy('hash and strict-dynamic', `default-src 'none'; script-src ${hashes} 'strict-dynamic'`, {
      allow: 'integrity',
    }),
    policy('nonce', `default-src 'none'; script-src 'nonce-${NONCE}'`, { allow: 'nonce' }),
    policy(
      'nonce and strict-dynamic, inserted by a loader of the page',
      `${strict}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
      {
        allow: 'nonce',
        script: `<script nonce="${NONCE}">
          const tag = document.createElement('script'); tag.src = '$SCRIPT'; document.head.append(tag);
        </script>`,
      },
    ),
    policy('style-src none', "default-src 'self'; style-src 'none'"),
    policy('connect-src none', "default-src 'self'; connect-src 'none'"),
    policy('in a meta tag', '', {
      headers: {},
      root: '',
      head: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; ${typed}; trusted-types rights-guide">`,
    }),
    policy(
      'the strictest: hash only and trusted types',
      `${strict}; script-src ${hashes}; style-src 'none'; ${typed}; trusted-types rights-guide`,
      { allow: 'integrity' },
    ),
    policy('trusted types required, any name', `script-src 'self'; ${typed}`),
    policy('trusted types, our name', `script-src 'self'; ${typed}; trusted-types rights-guide`),
    policy('trusted types, only lit-html', `script-src 'self'; ${typed}; trusted-types lit-html`, {
      expect: { webkit: asked },
    }),
    policy("trusted types 'none'", `script-src 'self'; ${typed}; trusted-types 'none'`, {
      expect: { webkit: refused },
    }),
    policy(
      'trusted types, a list without us',
      `script-src 'self'; ${typed}; trusted-types dompurify default`,
      {
        expect: { webkit: refused },
      },
    ),
    policy('a list without us, nothing required', `script-src 'self'; trusted-types dompurify`, {
      expect: { webkit: asked },
    }),
    policy(
      'trusted types, a default policy that refuses',
      `${typed}; trusted-types default rights-guide`,
      {
        head: `<script>trustedTypes.createPolicy('default', {
        createHTML() { throw new TypeError('no HTML here'); },
      });</script>`,
      },
    ),
    policy(
      'trusted types, the name already taken',
      `${typed}; trusted-types rights-guide lit-html`,
      {
        head: `<script>for (const name of ['rights-guide', 'lit-html'])
        trustedTypes.createPolicy(name, { createHTML: (text) => text });</script>`,
        expect: { webkit: refused },
      },
    ),
    policy('sandbox with scripts', 'sandbox allow-scripts'),
    {
      name: 'report only, the strictest list',
      headers: {
        'content-security-policy-report-only': `${strict}; script-src ${hashes}; ${typed}; trusted-types 'none'; report-uri /reports`,
      },
      allow: 'integrity',
      expect: { webkit: asked },
    },
    {
      name: 'Integrity-Policy for scripts',
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
      allow: 'integrity',
    },
    {
      name: 'isolated: COOP, COEP, CORP, nosniff',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'geolocation=(), camera=(), microphone=(), unload=()',
      },
    },
    {
      name: 'Permissions-Policy and Document-Policy that forbid what they can',
      headers: {
        'permissions-policy':
          'fullscreen=(), autoplay=(), clipboard-write=(), sync-xhr=(), unload=(), focus-without-user-activation=(), web-share=(), payment=()',
        'document-policy': 'document-write=?0, sync-script=?0, js-profiling=?0',
        'cross-origin-embedder-policy': 'credentialless',
        'origin-agent-cluster': '?1',
      },
    },
    policy('our script not allowed', 'script-src $ORIGIN/hosts/', {
      expect: {
        all: {
          numbers: 'links',
          exit: 'links',
          violations: ['script-src-elem'],
          why: 'the page forbids the script itself',
        },
      },
    }),
  ],
};
