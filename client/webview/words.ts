let words: Readonly<Record<string, string>> = {};

/** Sets the translations that `t` looks up: English → the editor's language. */
export function setWords(translations: Readonly<Record<string, string>>): void {
  words = translations;
}

/** The editor's language for an English text of ours; `{0}`, `{1}` … stand for the values. */
export function t(english: string, ...values: readonly (string | number)[]): string {
  return (words[english] ?? english).replace(/\{(\d)\}/g, (whole, index: string) =>
    String(values[Number(index)] ?? whole),
  );
}
