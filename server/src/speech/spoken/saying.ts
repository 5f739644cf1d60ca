import { isVowelless, saidAsWord, spell } from './acronyms';

/** A capital after a small letter, or the last of several capitals before a small letter, opens a new word. */
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const SURNAME = /^(Mc|Mac|Mc|De|Di|Du|Fitz|Le|La|Van|O['’])\p{Lu}\p{Ll}+$/u;

/** One word without inner capitals, or all in capitals, as it is said. */
function sayPiece(piece: string): string {
  if (/^[A-Z]{2,}$/.test(piece)) return saidAsWord(piece) ? piece.toLowerCase() : spell(piece);
  return isVowelless(piece) ? spell(piece) : piece;
}

/** A word as it is said: `retryQueue`, `HTTPServer`, `APIs`, `SLO's`, `src`; the word itself when nothing changes. */
export function sayWord(word: string): string {
  if (word.length < 2 || word.length > 60) return word;
  const plural = /^([A-Z]{2,}?)(['’]?s|['’]d)$/.exec(word);
  if (plural) {
    const base = sayPiece(plural[1]!);
    return base + (plural[2] === 's' && base.includes(' ') ? 's' : plural[2]!.replace('’', "'"));
  }
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word)) return isVowelless(word) ? spell(word) : word;
  if (SURNAME.test(word)) return word;
  return word
    .split(HUMPS)
    .map(piece => sayPiece(/^[A-Z]+$/.test(piece) ? piece : piece.toLowerCase()))
    .map(piece => (piece.length === 1 ? piece.toLowerCase() : piece))
    .join(' ');
}
