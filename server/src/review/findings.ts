import type { EffectiveConfig } from '../config/model';
import type { Severity } from '../profiles/model';
import { type PartView, type Report, type Rule, rules, type StoryView } from '../rules';
import { createSilencer } from '../story';
import type { Directive, StoryFile } from '../story/model';
import { nearest, overlaps } from '../text';
import type { Finding } from './model';
import { customFindings } from './own';
import type { Memory } from './reads';
import type { Viewing } from './view';

export type Failed = (rule: string, error: unknown) => void;

/** Structure and time speak whatever the language; the rest reads English only. */
const ANY_LANGUAGE = new Set([
  'missing-section',
  'leftover-placeholder',
  'draft',
  'not-english',
  'section-over-time',
  'story-over-time',
  'section-order',
  'unknown-heading',
  'action-share',
  'follow-up-incomplete',
]);

/** The severity in force: the writer's setting, else the profile's, else what the check says; `off` drops it. */
const severityOf = (
  rule: Rule,
  report: Report,
  story: StoryView | null,
  config: EffectiveConfig,
): Severity | null => {
  const set = config.rules[rule.id]?.severity;
  if (set) return set === 'off' ? null : set;
  const own = report.severity ?? rule.severity;
  const house = story?.profile.severities[rule.id];
  if (house === 'off') return null;
  // A house only ever lowers: a hint stays a hint.
  const rank: readonly Severity[] = ['hint', 'info', 'warning', 'error'];
  return house && rank.indexOf(house) < rank.indexOf(own) ? house : own;
};

const finding = (rule: Rule, report: Report, severity: Severity, story: StoryView | null): Finding => ({
  rule: rule.id,
  severity,
  message: report.message,
  story: story?.index ?? null,
  step: report.step ?? null,
  start: report.start,
  end: report.end,
  fixes: report.fixes ?? [],
  related: report.related ?? [],
});

/** A file's findings that are told, in order of place: nobody reads on, and an editor would choke on more. */
export const MOST_FINDINGS = 1000;

/** What is said only once the other findings are known. */
const lastWords = (
  story: StoryView,
  config: EffectiveConfig,
  failed: Failed,
  found: readonly Finding[],
): readonly Finding[] =>
  LAST.flatMap(rule => {
    if (config.rules[rule.id]?.severity === 'off' || !story.english) return [];
    try {
      return told(rule, rule.after!(story, found), story, config);
    } catch (error) {
      failed(rule.id, error);
      return [];
    }
  });

const told = (
  rule: Rule,
  reports: Iterable<Report>,
  story: StoryView,
  config: EffectiveConfig,
): readonly Finding[] => {
  const out: Finding[] = [];
  for (const report of reports) {
    const severity = severityOf(rule, report, story, config);
    if (severity) out.push(finding(rule, report, severity, story));
    if (out.length >= MOST_FINDINGS) break;
  }
  return out.length ? out : NOTHING;
};

const NOTHING: readonly Finding[] = [];
const RULES = new Map(rules.map(rule => [rule.id, rule]));
const WHOLE = rules.filter(rule => rule.check);
const BY_PART = rules.filter(rule => rule.checkPart);
const LAST = rules.filter(rule => rule.after);
const NO_OPTIONS = {};

/** What every rule says that is on, without regard to the others. */
const allFindings = (
  { story, identity, take, give }: Viewing,
  config: EffectiveConfig,
  failed: Failed,
  memory: Memory,
): Finding[] => {
  /** Null where the rule failed: that is not remembered. */
  const ask = (rule: Rule, part: PartView | null): readonly Finding[] | null => {
    if (config.rules[rule.id]?.severity === 'off') return NOTHING;
    if (!story.english && !ANY_LANGUAGE.has(rule.id)) return NOTHING;
    give(config.rules[rule.id]?.options ?? NO_OPTIONS);
    try {
      return told(rule, part ? rule.checkPart!(part, story) : rule.check!(story), story, config);
    } catch (error) {
      failed(rule.id, error);
      return null;
    }
  };
  const found: Finding[] = [];
  for (const rule of WHOLE) {
    let findings: readonly Finding[] | null | undefined = memory.recall(rule.id, identity);
    if (!findings) {
      take();
      findings = ask(rule, null);
      if (findings) memory.keep(rule.id, identity, take(), findings);
    }
    for (const each of findings ?? NOTHING) found.push(each);
  }
  const sections = story.layout.length;
  for (let index = 0; index < sections + identity.answers; index++) {
    let findings = memory.recallPart(identity, index);
    if (!findings) {
      const part = index < sections ? story.section(index) : story.answers[index - sections]!;
      const said = BY_PART.map(rule => ask(rule, part));
      findings = said.flatMap(each => each ?? NOTHING);
      if (!said.includes(null)) memory.keepPart(identity, index, findings);
    }
    for (const each of findings) found.push(each);
  }
  return found;
};

/** What the rules say about one story, the less specific giving way where two speak of the same words. */
export const findingsOf = (
  viewing: Viewing,
  config: EffectiveConfig,
  failed: Failed,
  memory: Memory,
): readonly Finding[] => {
  const { story } = viewing;
  const found = allFindings(viewing, config, failed, memory);
  const draft = found.find(each => each.rule === 'draft');
  if (draft) return [draft];
  // In a follow-up one rule speaks about a sentence: the weak answer, not each of its words.
  const reach = (other: Finding): { start: number; end: number } =>
    other.rule === 'weak-follow-up'
      ? (story.answers
          .flatMap(answer => answer.sentences)
          .find(sentence => sentence.start <= other.start && other.start < sentence.end) ?? other)
      : other;
  // What is only likely keeps nothing from being said out loud.
  const quiet = (other: Finding, mine: Finding): boolean =>
    other.severity === 'info' && /^(?:warning|error)$/.test(mine.severity);
  const kept = found.filter(
    mine =>
      !RULES.get(mine.rule)?.yieldsTo?.some(id =>
        found.some(other => other.rule === id && !quiet(other, mine) && overlaps(reach(other), mine)),
      ),
  );
  const all = [...kept, ...customFindings(story, config)];
  return [...all, ...lastWords(story, config, failed, all)];
};

const line = (text: string, directive: Directive): { start: number; end: number } => {
  const before = text.slice(0, directive.start);
  const after = /^[ \t]*(\r\n|\r|\n)?/.exec(text.slice(directive.end))!;
  const alone = /(^|[\r\n])[ \t]*$/.exec(before);
  return alone && after[1]
    ? { start: directive.start - (alone[0].length - alone[1]!.length), end: directive.end + after[0].length }
    : directive;
};

/** Drops what directives silence and reports directives that name no rule or silence nothing. */
export const withDirectives = (
  file: StoryFile,
  findings: readonly Finding[],
  ids: readonly string[],
  config: EffectiveConfig,
): readonly Finding[] => {
  if (file.directives.length === 0) return findings;
  const silencer = createSilencer(file);
  const used = new Set<Directive>();
  const left = findings.filter(each => {
    const by = silencer(each.rule, each);
    if (by) used.add(by);
    return !by;
  });
  const rule = rules.find(each => each.id === 'directive')!;
  const out = [...left];
  const add = (report: Report, severity: Severity): void => {
    const chosen = severityOf(rule, { ...report, severity }, null, config);
    if (chosen && !silencer('directive', report))
      out.push(finding(rule, { ...report, severity: chosen }, chosen, null));
  };
  for (const directive of file.directives) {
    const unknown = directive.rules.filter(name => !ids.includes(name.text));
    for (const name of unknown) {
      const close = nearest(name.text, ids);
      add(
        {
          start: name.start,
          end: name.end,
          message: close
            ? `'${name.text}' names no rule: ${close}?`
            : `'${name.text}' names no rule. Which one is meant?`,
          fixes: close
            ? [
                {
                  kind: 'safe',
                  title: `Change to '${close}'`,
                  edits: [{ start: name.start, end: name.end, text: close }],
                  target: null,
                },
              ]
            : [],
        },
        'warning',
      );
    }
    if (unknown.length || used.has(directive) || directive.kind === 'enable') continue;
    const cut = line(file.text, directive);
    add(
      {
        start: directive.start,
        end: directive.end,
        message: 'This directive silences nothing. Is it still needed?',
        fixes: [{ kind: 'safe', title: 'Remove the directive', edits: [{ ...cut, text: '' }], target: null }],
      },
      'hint',
    );
  }
  return out;
};
