/** Splits an attribute such as "health, justice" into its words: commas or spaces part them. */
export function splitList(value: string | null | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}
