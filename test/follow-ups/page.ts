import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/review';
import { type FactQuestion, PROBE_TEXTS, PROBES, type Probe } from '../../server/src/review/follow-ups';

export const FOLLOW_UPS_PAGE = 'docs/follow-ups.md';

const RETOLD = join('test', 'follow-ups', 'retold');

/** What the follow-ups of a worked example are after, in our words, and the probe that it is here. */
export const EXAMPLES: readonly {
  readonly file: string;
  readonly about: string;
  readonly after: readonly (readonly [Probe, string])[];
}[] = [
  {
    file: 'one-in-three-hundred.star.md',
    about: 'technical depth',
    after: [
      ['acceptance', 'how the owners were brought to take the change in'],
      ['decision', 'why there is an alarm now'],
      ['difficulty', 'what it took to make the failure happen at will'],
      ['number', 'how the weekly sum was reached'],
    ],
  },
  {
    file: 'two-days-before-the-sale.star.md',
    about: 'a project that was slipping',
    after: [
      ['acceptance', 'how the owners were brought to roll it out in time'],
      ['initiative', 'why somebody from outside began, without being asked'],
      ['verification', 'how it was checked that the failures were gone'],
      ['reflection', 'what would be done differently the next time'],
    ],
  },
  {
    file: 'before-the-shops-noticed.star.md',
    about: 'a need that nobody had voiced',
    after: [
      ['acceptance', 'how the owners were brought to put it first'],
      ['difficulty', 'what made the failure hard to reproduce'],
      ['decision', 'why there is an alarm now, and what for'],
      ['reflection', 'what would be done differently the next time'],
    ],
  },
];

const reviewer = createReviewer();

/** The questions that a story calls for. */
export const questionsOf = (text: string): readonly FactQuestion[] =>
  reviewer.review(text, {}).stories.flatMap(story => story.study.questions);

export const retold = (file: string): string => readFileSync(join(process.cwd(), RETOLD, file), 'utf8');

/** The question that comes closest: of several with one probe, the last, which is about what was added. */
const answering = (questions: readonly FactQuestion[], probe: Probe, after: string): string => {
  const same = questions.filter(each => each.probe === probe);
  const about = same.find(({ question }) => /alarm/.test(after) && /alarm/.test(question));
  return (about ?? same[0])?.question ?? '–';
};

const title = (text: string): string => /^# (.*)$/m.exec(text)![1]!;
const quoted = (text: string): string =>
  text
    .replace(/^.*?\n---\n/s, '')
    .trim()
    .replace(/^# .*\n+/, '')
    .replace(/^## (.*)$/gm, '**$1.**')
    .replace(/\n\n/g, '\n')
    .replace(/^/gm, '> ')
    .replace(/\n> \*\*/g, '\n>\n> **');

const SAMPLES = ['nurse-discharge-bags', 'chef-allergy-cards', 'ferry-captain-late-departures'];

/** Own follow-ups are left out, so that all that the facts call for is shown. */
const withoutFollowUps = (text: string): string => text.replace(/\n## Follow-ups\n[\s\S]*?(?=\n## |$)/, '\n');

const example = ({ file, about, after }: (typeof EXAMPLES)[number]): string => {
  const text = retold(file);
  const questions = questionsOf(text);
  const rows = after.map(
    ([probe, words]) => `| ${words} | ${probe} | ${answering(questions, probe, words)} |`,
  );
  return `### ${title(text)}\n\nAbout ${about}.\n\n${quoted(text)}\n\n| What the example asks about | Question about | What is asked here |\n|---|---|---|\n${rows.join('\n')}\n`;
};

const sample = (name: string): string => {
  const text = readFileSync(join(process.cwd(), 'samples', `${name}.star.md`), 'utf8');
  const rows = questionsOf(withoutFollowUps(text)).map(
    ({ probe, question, text: place }) => `| ${probe} | ${question} | ${place} |`,
  );
  return `### [${title(text)}](../samples/${name}.star.md)\n\n| | Question | From |\n|---|---|---|\n${rows.join('\n')}\n`;
};

/** `docs/follow-ups.md`, as the code would write it now. */
export const followUpsPage = (): string => `# The questions that come next

After a story an interviewer asks what it left open: how you know, how the others came to agree, what you would do
differently. *STAR Stories* makes such questions out of your own text. Each names the words that it comes from, nothing
is asked that you have written down as a follow-up already, and where a story gives nothing to ask about, nothing is
asked. They stand in the drill and in \`star-stories review\`.

| Question about | What it is after |
|---|---|
${PROBES.map(probe => `| ${probe} | ${PROBE_TEXTS[probe].probes} |`).join('\n')}

The words are yours, turned from "my" into "your". Whose it was, who took it over and what you changed is read off the
sentences as the rules read them. Where a sentence can't be turned into a question that stands by itself, it is quoted,
or left alone: fewer questions are better than odd ones.

## Side by side with worked examples

Guides to these interviews print worked examples with four follow-ups each. Three of them tell one event, messages of a
payment service that got lost. Here it is told again in our own words, and beside what each follow-up of the example is
after stands the question that is made for our telling.

${EXAMPLES.map(example).join('\n')}
## In other trades

What three of the [samples](../samples) call for, if they had no follow-ups of their own.

${SAMPLES.map(sample).join('\n')}
This page is written by \`npm run generate\`.
`;

export const RETOLD_FILES: readonly string[] = readdirSync(join(process.cwd(), RETOLD));
