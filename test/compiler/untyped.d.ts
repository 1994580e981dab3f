/* Packages without types: what the tests call of them. */

declare module 'hyphen/fr/index.js' {
  const french: {
    hyphenateSync(
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ): string;
  };
  export default french;
}

declare module 'text-readability' {
  const readability: { fleschReadingEase(text: string): number };
  export default readability;
}
