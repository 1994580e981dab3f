import { brotliCompressSync } from 'node:zlib';

/** What a value takes on the way to a phone, in bytes. */
export function brotliSize(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}
