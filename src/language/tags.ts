/**
 * Finds the language to show for a requested BCP 47 tag: the tag itself, then the tag without its
 * last subtags (`pt-BR` → `pt`), then an available tag that starts with it (`zh` → `zh-Hans`).
 * The comparison is case-insensitive. Tags for traditional Chinese do not match `zh-Hans`.
 *
 * @returns the tag as it is written in `available`, or undefined
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const chain = subtags(wanted);
  for (const tag of chain) {
    const exact = available.find((code) => code.toLowerCase() === tag);
    if (exact) return exact;
  }
  const base = chain[chain.length - 1];
  if (!base || isTraditionalChinese(wanted)) return undefined;
  return available.find((code) => code.toLowerCase().startsWith(`${base}-`) && !isPseudo(code));
}

/** Returns the best available language for a list of preferences such as `navigator.languages`. */
export function bestLanguage(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const found = matchLanguage(tag, available);
    if (found) return found;
  }
  return undefined;
}

function subtags(tag: string): string[] {
  const parts = tag.trim().toLowerCase().replaceAll('_', '-').split('-').filter(Boolean);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function isTraditionalChinese(tag: string): boolean {
  return /^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag);
}

// The regions XA and XB are pseudo-locales for tests: a request for Arabic must not match ar-XB.
function isPseudo(code: string): boolean {
  return /-X[AB]$/.test(code);
}
