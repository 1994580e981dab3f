import fc from 'fast-check';
import { BLOCKS, MARKS } from '../../compiler/read/markdown-pieces.js';
import { PAYLOADS } from './payloads.js';

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...BLOCKS), weight: 3 },
  { arbitrary: fc.constantFrom(...MARKS), weight: 4 },
  { arbitrary: fc.constantFrom(...PAYLOADS), weight: 4 },
  {
    arbitrary: fc.constantFrom(...PAYLOADS).map((text) => `\\${text.replace(/[<[{]/g, '\\$&')}`),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(...PAYLOADS).map((text) => text.slice(0, text.length / 2)),
    weight: 1,
  },
  { arbitrary: fc.string({ maxLength: 8 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
);

/** The body of a topic: what an editor may write, and every attack, in any order. */
const body = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => `## rights\n\n${pieces.join('')}\n`);

/** Mostly right, so that much of it reaches the screen, with attacks as words and addresses. */
const words = fc
  .oneof(fc.constantFrom(...PAYLOADS), fc.constantFrom('mot', 'deux mots'))
  .map((text) =>
    text.replace(/[\\`*_{}[\]()#+.!<>&|\n-]/g, (sign) => (sign === '\n' ? ' ' : `\\${sign}`)),
  );
const address = fc.oneof(
  fc.constantFrom(...PAYLOADS).map((text) => `<${text.replace(/[<>\n\\]/g, '')}>`),
  fc.constantFrom('https://a.fr/', 'topic:f', '#d', 'javascript:ran=1', 'http://a.fr/', '//a.fr'),
);
const inline = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  fc.tuple(words, address).map(([text, target]) => `[${text}](${target})`),
  fc.constantFrom('{a}', '[[b]]', '[mot](#d)'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const right = fc
  .array(
    fc.oneof(
      line,
      line.map((text) => `### ${text}`),
      line.map((text) => `> ${text}`),
      line.map((text) => `- ${text}\n- ${text}`),
      line.map((text) => `1. ${text}`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => `## rights\n\n${blocks.join('\n\n')}\n`);

const front = fc
  .tuple(fc.constantFrom(...PAYLOADS), fc.constantFrom(...PAYLOADS), fc.boolean())
  .map(([title, summary, quoted]) => {
    const write = (text: string) => (quoted ? JSON.stringify(text) : text);
    return `---\ntitle: ${write(title)}\nsummary: ${write(summary)}\nfollows: 1\ntranslation: original\n---\n\n`;
  });

/** Whole files, the same ones for the same seed. */
export function markdownFiles(
  count: number,
  seed: number,
): readonly { readonly front: string; readonly body: string }[] {
  const file = fc.record({ front, body: fc.oneof(body, right) });
  return fc.sample(file, { numRuns: count, seed });
}
