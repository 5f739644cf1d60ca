import { findPrinciple, findProfile, profiles } from '../../profiles';
import type { Review } from '../../review';
import { createLines } from '../../text';
import { reviewJson, reviewText, type Told } from '../formats/review';
import type { Session } from '../session';
import { inStories, tellEach } from '../tell';

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
export const review = (session: Session): Promise<number> => {
  const { settings, reviewer, paint } = session;
  return tellEach(session, session.paths, ({ text, absolute }) => {
    const told = toldIn(reviewer.review(text, settings.layers(absolute)));
    return {
      json: () => ({ stories: told.map(reviewJson) }),
      text: () => {
        const lines = createLines(text);
        return inStories(told.map(each => reviewText(each, offset => lines.lineAt(offset) + 1, paint)));
      },
    };
  });
};
