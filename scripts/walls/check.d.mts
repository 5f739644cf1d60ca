export function crossings(files: readonly { readonly path: string; readonly text: string }[]): string[];
export function importsOf(text: string): string[];
