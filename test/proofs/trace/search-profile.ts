import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeMozLz4 } from './lz4.js';

/*
 * Searches all files of a browser profile. A text is looked for as UTF-8, UTF-16 and Latin-1, and
 * as addresses and JSON write it; in the bytes as they lie on disk (SQLite pages and logs, also
 * freed ones, LevelDB logs, session files, HTTP cache) and in what Firefox's LZ4 files, gzip
 * members and gzip written as base64 hold.
 *
 * What it cannot see into:
 * - Snappy (LevelDB tables, Firefox's storage) and other LZ4: not unpacked. A word nobody wrote
 *   before has nothing to be a repetition of, so its first place is in clear in both; the titles
 *   of topics could be cut into pieces there.
 * - brotli and zstd: bodies of the HTTP cache as a server sent them. Ours sends none.
 * - encrypted values (passwords, cookies in Chromium), hashes (visited links), pictures of pages.
 * - a text cut by an overflow page of SQLite: only rows longer than a page have them.
 * - what is outside the profile: swap, core dumps, logs of the system, and what was overwritten.
 */

export interface Finding {
  /** Path in the profile. */
  readonly file: string;
  readonly text: string;
}

export interface SearchedProfile {
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly Finding[];
}

/** Every file of the profile that holds one of the texts, in its name or inside. */
export async function searchProfile(
  folder: string,
  texts: Iterable<string>,
): Promise<SearchedProfile> {
  const needles = [...new Set(texts)].map((text) => ({ text, forms: formsOf(text) }));
  const findings: Finding[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue; // locks of the browsers are links to nothing
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(folder.length + 1);
    const content = await readFile(path);
    const layers = [Buffer.from(file), content, ...unpacked(content)];
    files++;
    bytes += content.length;
    for (const { text, forms } of needles) {
      const found = layers.some((layer) => forms.some((form) => layer.includes(form)));
      if (found) findings.push({ file, text });
    }
  }
  return { files, bytes, findings };
}

/** A text in each way of writing it down, each once. */
function formsOf(text: string): readonly Buffer[] {
  const escaped = text.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const forms = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURI(text)),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(escaped),
    ...(/^[\x20-\xff]*$/.test(text) ? [Buffer.from(text, 'latin1')] : []),
  ];
  return [...new Map(forms.map((form) => [form.toString('hex'), form])).values()];
}

function unpacked(content: Buffer): readonly Buffer[] {
  const layers: Buffer[] = [];
  const plain = decodeMozLz4(content);
  if (plain) layers.push(plain);
  const start = Buffer.from([0x1f, 0x8b, 0x08]);
  for (let at = content.indexOf(start); at >= 0; at = content.indexOf(start, at + 1)) {
    layers.push(...gunzipped(content.subarray(at)));
  }
  // Chromium keeps reports it has not sent as gzip in base64 inside JSON.
  if (content.includes('H4sI')) {
    for (const [text] of content.toString('latin1').matchAll(/H4sI[\w+/]{20,}={0,2}/g)) {
      layers.push(...gunzipped(Buffer.from(text, 'base64')));
    }
  }
  return layers;
}

/** Empty for bytes that only look like gzip. */
function gunzipped(bytes: Buffer): readonly Buffer[] {
  try {
    return [gunzipSync(bytes)];
  } catch {
    return [];
  }
}
