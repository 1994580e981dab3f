import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** The reader of messages of @lit/localize-tools, which gives each message once. */
export class Localizer extends RuntimeLitLocalizer {
  /**
   * Ids of the messages used in files under some folders. A message used in several files counts
   * for each of them; the list of all messages names one file only.
   *
   * @param folders absolute, with `/` at the end
   */
  messageIdsUnder(folders: readonly string[]): ReadonlySet<string> {
    const { program } = this;
    const files = program
      .getSourceFiles()
      .filter(({ fileName }) => folders.some((folder) => fileName.startsWith(folder)));
    // The cast: the extractor calls these two methods of a program and no other.
    const part = {
      getSourceFiles: () => files,
      getTypeChecker: () => program.getTypeChecker(),
    } as unknown as typeof program;
    return new Set(extractMessagesFromProgram(part).messages.map(({ name }) => name));
  }
}
