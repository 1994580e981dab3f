import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './root.js';

/*
 * npm run languages: writes the table of content/LANGUAGES.md from content/languages-read.yaml
 */

const hand = { by: z.string().min(1), on: z.iso.date() };

const readSchema = z.record(
  z.string(),
  z.strictObject({
    translated: z.strictObject(hand),
    read: z.array(
      z.strictObject({
        ...hand,
        planted: z.strictObject({ errors: z.int().min(1), found: z.int().min(0) }).optional(),
        mended: z.int().min(0).optional(),
      }),
    ),
  }),
);

const START = '<!-- table: written by npm run languages from languages-read.yaml -->\n';
const END = '<!-- end of table -->';
const LEAST = 0.9;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The text of LANGUAGES.md with the table that belongs to the data. */
export function withTable(text: string, data: string): string {
  const rows = Object.entries(readSchema.parse(parse(data))).map(([code, { translated, read }]) => {
    const readers = read.map(({ by, on, planted, mended }) => {
      const share = planted && planted.found / planted.errors;
      const found =
        share === undefined || planted === undefined
          ? 'reader not tested'
          : `${planted.found} of ${planted.errors} planted errors found, ${Math.floor(share * 100)} %${share < LEAST ? ': does not count' : ''}`;
      return `${by}, ${on} (${found}${mended === undefined ? '' : `; ${mended} mistakes mended`})`;
    });
    return `| ${names.of(code) ?? code} | ${translated.by}, ${translated.on} | ${readers.join('; ') || 'nobody yet'} |\n`;
  });
  const table = `\n| Language | Translated by | Read by |\n|---|---|---|\n${rows.join('')}\n`;
  const [before = '', rest = ''] = text.split(START);
  const after = rest.slice(Math.max(0, rest.indexOf(END)));
  return before + START + table + after;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'content/LANGUAGES.md');
  const data = readFileSync(join(root, 'content/languages-read.yaml'), 'utf8');
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), data));
}
