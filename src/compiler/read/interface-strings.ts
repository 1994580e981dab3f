import type { Message, Placeholder, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { parseStringAsTemplateLiteral } from '@lit/localize-tools/lib/typescript.js';
import type { InterfaceString } from '../../guide/pack.js';

/**
 * Converts a message to the format of the packs: plain, or an alternating list of texts and indices of
 * values. The indices are those of the source, so a translation may use the values in another order.
 *
 * @param message the source message, or a translation that has the same placeholders
 */
export function travellingForm(message: Message, source: ProgramMessage): InterfaceString {
  const values = valuesOf(source);
  const pieces: (string | number)[] = [''];
  const append = (text: string) => {
    pieces[pieces.length - 1] = `${pieces.at(-1)}${text}`;
  };
  for (const content of message.contents) {
    if (typeof content === 'string') append(content);
    else {
      // The source is used, so that changes inside a placeholder of a translation have no effect.
      for (const piece of values.get(content.index) ?? []) {
        if (typeof piece === 'string') append(piece);
        else pieces.push(piece, '');
      }
    }
  }
  return source.tag === 'str' ? pieces : pieces.join('');
}

/** Converts a message to readable text: `Call ${service}`. */
export function readableForm(message: Message): string {
  return message.contents
    .map((content) => (typeof content === 'string' ? content : content.untranslatable))
    .join('');
}

export function placeholdersOf(message: Message): readonly Placeholder[] {
  return message.contents.filter((content) => typeof content !== 'string');
}

/**
 * Returns the content of each placeholder of a source message. The extractor joins adjacent values,
 * `${a} ${b}`, and a trailing space into one placeholder, which can therefore contain several values
 * and texts.
 */
function valuesOf(source: ProgramMessage): ReadonlyMap<number, readonly (string | number)[]> {
  let count = 0;
  const values = new Map<number, readonly (string | number)[]>();
  for (const { index, untranslatable } of placeholdersOf(source)) {
    const template = parseStringAsTemplateLiteral(untranslatable);
    if ('templateSpans' in template) {
      const pieces: (string | number)[] = [template.head.text];
      for (const { literal } of template.templateSpans) pieces.push(count++, literal.text);
      values.set(index, pieces);
    } else values.set(index, [template.text]);
  }
  return values;
}
