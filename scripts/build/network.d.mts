export function networkUses(code: string): Promise<string[]>;
