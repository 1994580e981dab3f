/** How Firefox's compressed files begin; the length of the text follows in four bytes. */
const MAGIC = Buffer.from('mozLz40\0');
const SHORTEST_MATCH = 4;
const LONG = 15;

/**
 * The text of a file as Firefox writes it (`.jsonlz4`, `.mozlz4`, `.lz4`): one LZ4 block.
 *
 * @returns undefined when the file is none of these
 * @throws RangeError when it begins like one but cannot be read: it must not pass as searched
 */
export function decodeMozLz4(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const size = bytes.readUInt32LE(MAGIC.length);
  return decodeBlock(bytes.subarray(MAGIC.length + 4), size);
}

function decodeBlock(block: Buffer, size: number): Buffer {
  const text = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const readLength = (start: number) => {
    let length = start;
    if (start < LONG) return length;
    for (let more = 255; more === 255;) {
      more = block.readUInt8(from++);
      length += more;
    }
    return length;
  };
  while (from < block.length) {
    const token = block.readUInt8(from++);
    const literals = readLength(token >> 4);
    if (to + literals > size) throw new RangeError('LZ4: longer than it says');
    to += block.copy(text, to, from, from + literals);
    from += literals;
    if (from >= block.length) break; // the last part has no match
    const distance = block.readUInt16LE(from);
    from += 2;
    const length = readLength(token & LONG) + SHORTEST_MATCH;
    if (distance === 0 || distance > to) throw new RangeError('LZ4: a match before the start');
    // Byte by byte: a match may reach into what it is writing.
    for (const end = to + length; to < end; to++) text[to] = text.readUInt8(to - distance);
  }
  if (to !== size) throw new RangeError(`LZ4: ${to} bytes instead of ${size}`);
  return text;
}
