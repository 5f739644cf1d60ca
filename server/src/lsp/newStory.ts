import { COACHING } from '../profiles/coaching';
import { findLevel, findPrinciple, findProfile, profiles } from '../profiles/index';
import { LEVELS, OWNERSHIPS, type Profile, type TimedStep } from '../profiles/model';
import type { ChoicesResult, NewStoryParams } from '../protocol';
import { stepName } from './wording';

/** What New Story can ask. */
export const choices = (): ChoicesResult => ({
  profiles: profiles.map(({ id, name, principles }) => ({
    id,
    name,
    principles: principles.map(principle => ({
      id: principle.id,
      name: principle.name,
      question: principle.question,
    })),
  })),
  levels: LEVELS,
  ownerships: OWNERSHIPS,
});

const TOLD: readonly TimedStep[] = ['situation', 'task', 'action', 'result', 'reflection'];

/** A fresh story: what was chosen as front matter, and a heading with one question for each step that the profile asks for. */
export function newStory(params: NewStoryParams): string {
  const profile = findProfile(params.profile ?? '') ?? profiles[0]!;
  const times = profile.times[findLevel(params.level ?? '') ?? 'sde2'];
  const sections = TOLD.filter(step => !profile.optionalSteps.includes(step)).map(step =>
    section(stepName(step), `${COACHING[step].prompt} About ${times.steps[step].target} seconds.`),
  );
  return [
    ...frontMatter(params, profile),
    '# [Title?]\n',
    ...sections,
    section(stepName('follow-ups'), COACHING['follow-ups'].prompt),
  ].join('\n');
}

const section = (name: string, prompt: string): string => `## ${name}\n<!-- ${prompt} -->\n`;

function frontMatter(params: NewStoryParams, profile: Profile): string[] {
  const principle = findPrinciple(profile, params.principle ?? '');
  const question = params.question ?? principle?.question;
  const ownership = OWNERSHIPS.find(each => each === params.ownership);
  const lines = [
    ...(question ? [`question: ${scalar(question)}`] : []),
    ...(principle ? [`principle: ${scalar(principle.name)}`] : []),
    ...(params.level && findLevel(params.level) ? [`level: ${findLevel(params.level)}`] : []),
    ...(params.profile && findProfile(params.profile) ? [`profile: ${profile.id}`] : []),
    ...(ownership ? [`ownership: ${ownership}`] : []),
  ];
  return lines.length === 0 ? [] : ['---', ...lines, '---'];
}

/** As YAML: bare where nothing in it means anything to YAML, else in quotation marks on one line. */
function scalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[A-Za-z][^:#"'\\{}[\]&*!|>%@`]*$/.test(line) && !/^(true|false|null|yes|no|on|off)$/i.test(line)
    ? line
    : JSON.stringify(line);
}
