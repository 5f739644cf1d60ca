import { type Block, parseStoryFile, type StoryFile } from '../../server/src/story/index';

/** What is spoken, white space collapsed; list items begin with `*`. */
export const said = (blocks: readonly Block[]): string =>
  blocks.map(block => `${block.kind === 'item' ? '* ' : ''}${block.text.replace(/\s+/g, ' ')}`).join(' / ');

/** One line a story's section, so that a test can be read next to its text. */
export function outline(text: string): string[] {
  return parseStoryFile(text).stories.flatMap(story => [
    ...(story.title ? [`# ${story.title}`] : []),
    ...story.sections.map(section => `${section.steps.join('+')}: ${said(section.blocks)}`.trim()),
  ]);
}

/** The steps of each story, in short: `STAR`, `sar` and so on, `?` between stories. */
export const steps = (text: string): string[] =>
  parseStoryFile(text).stories.map(story => story.sections.flatMap(section => section.steps).join(' '));

export const sentences = (text: string): string[] =>
  parseStoryFile(`## Action\n${text}\n`).stories[0]!.sections[0]!.blocks.flatMap(block =>
    block.sentences.map(sentence => sentence.text.replace(/\s+/g, ' ')),
  );

/** Every masked stretch of a file, for checks that hold for all of them. */
export function allBlocks(file: StoryFile): Block[] {
  return file.stories.flatMap(story => [
    ...story.sections.flatMap(section => [
      ...section.blocks,
      ...section.variants.flatMap(variant => variant.blocks),
    ]),
    ...story.followUps.flatMap(followUp => [
      ...followUp.answer,
      ...followUp.weak,
      ...followUp.why,
      ...followUp.key,
    ]),
    ...story.adaptations.flatMap(({ leadWith, emphasise, downplay }) => [
      ...leadWith,
      ...emphasise,
      ...downplay,
    ]),
  ]);
}
