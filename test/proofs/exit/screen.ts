import { readFileSync } from 'node:fs';

/** Fields of an XWD header, by their place in it, as 32-bit numbers. */
const HEADER = 0;
const WIDTH = 4;
const HEIGHT = 5;
const LINE = 12;
const COLOURS = 19;
const COLOUR_BYTES = 12;

/**
 * How many points of a screen have exactly this colour. Asked of the screen itself: while a page is
 * on its way, the screenshots of Chromium and WebKit wait for it.
 *
 * @param picture file of the screen, in XWD format with 32 bits a point
 * @param colour as 0xRRGGBB
 */
export function pointsOf(picture: string, colour: number): number {
  const bytes = readFileSync(picture);
  const field = (place: number) => bytes.readUInt32BE(place * 4);
  const start = field(HEADER) + field(COLOURS) * COLOUR_BYTES;
  let count = 0;
  for (let row = 0; row < field(HEIGHT); row++) {
    const line = start + row * field(LINE);
    for (let column = 0; column < field(WIDTH); column++) {
      if (bytes.readUIntLE(line + column * 4, 3) === colour) count++;
    }
  }
  return count;
}
