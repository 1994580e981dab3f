import { posix } from 'node:path';
import type { Check } from './check.js';
import { circleProblems } from './circles.js';
import { COMMON_ELEMENTS, importTable, type Room, type RoomRule } from './import-table.js';
import { readImports, type Import } from './read-imports.js';
import { sourceFiles } from './source-files.js';

export const imports: Check = {
  name: 'imports',
  run: async () => {
    const files = await sourceFiles();
    return [...importProblems(files), ...circleProblems(files)];
  },
};

/**
 * Returns every import that the table does not allow.
 *
 * @param files path from the root (`src/…`) → text
 */
export function importProblems(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (!room || room === 'generated') {
      return [
        `${path} is in no room of src/. Put it into a folder of tools/checks/import-table.ts.`,
      ];
    }
    return readImports(path, text).flatMap((arrow) => {
      const problem = wrongWith(arrow, path, room, importTable[room]);
      return problem ? [`${path}:${arrow.line} ${problem}`] : [];
    });
  });
}

function wrongWith(arrow: Import, from: string, room: Room, rule: RoomRule): string | undefined {
  const { specifier } = arrow;
  if (specifier === undefined) return 'import(…) of a computed name. Write the name of the module.';
  return specifier.startsWith('.')
    ? wrongModule(arrow, from, room, rule, posix.join(posix.dirname(from), specifier))
    : wrongPackage(arrow, room, rule, specifier);
}

function wrongModule(
  { typeOnly }: Import,
  from: string,
  room: Room,
  { rooms, types = [], modules = [] }: RoomRule,
  to: string,
): string | undefined {
  const target = roomOf(to);
  if (!target) return `imports ${to}, which is in no room of src/.`;
  if (target === room) return wrongElement(from, to);
  if (rooms.includes(target) || modules.some((name) => to === `src/${name}.js`)) return undefined;
  if (!types.includes(target)) return `${room} may not import ${target} (${to}).`;
  return typeOnly ? undefined : `${room} may import only types of ${target} (${to}).`;
}

/** Elements use each other only by their tags. */
function wrongElement(from: string, to: string): string | undefined {
  if (roomOf(from) !== 'elements') return undefined;
  const [own, other] = [from, to].map((path) => path.split('/')[2]);
  if (own === other || other === COMMON_ELEMENTS) return undefined;
  return `elements/${own} may not import elements/${other} (${to}). Use its tag.`;
}

function wrongPackage(
  { names }: Import,
  room: Room,
  { packages }: RoomRule,
  specifier: string,
): string | undefined {
  if (packages === 'any') return undefined;
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const allowed = Object.hasOwn(packages, name) ? packages[name] : undefined;
  if (!allowed) return `${room} may not import the package ${name}.`;
  if (allowed === 'everything') return undefined;
  // For a deep path or a namespace import, the names in use cannot be checked.
  const other = specifier === name ? names.find((taken) => !allowed.includes(taken)) : specifier;
  if (names.length > 0 && !other) return undefined;
  return `${room} may import only ${allowed.join(' and ')} of ${name}.`;
}

function roomOf(path: string): Room | undefined {
  const [src, folder, ...rest] = path.split('/');
  if (src !== 'src' || !folder) return undefined;
  if (rest.length === 0) return 'entry';
  return isRoom(folder) ? folder : undefined;
}

const isRoom = (name: string): name is Room =>
  name === 'generated' || (name !== 'entry' && Object.hasOwn(importTable, name));
