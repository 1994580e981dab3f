/* The part of lunr and of its language packs that the bench uses: lunr has no types of its own. */

declare module 'lunr' {
  interface Token {
    toString(): string;
  }
  interface Clause {
    readonly boost?: number;
    readonly wildcard?: number;
    readonly editDistance?: number;
    readonly usePipeline?: boolean;
  }
  interface Query {
    term(term: string, clause: Clause): this;
  }
  interface Index {
    query(build: (query: Query) => void): readonly { readonly ref: string }[];
  }
  interface Builder {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string, options: { readonly boost: number }): void;
    add(document: object): void;
  }
  interface Lunr {
    (build: (this: Builder) => void): Index;
    readonly tokenizer: (text: string) => readonly Token[];
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    /** Installed by the French pack. */
    readonly fr: unknown;
  }
  const lunr: Lunr;
  export default lunr;
}

declare module 'lunr-languages/lunr.*' {
  const install: (lunr: unknown) => void;
  export default install;
}
