import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** Extends the message extractor of @lit/localize-tools, which returns each message only once. */
export class Localizer extends RuntimeLitLocalizer {
  /**
   * Returns the ids of the messages that are used in files under the given folders. The list of all
   * messages contains only one file for each message, which is not enough when several files use it.
   *
   * @param folders absolute paths that end in `/`
   */
  messageIdsUnder(folders: readonly string[]): ReadonlySet<string> {
    const { program } = this;
    const files = program
      .getSourceFiles()
      .filter(({ fileName }) => folders.some((folder) => fileName.startsWith(folder)));
    // The cast: the extractor calls only these two methods of a program.
    const part = {
      getSourceFiles: () => files,
      getTypeChecker: () => program.getTypeChecker(),
    } as unknown as typeof program;
    return new Set(extractMessagesFromProgram(part).messages.map(({ name }) => name));
  }
}
