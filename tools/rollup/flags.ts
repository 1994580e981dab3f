import { resolve } from 'node:path';
import { root } from '../root.js';

/** The options of a build, on the command line or of `build()`. */
export interface BuildOptions {
  /** Languages included in the script; the others become packs. Default: French and English. */
  readonly inline?: readonly string[] | 'all';
  /** Adds the two pseudo-languages of the tests. Default: no. */
  readonly pseudo?: boolean;
  /** Default: yes. */
  readonly minify?: boolean;
  /**
   * Whether to write everything else: the npm package, the snippets, the SBOM. Default: yes, but not
   * with the pseudo-languages, which only the tests and the demo use.
   */
  readonly package?: boolean;
  /** Output folder, which is replaced completely. Default: `dist`. */
  readonly out?: string;
}

/** The options with all defaults filled in; `out` is an absolute path. */
export type BuildSettings = Required<BuildOptions>;

/** Every name of `BuildOptions`. They are removed from the flags, because rollup rejects unknown flags. */
const NAMES = ['inline', 'pseudo', 'minify', 'package', 'out'] as const;

/** Flags of rollup itself that may remain. Rollup reports unknown ones only after the whole build. */
const ROLLUP_FLAGS: readonly string[] = ['_', 'config', 'c', 'silent'];

/**
 * Removes our own flags from those that rollup passes to its configuration, and fills in the defaults.
 * `--inline fr,en`, `--inline all`, `--pseudo`, `--no-minify`, `--no-package`, `--out folder`.
 *
 * @throws Error when a flag is unknown or has an invalid value
 */
export function readFlags(flags: Record<string, unknown>): BuildSettings {
  const given = new Map(NAMES.map((name) => [name, flags[name]]));
  for (const name of NAMES) Reflect.deleteProperty(flags, name);
  const unknown = Object.keys(flags).find((name) => !ROLLUP_FLAGS.includes(name));
  if (unknown !== undefined) {
    throw new Error(
      `rights-guide: there is no build option "${unknown}". Use one of: ${NAMES.join(', ')}.`,
    );
  }

  const flag = (name: (typeof NAMES)[number], standard: boolean): boolean => {
    const value = given.get(name) ?? standard;
    if (typeof value === 'boolean') return value;
    throw wrong(name, value, `Write --${name} or --no-${name}.`);
  };
  const pseudo = flag('pseudo', false);
  return {
    inline: languagesOf(given.get('inline') ?? 'fr,en'),
    pseudo,
    minify: flag('minify', true),
    package: flag('package', !pseudo),
    out: folderOf(given.get('out') ?? 'dist'),
  };
}

function languagesOf(value: unknown): readonly string[] | 'all' {
  const codes = [value].flat().join(',').split(',');
  if (value === true || codes.includes('')) {
    throw wrong('inline', value, 'Write language codes as in --inline fr,en, or --inline all.');
  }
  return codes.includes('all') ? 'all' : codes;
}

/** The folder is deleted before it is written, so it must be inside the project. */
function folderOf(value: unknown): string {
  const folder = resolve(root, String(value));
  if (typeof value === 'string' && folder.startsWith(`${root}/`)) return folder;
  throw wrong('out', value, 'Write a folder inside the project, as in --out dist.');
}

function wrong(name: string, value: unknown, remedy: string): Error {
  return new Error(`rights-guide: the build option "${name}" cannot be "${value}". ${remedy}`);
}
