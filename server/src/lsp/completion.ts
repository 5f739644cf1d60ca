import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { isCustomId } from '../config/index';
import { COACHING } from '../profiles/coaching';
import { findProfile, profiles } from '../profiles/index';
import { LEVELS, OPENINGS, OUTCOMES, OWNERSHIPS, STEPS, type Step } from '../profiles/model';
import type { StoryReport } from '../review/model';
import type { Edit, Position, Span } from '../text/index';
import type { Abilities } from './abilities';
import { snippetOf } from './actions/edits';
import { bodyStart } from './actions/ignore';
import type { Catalogue } from './catalogue';
import { type Checked, lineStart, rangeOf } from './checked';
import { stepName } from './wording';

interface Offer {
  readonly label: string;
  readonly detail: string;
  /** What takes the place of the words typed so far. */
  readonly edit: Edit;
  readonly kind: CompletionItemKind;
}

/** What can be completed at a place: front matter, the names in directives, the steps that a story lacks. */
export function completions(
  document: Checked,
  position: Position,
  catalogue: Catalogue,
  abilities: Abilities,
): CompletionItem[] {
  const at = document.lines.offsetAt(position);
  const before = document.text.slice(lineStart(document, at), at);
  const offers = isInFrontMatter(document.text, at)
    ? frontMatter(document, before, at)
    : [...directives(document, before, at, catalogue), ...steps(document, before, at)];
  return offers.map((offer, index) => ({
    label: offer.label,
    detail: offer.detail,
    kind: offer.kind,
    sortText: String(index).padStart(3, '0'),
    filterText: offer.edit.text.trimEnd(),
    ...insertion(document, offer, abilities),
  }));
}

function insertion(document: Checked, { edit }: Offer, abilities: Abilities): Partial<CompletionItem> {
  const range = rangeOf(document, edit);
  return abilities.snippetCompletions
    ? { textEdit: { range, newText: snippetOf(edit.text) }, insertTextFormat: InsertTextFormat.Snippet }
    : { textEdit: { range, newText: edit.text } };
}

/** Front matter that is still being written has no end yet: there it lasts to the first heading. */
function isInFrontMatter(text: string, at: number): boolean {
  const opening = /^\uFEFF?---[ \t]*(\r\n|\n|\r)/.exec(text.slice(0, 100));
  if (opening === null || at < opening[0].length) return false;
  const body = bodyStart(text);
  if (body <= 1) return !/^#{1,6} /m.test(text.slice(0, at));
  const closing = text.slice(0, body).trimEnd().length - '---'.length;
  return at < closing;
}

const KEYS: Readonly<Record<string, string>> = {
  question: 'The interview question that the story answers',
  principle: 'A name of the profile, or a list of them',
  level: LEVELS.join(', '),
  profile: 'Whose bar applies',
  pace: 'Words a minute, 80 to 260',
  ownership: 'How you came to act',
  outcome: 'How it ended',
  opening: 'What comes first',
  evidence: 'Where the numbers come from, or qualitative',
  tags: 'Your own words to find it by',
};

function frontMatter(document: Checked, before: string, at: number): Offer[] {
  const value =
    /^([a-z]+):[ \t]+\[?(?:[^,]*,[ \t]*)*([^,\]]*)$/i.exec(before) ?? /^()[ \t]*-[ \t]+(.*)$/.exec(before);
  if (value !== null) {
    const key = value[1] || lastKey(document.text.slice(0, at));
    return valuesOf(document, key).map(({ label, detail }) => ({
      label,
      detail,
      kind: CompletionItemKind.Value,
      edit: { start: at - value[2]!.length, end: at, text: label },
    }));
  }
  if (!/^[a-z]*$/i.test(before)) return [];
  const used = new Set(
    [...document.text.slice(0, bodyStart(document.text)).matchAll(/^([a-z]+):/gim)].map(match => match[1]),
  );
  return Object.entries(KEYS)
    .filter(([key]) => !used.has(key))
    .map(([label, detail]) => ({
      label,
      detail,
      kind: CompletionItemKind.Property,
      edit: { start: at - before.length, end: at, text: `${label}: ` },
    }));
}

/** The key that a list item belongs to. */
const lastKey = (text: string): string => [...text.matchAll(/^([a-z]+):/gim)].at(-1)?.[1] ?? '';

function valuesOf(document: Checked, key: string): { readonly label: string; readonly detail: string }[] {
  const bare = (values: readonly string[]) => values.map(label => ({ label, detail: '' }));
  switch (key) {
    case 'principle':
    case 'principles': {
      const profile = findProfile(document.profile) ?? profiles[0]!;
      return profile.principles.map(({ name, question }) => ({ label: name, detail: question }));
    }
    case 'profile':
      return profiles.map(({ id, name }) => ({ label: id, detail: name }));
    case 'level':
      return bare(LEVELS);
    case 'ownership':
      return bare(OWNERSHIPS);
    case 'outcome':
      return bare(OUTCOMES);
    case 'opening':
      return bare(OPENINGS);
    case 'evidence':
      return bare(['qualitative']);
    default:
      return [];
  }
}

const DIRECTIVES: Readonly<Record<string, string>> = {
  'star-disable': 'Silence rules from here on',
  'star-enable': 'Let them speak again',
  'star-disable-next-line': 'Silence rules on the next line',
  'star-disable-file': 'Silence rules in this file',
};

function directives(document: Checked, before: string, at: number, catalogue: Catalogue): Offer[] {
  const rule =
    /<!--[ \t]*star-(?:enable|disable(?:-next-line|-file)?)[ \t]+(?:[\w/-]+[ \t,]+)*([\w/-]*)$/.exec(before);
  if (rule !== null)
    return [...catalogue.values(), ...ownRules(document)].map(({ id, summary }) => ({
      label: id,
      detail: summary,
      kind: CompletionItemKind.EnumMember,
      edit: { start: at - rule[1]!.length, end: at, text: id },
    }));
  const directive = /<!--[ \t]*([\w-]*)$/.exec(before);
  if (directive === null) return [];
  return Object.entries(DIRECTIVES).map(([label, detail]) => ({
    label,
    detail,
    kind: CompletionItemKind.Keyword,
    edit: { start: at - directive[1]!.length, end: at, text: label },
  }));
}

/** The writer's own rules that have spoken here: others would silence nothing. */
const ownRules = ({ findings }: Checked): readonly { readonly id: string; readonly summary: string }[] => {
  const own = findings.filter(finding => isCustomId(finding.rule));
  return [...new Map(own.map(({ rule, message }) => [rule, { id: rule, summary: message }])).values()];
};

const OFFERED = STEPS.filter(step => step !== 'headline' && step !== 'adapt');

function steps(document: Checked, before: string, at: number): Offer[] {
  const typed = /^(#{0,6})[ \t]*([a-z-]*)$/i.exec(before);
  if (typed === null || (typed[1] === '' && typed[2] !== '')) return [];
  const story = document.stories.find(each => each.start <= at && at <= each.end);
  const hashes = typed[1]!.length > 1 ? typed[1]! : hashesOf(document, story);
  const span: Span = { start: at - before.length, end: at };
  return OFFERED.filter(step => !hasStep(story, step)).map(step => ({
    label: `${hashes} ${stepName(step)}`,
    detail: COACHING[step].prompt,
    kind: CompletionItemKind.Struct,
    edit: { ...span, text: `${hashes} ${stepName(step)}\n` },
  }));
}

const hasStep = (story: StoryReport | undefined, step: Step): boolean =>
  story?.sections.some(section => section.steps.includes(step)) === true;

/** As deep as the story's other steps. */
function hashesOf(document: Checked, story: StoryReport | undefined): string {
  const heading = story?.sections[0]?.heading;
  if (heading === undefined) return '##';
  return /^#{1,6}/.exec(document.text.slice(lineStart(document, heading.start), heading.end))?.[0] ?? '##';
}
