/** Prefixes of standards, diseases and models: written like a ticket's number, and none. */
const NO_TICKET =
  /^(?:COVID|SARS|ISO|IEC|RFC|UTF|SHA|AES|RSA|DIN|EN|BS|ASTM|IEEE|NIST|SOC|GPT|CVE|HTTP|ANSI|ASME|JIS|MIL|USB|DDR|ICD|DSM|FY|MI|KC|MD|AK|CAT|EU|US|UN|IP|AMD|RTX|GTX|MP|NF|API|HIV|CD|PM|AISI|IATA|WW|CO)$/;
const TICKET =
  /(?<![\p{L}\p{N}/_-])(?:([A-Z][A-Z0-9]{1,9})-(\d{2,9})|(?:INC|CHG|RITM|TASK|SCTASK|PRB)\d{5,}|#\d{3,})(?![\p{L}\p{N}_-])/gu;

export interface Found {
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const found = (match: RegExpMatchArray): Found => ({
  start: match.index!,
  end: match.index! + match[0].length,
});

/** Numbers under which somebody files things: `PAY-1234`, `INC0012345`, `#4521`. */
export const ticketsIn = (text: string): readonly Found[] =>
  /[-#A-Z]\d/.test(text)
    ? [...text.matchAll(TICKET)]
        .filter(
          ([, prefix, number]) => !prefix || (!NO_TICKET.test(prefix) && prefix.length + number!.length > 4),
        )
        .map(found)
    : [];

const URL = /\b(?:https?|ftp|ssh|git|s3):\/\/[^\s<>()"”]+|\bwww\.[^\s<>()"”]+/gi;
const HOST_PATH = /(?<![\w@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/[\w~.?=&%/-]*\w/gi;
const PATH =
  /(?<![\w/.:-])(?:[A-Za-z]:\\[\w.\\ -]*\w|(?:~|\.{1,2})?\/[\w.-]+(?:\/[\w.-]+)+|[\w.-]+(?:\/[\w.-]+)+\/?)/g;

/** A path has a root, or two slashes and a sign that prose has not: `src/app/main.ts`, and not "his/her/their". */
const isPath = (run: string): boolean =>
  /^(?:[A-Za-z]:\\|~?\/|\.{1,2}\/)/.test(run) ||
  (run.split('/').length > 2 && /[_.]|-\w+\//.test(run) && /[a-z]/.test(run) && !/^\d/.test(run));

const overlapping = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

/** Web addresses and paths as they are typed. */
export const addressesIn = (text: string): readonly Found[] => {
  const out: Found[] = [];
  const add = (place: Found): void => {
    if (!out.some(each => overlapping(each, place))) out.push(place);
  };
  const trimmed = (match: RegExpMatchArray): Found => {
    const { start, end } = found(match);
    return { start, end: end - (/[.,;:!?'’]+$/.exec(match[0])?.[0].length ?? 0) };
  };
  if (!/[/\\]|www\./i.test(text)) return out;
  for (const match of text.matchAll(URL)) add(trimmed(match));
  for (const match of text.matchAll(HOST_PATH)) add(trimmed(match));
  for (const match of text.matchAll(PATH)) if (isPath(match[0])) add(trimmed(match));
  return out.sort((a, b) => a.start - b.start);
};
