import type { EffectiveConfig } from '../config/model';
import type { Severity } from '../profiles/model';
import { type Report, type Rule, rules, type StoryView } from '../rules';
import { createSilencer } from '../story';
import type { Directive, StoryFile } from '../story/model';
import { nearest, overlaps } from '../text';
import type { Finding } from './model';
import { customFindings } from './own';

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

const upTo = <T>(most: number, from: Iterable<T>): readonly T[] => {
  const out: T[] = [];
  for (const each of from) {
    out.push(each);
    if (out.length >= most) break;
  }
  return out;
};

/** What is said only once the other findings are known. */
const lastWords = (
  story: StoryView,
  config: EffectiveConfig,
  failed: Failed,
  found: readonly Finding[],
): readonly Finding[] =>
  rules.flatMap(rule => {
    if (!rule.after || config.rules[rule.id]?.severity === 'off' || !story.english) return [];
    try {
      return [...rule.after(story, found)].flatMap(report => {
        const severity = severityOf(rule, report, story, config);
        return severity ? [finding(rule, report, severity, story)] : [];
      });
    } catch (error) {
      failed(rule.id, error);
      return [];
    }
  });

/** What the rules say about one story, the less specific giving way where two speak of the same words. */
export const findingsOf = (story: StoryView, config: EffectiveConfig, failed: Failed): readonly Finding[] => {
  const found: { rule: Rule; finding: Finding }[] = [];
  const plainly: StoryView = { ...story, options: {} };
  for (const rule of rules) {
    if (!rule.check || config.rules[rule.id]?.severity === 'off') continue;
    if (!story.english && !ANY_LANGUAGE.has(rule.id)) continue;
    try {
      const options = config.rules[rule.id]?.options;
      const reports = upTo(MOST_FINDINGS, rule.check(options ? { ...story, options } : plainly));
      for (const report of reports) {
        const severity = severityOf(rule, report, story, config);
        if (severity) found.push({ rule, finding: finding(rule, report, severity, story) });
      }
    } catch (error) {
      failed(rule.id, error);
    }
  }
  const draft = found.find(each => each.rule.id === 'draft');
  if (draft) return [draft.finding];
  // In a follow-up one rule speaks about a sentence: the weak answer, not each of its words.
  const answers = story.answers.flatMap(answer => answer.sentences);
  const reach = (other: Finding): { start: number; end: number } =>
    other.rule === 'weak-follow-up'
      ? (answers.find(sentence => sentence.start <= other.start && other.start < sentence.end) ?? other)
      : other;
  const kept = found.filter(
    ({ rule, finding: mine }) =>
      !rule.yieldsTo?.some(id =>
        found.some(other => other.rule.id === id && overlaps(reach(other.finding), mine)),
      ),
  );
  const all = [...kept.map(each => each.finding), ...customFindings(story, config)];
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
