import type { EngineName } from '../../../tools/browsers.js';
import type { By } from './in-page/inquiry.js';

/** What a page is expected to do with the guide; what is left out is the best: all works. */
export interface Expectation {
  readonly numbers?: By;
  readonly exit?: By;
  /** What does not work, by name. */
  readonly failed?: readonly string[];
  /** Directives whose violation nothing of ours can avoid. */
  readonly violations?: readonly string[];
  /** The messages of errors that are the page's or the browser's own. */
  readonly errors?: readonly string[];
  /** New keys of `window` and changed built-ins that are not ours. */
  readonly keys?: readonly string[];
  readonly touched?: readonly string[];
  /** Why it is not the best. */
  readonly why: string;
}

/**
 * One page of somebody else. In all texts, $ORIGIN is the server, $EXIT
 * the neutral page on a server of another site, $SCRIPT and $PROBE are addresses,
 * $SCRIPT_HASH and $PROBE_HASH their integrity, $PROBE_TAG, $SCRIPT_TAG and $GUIDE whole tags.
 */
export interface HostPage {
  /** As in the table of results. */
  readonly name: string;
  /** Attributes of the page's first element. */
  readonly root?: string;
  /** In the head, before the guide's script. */
  readonly head?: string;
  /** The tag that loads the script. Default: as in the snippet. */
  readonly script?: string;
  /** How the scripts of ours are let in by a policy. */
  readonly allow?: 'nonce' | 'integrity';
  /** What the body holds. Default: the snippet in the body. */
  readonly body?: string;
  /** The whole page, where its parts are not enough. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a reader does first: the text of a function body, run beside the page's scripts. */
  readonly act?: string;
  /** A part of the page that a reader presses before that, as a selector. */
  readonly press?: string;
  /** Where the guide is, as a selector. Default: anywhere. */
  readonly within?: string;
  /** Words of the guide, where two versions meet. */
  readonly says?: string;
  /** How often the webmaster is told that a copy was there before. Default: never. */
  readonly told?: number;
  /** Engines that have what this page needs. Default: all. */
  readonly engines?: readonly EngineName[];
  readonly expect?: Partial<Record<EngineName | 'all', Expectation>>;
}

/** Where the driver works beside the page's scripts; WebKit's needs built-ins as they were. */
export const BESIDE: readonly EngineName[] = ['chromium', 'firefox'];

/** Pages of one kind. */
export interface HostGroup {
  readonly title: string;
  readonly pages: readonly HostPage[];
}

/** The links of the page inside the guide: numbers, and a plain way out. */
const LINKS = `<ul id="links"><li><a href="tel:112">112</a></li><li><a href="sms:114">114</a></li>
<li><a id="leave" href="$EXIT" rel="noreferrer">Quitter</a></li></ul>`;

export const GUIDE = `<rights-guide lang="fr" exit-url="$EXIT">${LINKS}</rights-guide>`;

/** The page as it is served, but for the words that begin with a $. */
export function htmlOf(page: HostPage): string {
  const { root = '', head = '', script = '$SCRIPT_TAG', body = '$GUIDE' } = page;
  const html =
    page.html ??
    `<!doctype html>
<html lang="fr" data-host ${root}>
<head><meta charset="utf-8"><title>Une association</title>
$PROBE_TAG
${head}
$PROBE_TAG
${script}
</head>
<body>
<h1>Une association</h1>
${body}
<p>Apr&egrave;s le guide.</p>
</body>
</html>`;
  return html
    .replaceAll('$PROBE_TAG', tag('PROBE', page.allow))
    .replaceAll('$SCRIPT_TAG', tag('SCRIPT', page.allow, 'defer'))
    .replaceAll('$GUIDE', GUIDE)
    .replaceAll('$LINKS', LINKS);
}

/** The nonce of every page that has one. */
export const NONCE = 'nonce-of-the-page';

function tag(which: 'PROBE' | 'SCRIPT', allow: HostPage['allow'], more = ''): string {
  const words = {
    nonce: `nonce="${NONCE}"`,
    integrity: `integrity="$${which}_HASH" crossorigin="anonymous"`,
  };
  return `<script src="$${which}" ${more} ${allow ? words[allow] : ''}></script>`;
}
