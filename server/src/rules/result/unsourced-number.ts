import { analyse, type NumberMention } from '../../language';
import { insert, lineEnd, mark } from '../fixes';
import { defineRule, type RuleFix } from '../rule';
import { hasCue, type SentenceView, type StoryView, sectionOf, tokenSpan } from '../view';

const SOURCE =
  /\b(?:dashboards?|post-?mortems?|surveys?|logs?|logged|logbooks?|registers?|registry|ledgers?|records?|recorded|measur\w+|count(?:s|ed|ing|er)?|recount\w*|weigh\w*|finance|accounts?|accountant|accounting|estimat\w+|reports?|reported|audit\w*|till|meters?|scales?|gauges?|stopwatch|invoices?|sheets?|spreadsheets?|statistics?|stats|analytics|metrics?|track(?:er|ed|ing)|books?|according|by (?:my|our|the|his|her|their)|going by|judging|compar\w+|test(?:s|ed|ing)?|polls?|questionnaires?|system|database|data|figures|review\w*|timesheets?|tickets?|monitor\w*|inspect\w*|certificates?|insurers?|probes?|check(?:ed|s)?|verif\w+|confirm\w*|calculat\w+|worked out|valued|multipl\w+|priced|minutes of|receipts?|bank|statements?|tall(?:y|ies)|diary|sampl\w+|timed|clocked|show(?:s|ed)|A\/B|study|studies|trial|controlled|quarterly|annual|billing|payroll|manifest|roster|file[sd]?|index|lab|assay|official|published|council|treasurer|controller|director|signed|quote[sd]?|lists?|modell?ed|model|recordings?|recorder|recording|on the same|my own (?:count|tally|notes)|who told|told (?:me|us))\b/i;
const ASKS_SOURCE =
  /\b(?:how (?:do|did|can|could|would|have) you (?:know|measure|verify|check|arrive|come|count|calculate|work|estimate|get|prove|tell|sure)|sure|number|figure|percent|measured?|verify|verified|where (?:does|did|do|is|are)|prove|proof|evidence)\b|[%£$€]/i;

const sourced = (sentence: SentenceView | undefined): boolean =>
  sentence !== undefined &&
  (SOURCE.test(sentence.text) ||
    hasCue(sentence, 'verification') ||
    sentence.placeholders.some(each => /know|evidence|source|measure|check|where/.test(each.text)));

/** The writer has said in the front matter where a number comes from. */
const listed = (story: StoryView, written: string, number: NumberMention): boolean => {
  const entries = story.frontMatter?.values.evidence;
  if (!Array.isArray(entries)) return entries === 'qualitative';
  const plain = (text: string): string => text.replace(/[\s,]/g, '').toLowerCase();
  return entries.some(
    entry =>
      plain(entry.number).includes(plain(written)) ||
      plain(written).includes(plain(entry.number)) ||
      analyse(entry.number).numbers.some(each => Math.abs(each.value - number.value) < 1e-9),
  );
};

const SOURCE_GAP = '[where does it come from?]';

/** Adds an entry to the evidence of the front matter, in the style that is there; null where it has another one. */
const entryFix = (story: StoryView, written: string): RuleFix | null => {
  const title = 'Say in the front matter where it comes from';
  const { text } = story.file;
  const eol = lineEnd(text);
  const entry = `"${written}": "${SOURCE_GAP}"`;
  const place = story.frontMatter?.places.evidence?.value;
  if (!place) return { ...mark(story, 'evidence', `${eol}  - ${entry}`), title };
  const value = text.slice(place.start, place.end).trimEnd();
  const end = place.start + value.length;
  const add = (at: number, words: string): RuleFix => ({
    kind: 'mark',
    title,
    edits: [insert(at, words)],
    target: null,
  });
  if (value.startsWith('[') && value.endsWith(']'))
    return add(end - 1, `${/^\[\s*\]$/.test(value) ? '' : ', '}{ ${entry} }`);
  if (!value.startsWith('-')) return null;
  const indent = /[ \t]*$/.exec(text.slice(0, place.start))![0];
  return add(end, `${eol}${indent}- ${entry}`);
};

export default defineRule({
  id: 'unsourced-number',
  group: 'result',
  tier: 3,
  severity: 'hint',
  sections: ['result'],
  summary: 'A number in the Result without a word on where it comes from.',
  why: '"How do you know?" is the most likely follow-up to any number. Two words of source answer it before it is asked.',
  gates: ['`info` for money and percentages.'],
  fixes: [
    { kind: 'mark', what: 'adds the number to the evidence in the front matter, with a gap for its source' },
  ],
  bad: [
    '# The tide mill\n\n## Situation\nThe tide mill leaked and stood still on 40% of the days.\n\n## Task\nThe sluice belonged to the trust. Nobody asked me to mend it.\n\n## Action\nI caulked the gate with tow, hung a new paddle and greased the rack.\n\n## Result\nVisitors now spend [[£9,000]] more on flour.\n',
  ],
  good: ['Visitors spend £9,000 more on flour, by the till.'],
  *check(story) {
    const result = sectionOf(story, 'result');
    if (!result || story.qualitative) return;
    if (
      story.answers.some(({ followUp, sentences }) => sentences.length && ASKS_SOURCE.test(followUp.question))
    )
      return;
    const { sentences } = result;
    const bare = sentences.flatMap((sentence, index) => {
      if (sentence.analysis.quoted || [index - 1, index, index + 1].some(at => sourced(sentences[at])))
        return [];
      return sentence.analysis.numbers
        .filter(
          number =>
            /^(money|percent)$/.test(number.type) ||
            (/^(before|after|change)$/.test(number.role) &&
              /^(count|rate|duration|ratio|people)$/.test(number.type)),
        )
        .map(number => ({ number, span: tokenSpan(sentence, number.from, number.to) }));
    });
    const heavy = bare.find(({ number }) => /^(money|percent)$/.test(number.type));
    // One is enough: whoever names a source for it names it for the others.
    const first =
      heavy ?? (sentences.some(sourced) ? undefined : bare.find(({ number }) => number.value > 3));
    if (!first) return;
    const written = story.file.text.slice(first.span.start, first.span.end);
    if (/["\r\n]/.test(written) || listed(story, written, first.number)) return;
    const fix = entryFix(story, written);
    yield {
      ...first.span,
      step: 'result',
      severity: heavy ? 'info' : 'hint',
      message: `How do you know ${written}? It will be asked.`,
      fixes: fix ? [fix] : [],
    };
  },
});
