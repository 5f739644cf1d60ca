import { findPrinciple, findProfile, profiles } from '../../profiles';
import type { Review } from '../../review';
import { createLines } from '../../text';
import { printable } from '../colour';
import { streamed } from '../formats/json';
import { reviewJson, reviewText, type Told } from '../formats/review';
import { EXIT } from '../io';
import type { Session } from '../session';
import { isFailure, sources } from '../sources';

/** Each story with the principle that it is for: the first that its front matter names. */
const toldIn = ({ stories, findings, config }: Review): readonly Told[] => {
  const profile = findProfile(config.profile.value) ?? profiles[0]!;
  return stories.map((story, index) => ({
    story,
    principle: findPrinciple(profile, story.principles[0] ?? ''),
    findings: findings.filter(each => each.story === index),
  }));
};

/** `star-stories review`: what a listener could write down, how it would be read, and what they would ask next. */
export const review = async (session: Session): Promise<number> => {
  const { flags, paths, settings, reviewer, paint } = session;
  const document = streamed((one: { path: string; told: readonly Told[] }) => ({
    path: one.path,
    stories: one.told.map(reviewJson),
  }));
  const asJson = flags.format === 'json';
  if (asJson) await session.print(document.start());
  for await (const source of sources(session, paths)) {
    if (isFailure(source)) {
      await session.fail(source);
      continue;
    }
    const { path, text } = source;
    const told = toldIn(reviewer.review(text, settings.layers(source.absolute)));
    if (asJson) {
      await session.print(document.file({ path, told }));
      continue;
    }
    const lines = createLines(text);
    const stories = told.map(each => reviewText(each, offset => lines.lineAt(offset) + 1, paint));
    const body = stories.length > 0 ? stories.join('\n') : '  no story in it\n';
    await session.print(`${paint.underline(printable(path))}\n${body}\n`);
  }
  const failures = await session.failures();
  if (asJson) await session.print(document.end({ errors: failures }));
  return failures.length > 0 ? EXIT.failure : EXIT.clean;
};
