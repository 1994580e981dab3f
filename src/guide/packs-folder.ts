let scriptFolder: string | undefined;

/** Sets the folder that the script was loaded from. Called once, when the script starts. */
export function setScriptFolder(url: string): void {
  scriptFolder = url;
}

/**
 * Returns the folder that language packs are fetched from: the value of the `packs` attribute, else
 * `packs/` beside the script, else `packs/` beside the page. The URL is always absolute, because a
 * relative one would be resolved against the page, which may be in another folder than the script.
 */
export function packsFolder(attribute: string | undefined): string {
  const folder = attribute ? withSlash(attribute) : 'packs/';
  const base = scriptFolder ?? globalThis.document?.baseURI ?? 'file:///';
  return new URL(folder, base).href;
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
