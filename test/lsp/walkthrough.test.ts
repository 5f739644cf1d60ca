import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LEVELS } from '../../server/src/profiles/model';
import {
  ADAPT,
  ADAPTATIONS,
  type AdaptationsResult,
  type AdaptResult,
  type Change,
  DRILL,
  type DrillModel,
  FIX,
  type FixResult,
  PREVIEW,
  type PreviewModel,
  type Range,
  REHEARSAL,
  type RehearsalModel,
} from '../../server/src/protocol';
import { createReviewer } from '../../server/src/review/index';
import { createLines } from '../../server/src/text/index';
import { connect, type Options, type TestClient } from './support/client';

const uri = 'file:///stories/bags.star.md';
const NURSE = readFileSync('samples/nurse-discharge-bags.star.md', 'utf8');
const CHEF = readFileSync('samples/chef-allergy-cards.star.md', 'utf8');

const opened = async (text: string, options: Options = {}): Promise<TestClient> => {
  const client = await connect({ createReviewer, ...options });
  await client.open(uri, text);
  return client;
};

const textAt = (text: string, { start, end }: Range): string => {
  const lines = createLines(text);
  return text.slice(lines.offsetAt(start), lines.offsetAt(end));
};
const shown = (text: string): string => text.replace(/\s+/g, ' ');
const changed = (text: string, { range, text: by }: Change): string => {
  const lines = createLines(text);
  return text.slice(0, lines.offsetAt(range.start)) + by + text.slice(lines.offsetAt(range.end));
};

describe('the walkthrough over the wire', () => {
  const preview = async (text: string, switches: object = {}, options: Options = {}) =>
    (await opened(text, options)).request<PreviewModel>(PREVIEW, { uri, ...switches });

  it('has coaching, the common mistake and fixes', async () => {
    const [story] = (await preview(CHEF)).stories;
    for (const step of story!.steps) assert.ok(step.coaching.length > 20 && step.mistake.length > 20);
    const fixes = story!.steps.flatMap(step => step.findings.flatMap(finding => finding.fixes));
    assert.ok(fixes.some(({ kind }) => kind === 'ask') && fixes.every(({ title }) => title.length > 3));
    assert.equal(new Set(fixes.map(({ id }) => id)).size, fixes.length);
  });

  it('says which level and principle are in force, and what there is to choose', async () => {
    const model = await preview(NURSE);
    assert.deepEqual(model.profile, { id: 'amazon', name: 'Amazon' });
    assert.equal(model.level.inForce, 'senior');
    assert.equal(model.level.switched, false);
    assert.deepEqual(
      model.level.choices.map(({ id }) => id),
      [...LEVELS],
    );
    assert.deepEqual([model.principle.inForce, model.principle.switched], ['dive-deep', false]);
    assert.equal(model.principle.choices.length, 16);
  });

  it('reads the same story against another level and under another principle', async () => {
    const client = await opened(NURSE);
    const ask = (switches: object) => client.request<PreviewModel>(PREVIEW, { uri, ...switches });
    const before = await ask({});
    const model = await ask({ level: 'sde1', principle: 'ownership' });
    assert.deepEqual([model.level.inForce, model.level.switched], ['sde1', true]);
    assert.deepEqual([model.principle.inForce, model.principle.switched], ['ownership', true]);
    assert.equal(model.stories[0]!.limitSeconds, 120);
    assert.equal(model.stories[0]!.principle!.name, 'Ownership');
    assert.equal(model.stories[0]!.reading!.principle, 'Ownership');
    const rules = (of: PreviewModel) => [...of.findings, ...of.stories[0]!.findings].map(({ rule }) => rule);
    assert.ok(
      rules(model).join() !== rules(before).join() ||
        model.stories[0]!.seconds === before.stories[0]!.seconds,
    );
    assert.deepEqual(await ask({}), before, 'and the switch is the request’s alone');
    assert.deepEqual(client.checked, []);
    assert.deepEqual(await ask({ level: 'archduke', principle: 'luck' }), before);
  });

  it('reads with places whose words stand there, or not at all', async () => {
    const [story] = (await preview(NURSE)).stories;
    const places = story!.reading!.reasons.flatMap(reason => reason.places);
    assert.ok(places.length > 8);
    const { leadWith, emphasise, downplay, evidence } = story!.principle!;
    for (const { range, text } of [
      ...places,
      ...[leadWith, emphasise, downplay, ...evidence].flatMap(({ has }) => has),
    ])
      assert.equal(shown(textAt(NURSE, range)), text);
    assert.equal((await preview(NURSE, { reading: false })).stories[0]!.reading, null);
  });

  it('has no principle where the story names none', async () => {
    const model = await preview(NURSE.replace(/^principle: .*\n/m, ''));
    assert.equal(model.principle.inForce, null);
    assert.equal(model.stories[0]!.principle, null);
    assert.equal(model.stories[0]!.reading!.principle, null);
    assert.ok(model.stories[0]!.reading!.reasons.length > 5);
  });
});

describe('a fix that the panel asks for', () => {
  const offered = async (text: string) => {
    const client = await opened(text);
    const model = await client.request<PreviewModel>(PREVIEW, { uri });
    const finding = model.stories[0]!.steps.flatMap(step => step.findings).find(
      ({ rule }) => rule === 'we-language',
    )!;
    const ask = (fix: string, version = model.version) =>
      client.request<FixResult | null>(FIX, { uri, version, fix });
    return { client, finding, ask };
  };

  it('is its changes for that version, an ask as a snippet', async () => {
    const { finding, ask } = await offered(CHEF);
    const fix = finding.fixes.find(({ kind }) => kind === 'ask')!;
    const answer = (await ask(fix.id))!;
    assert.equal(answer.version, 1);
    assert.ok(answer.changes.length > 0);
    assert.ok(answer.changes.every(({ snippet, text }) => snippet && /\$\{1:\[/.test(text)));
    const mark = (await ask(finding.fixes.find(({ kind }) => kind === 'mark')!.id))!;
    assert.ok(mark.changes.every(({ snippet }) => !snippet));
    assert.match(changed(CHEF, mark.changes[0]!), /^ownership: \S+$/m);
  });

  it('is nothing once the document moved on, or where nobody offered it', async () => {
    const { client, finding, ask } = await offered(CHEF);
    const { id } = finding.fixes[0]!;
    assert.equal(await ask('we-language:1:2:0'), null);
    assert.equal(await ask(id, 7), null);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${CHEF}\n` }],
    });
    assert.equal(await ask(id), null);
  });
});

describe('a rehearsal', () => {
  it('has the steps that are told, with key words, text and seconds', async () => {
    const client = await opened(NURSE);
    const [story] = (await client.request<RehearsalModel>(REHEARSAL, { uri })).stories;
    assert.deepEqual(
      story!.steps.map(({ name }) => name),
      ['Situation', 'Task', 'Action', 'Result', 'Reflection'],
    );
    const sum = story!.steps.reduce((seconds, step) => seconds + step.plannedSeconds, 0);
    assert.ok(Math.abs(sum - story!.plannedSeconds) < 4);
    for (const step of story!.steps) {
      assert.ok(step.keyWords.length > 0 && step.paragraphs.length > 0 && step.targetSeconds > 0);
      for (const { range, text } of step.keyWords) assert.equal(shown(textAt(NURSE, range)), text);
      assert.equal(step.uncalibratedSeconds, step.plannedSeconds);
    }
    assert.deepEqual([story!.wordsPerMinute, story!.calibrated, story!.gaps], [150, false, []]);
  });

  it('counts the writer’s own pace in, and tells what it is without', async () => {
    const calibration = Array.from({ length: 10 }, () => ({ estimateSeconds: 20, actualSeconds: 25 }));
    const settings = () => ({ calibration });
    const client = await opened(NURSE, { settings });
    const [story] = (await client.request<RehearsalModel>(REHEARSAL, { uri })).stories;
    const factor = 150 / story!.wordsPerMinute;
    assert.ok(story!.calibrated && factor > 1.2 && factor < 1.25);
    for (const step of story!.steps)
      assert.ok(Math.abs(step.plannedSeconds - factor * step.uncalibratedSeconds) < 1e-9);
  });

  it('goes by the level that is asked for, and names the gaps', async () => {
    const client = await opened(NURSE.replace('about 26', '[how many?]'));
    const { stories } = await client.request<RehearsalModel>(REHEARSAL, { uri, level: 'sde1' });
    assert.equal(stories[0]!.limitSeconds, 120);
    assert.deepEqual(stories[0]!.gaps, ['[how many?]']);
  });
});

describe('a drill', () => {
  it('has the follow-ups that are written, those that the facts call for, and the rules’ cards', async () => {
    const client = await opened(CHEF);
    const model = await client.request<DrillModel>(DRILL, { uri });
    const [story] = model.stories;
    const [first, second] = story!.written;
    assert.equal(first!.question, 'How do you know that the cards work?');
    assert.deepEqual(first!.answer, ['Nobody complained any more, so I assumed it was fine.']);
    assert.ok(first!.seconds! > 1 && second!.seconds === null && second!.answer.length === 0);
    assert.ok(story!.facts.length >= 3);
    for (const { range, quote, probes, hint, question } of story!.facts) {
      assert.equal(shown(textAt(CHEF, range)), quote);
      assert.ok(probes.endsWith('.') && hint.endsWith('.') && question.endsWith('?'));
    }
    // What the story breaks comes first.
    assert.ok(['we-language', 'others-did-the-work', 'vague-result'].includes(model.quiz[0]!.rule));
    assert.ok(model.evaluate.length >= 6);
  });

  it('says what a written follow-up is after: a probe as a sentence, other words as they stand', async () => {
    const own = NURSE.replace('Probes: verification', 'Probes: whether I counted');
    const [known, words] = await Promise.all(
      [NURSE, own].map(async text => {
        const client = await opened(text);
        return (await client.request<DrillModel>(DRILL, { uri })).stories[0]!.written[0]!.probes;
      }),
    );
    assert.equal(known, 'Whether you checked that it worked, and that it was your doing.');
    assert.equal(words, 'whether I counted');
  });

  it('gives a card the same id on every day, and different ones to different cards', async () => {
    const ask = async () => (await opened(CHEF)).request<DrillModel>(DRILL, { uri });
    const idsOf = ({ stories, quiz, evaluate }: DrillModel) =>
      [...stories.flatMap(({ written, facts }) => [...written, ...facts]), ...quiz, ...evaluate].map(
        ({ id }) => id,
      );
    const [one, two] = [idsOf(await ask()), idsOf(await ask())];
    assert.deepEqual(one, two);
    assert.equal(new Set(one).size, one.length);
  });
});

describe('an adaptation', () => {
  it('offers every principle but the story’s own, with what it has', async () => {
    const client = await opened(NURSE);
    const found = await client.request<AdaptationsResult>(ADAPTATIONS, {
      uri,
      position: { line: 20, character: 0 },
    });
    assert.deepEqual([found.story, found.title], [0, 'The bags behind the desk']);
    assert.equal(found.choices.length, 15);
    assert.ok(!found.choices.some(({ id }) => id === 'dive-deep'));
    assert.match(
      found.choices.find(({ id }) => id === 'customer-obsession')!.has,
      /^Patients who were fit to go home/,
    );
  });

  it('is one insertion, and the next time it is known as written', async () => {
    const client = await opened(NURSE);
    const { change, version } = await client.request<AdaptResult>(ADAPT, {
      uri,
      story: 0,
      principle: 'frugality',
    });
    assert.equal(version, 1);
    const text = changed(NURSE, change);
    assert.match(text, /\n## Adapt: Frugality\nLead with: \S.*\nEmphasise: \S.*\nDownplay: \S.*\n/);
    const again = await opened(text);
    const { choices } = await again.request<AdaptationsResult>(ADAPTATIONS, {
      uri,
      position: { line: 0, character: 0 },
    });
    const { written } = choices.find(({ id }) => id === 'frugality')!;
    assert.match(textAt(text, written!), /^## Adapt: Frugality\n/);
  });

  it('goes to the story at the cursor', async () => {
    const two = readFileSync('samples/librarian-two-stories.star.md', 'utf8');
    const client = await opened(two);
    const at = async (line: number) =>
      (await client.request<AdaptationsResult>(ADAPTATIONS, { uri, position: { line, character: 0 } })).title;
    assert.equal(await at(0), 'Picture books in a cellar');
    assert.equal(await at(two.split('\n').indexOf('# The reading group') + 2), 'The reading group');
  });

  it('is nothing where there is no story, or no such principle', async () => {
    const client = await opened('Just a note.\n');
    assert.equal(await client.request(ADAPTATIONS, { uri, position: { line: 0, character: 0 } }), null);
    const nurse = await opened(NURSE);
    assert.equal(await nurse.request(ADAPT, { uri, story: 0, principle: 'luck' }), null);
    assert.equal(await nurse.request(ADAPT, { uri, story: 9, principle: 'frugality' }), null);
  });
});
