export const SYLLABLE_EXCEPTIONS: Readonly<Record<string, number>> = {};
