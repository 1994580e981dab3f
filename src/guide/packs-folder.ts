let scriptFolder: string | undefined;

/** Says once, when the script starts, where it was loaded from. */
export function setScriptFolder(url: string): void {
  scriptFolder = url;
}

/**
 * The folder language packs are fetched from: the `packs` attribute if there is one, else
 * `packs/` beside the script, else beside the page. Always absolute: a relative address would
 * be resolved against the page on one site and against the script on another.
 */
export function packsFolder(attribute: string | undefined): string {
  const folder = attribute ? withSlash(attribute) : 'packs/';
  const base = scriptFolder ?? globalThis.document?.baseURI ?? 'file:///';
  return new URL(folder, base).href;
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
