import { createHash } from 'node:crypto';
import type { Plugin } from 'rollup';

/** The files that a page may load. */
const LOADED = /^(?:[^/]+\.js|packs\/.+\.json)$/;

/**
 * Writes `integrity.json`, which maps the script and the packs to their sha384 in the format of the
 * `integrity` attribute. It must come after all plugins that change or add one of these files.
 */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => LOADED.test(fileName));
      const hashes = files.map((file): [string, string] => {
        const bytes = file.type === 'chunk' ? file.code : file.source;
        const hash = createHash('sha384').update(bytes).digest('base64');
        return [file.fileName, `sha384-${hash}`];
      });
      const source = `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  };
}
