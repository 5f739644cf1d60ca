import assert from 'node:assert/strict';
import { createReviewer } from '../../server/src/review';

type Step = 'task' | 'action' | 'result';

const PLAIN: Readonly<Record<Step, string>> = {
  task: 'The kiln belonged to the evening class.',
  action: 'I lowered the shelf by a hand.',
  result: 'Breakage fell from 12 bowls to 1.',
};

/** Kinds told at the sentence, with a plain sentence in front of it so that something has been made. */
const toldOf = (step: Step, sentence: string): readonly string[] => {
  const section = (name: Step): string => (name === step ? `${PLAIN[name]} ${sentence}` : PLAIN[name]);
  const text = [
    '# The kiln that cracked every third bowl',
    '## Situation\nThe kiln cracked bowls in May.',
    `## Task\n${section('task')}`,
    `## Action\nI rebuilt the shelf. ${section('action')}`,
    `## Result\n${section('result')}`,
    '## Reflection\nNo one owned the heat of the kiln.\n',
  ].join('\n\n');
  const at = text.indexOf(sentence);
  const [story] = createReviewer().review(text, {}).stories;
  assert.ok(story);
  return story.signals
    .filter(signal => signal.start < at + sentence.length && signal.end > at)
    .map(signal => signal.kind);
};

const tells = (step: Step, kind: string, yes: readonly string[], no: readonly string[]): void => {
  for (const sentence of yes)
    it(`tells ${kind}: ${sentence}`, () => assert.ok(toldOf(step, sentence).includes(kind)));
  for (const sentence of no)
    it(`tells no ${kind}: ${sentence}`, () => assert.ok(!toldOf(step, sentence).includes(kind)));
};

describe('signals in words without a fixed phrase', () => {
  tells(
    'action',
    'decision-reason',
    [
      'I stacked the glazes by the door, where the draught dries them first.',
      'I fired the tall jars last, mornings being the coolest part of the day.',
      'I left the bricks alone: the lining was sound.',
      'Firing it faster would have cracked the rims.',
      'A taller kiln was the usual answer, but then the door would no longer close.',
      'I kept the log on slate, in case the tablet died in the heat.',
      'A wet bowl bursts; a dry one waits.',
      'Since half the class fires by ear, I hung a bell in the flue.',
      'I fired by wood, gas being dear that winter.',
      'I moved the shelf first, the caretaker having no key to the flue.',
      'I chose the north wall, fearing the draught on the other.',
      'I fired at four, so as not to smoke out the choir.',
      'I kept the old bricks, for clay forgives a crack.',
      'A bigger kiln wanted a permit and a chimney, a second one wanted a plug.',
      'A second burner was an option, yet the gas main is thin.',
      'I asked the beginners first: you only lose a class once.',
      'I turned the grant down: we would have owed them the yard.',
      'I went to the night caretaker, the only one who had seen both.',
      'The cone could be lying, so before I blamed the brick I bought another.',
      'The low shelf won, since a tall one hides the cone.',
      'I kept the firing to the three who could read a cone; a crowd only opens the door.',
      'I wrote the cone on the lid for the plain reason that the log gets wet.',
      'A second firing was no use to the class, and I dropped that idea.',
      'I began with the blue glaze, which had the most cracks.',
      'Knowing the caretaker would read it first, I put the gas on the first line.',
    ],
    [
      'I sorted the bowls by glaze, so the blue ones ended in the yard.',
      'I timed the burner: eleven minutes went on the first cone.',
      'I found the flue warm because the teacher had fired at noon.',
      'I saw the cone bend as it passed a thousand degrees.',
      'I met the teacher, the beginners having lunch together.',
      'I checked the flue, the class standing beside me.',
      'I saw a crack in the wall that would have let the heat out.',
      'I packed the bowls for the fair and for the school.',
      'The teacher chose the blue because her sister likes it, and I mixed a litre.',
      'The flue was blocked because a jackdaw had nested, and I rang the sweep.',
      'The caretaker said he would rather sweep than fire, and I let him.',
      'So that was that, and I swept the floor.',
      'Given a rake and an hour, I cleaned the ash pit.',
      'The bricks were late, so I suspected the courier.',
      'I noted that the rim leaked because the glaze had crazed.',
    ],
  );
  tells(
    'action',
    'trade-off',
    [
      'It ties the class to one evening, and I said as much to the teacher.',
      'Costs a day a week, and nobody liked it.',
      'I settled for a paper log.',
      'I kept the low shelf, although it takes twice as long to load.',
      'That left the class without a kiln until June.',
      'The beginners lost their Friday slot over it.',
      'I knew the potters would grumble.',
      'Fewer bowls a firing, but every one whole.',
      'We ran a thinner glaze for a season.',
      'I dropped the raku evening, which I loved.',
      'I moved the class to eight, a poor trade for the early risers.',
      'I took some stick for it from the potters.',
      'I used up most of my favours with the caretaker.',
      'The glazing swallowed two evenings a week.',
      'I opened on Mondays only; the regulars were cross.',
      'I judged it worth the wait.',
      'We left the east shelf for another year.',
      'It came to two bowls fewer a firing, and I opened with that number.',
      'I closed the studio that Monday, takings and all.',
      'I turned down the larger kiln to keep the evening class.',
      'The beginners would have no shelf until May; I told each of them myself.',
    ],
    [
      'I chose the gas ring, which costs next to nothing.',
      'A rack costs 60 euro and a cart 900.',
      'The old burner cost us two bowls a week.',
      'I asked the class what slowed them down.',
      'I took the complaints book home.',
      'Six could cost ninety minutes.',
      'I turned him down, one visit coming to the price of forty bowls.',
      'I gave up on the manual and rang the maker.',
      'I gave up my stool to an old potter and stood by the sink.',
      'I sat with the two who hated the old kiln and drew its door.',
      'I lost my keys in the clay bin and had to climb in.',
      'I asked the price: forty euro a brick.',
    ],
  );
  tells(
    'action',
    'verification',
    [
      'I had the caretaker read the cone without me.',
      'I put it in front of four beginners.',
      'After the change I fired every shelf once.',
      'I ran the old and the new shelf side by side.',
      'I fired one shelf in ten with a thermometer on it.',
      'I left the back row alone on the old bricks.',
      'I stood two jars on the sill and two in the cellar for a month.',
      'Every Friday I weighed what came out broken.',
      'I dropped a jar on purpose.',
      'I got a potter from outside to fire it from my notes.',
      'I sent a dummy load through before handing over the key.',
      'I rang each of the beginners and asked whether theirs had cracked.',
      'I asked a retired potter to find a bowl that the shelf would fail.',
      'I fed forty old moulds through it.',
      'I put the old shelf back for a day, and the cracks came back.',
      'I left the old burner running for three weeks.',
      'I hid a cracked bowl among twenty good ones.',
      'I had the apprentice fire one without a word from me.',
      'A potter who did not know which was which picked the new bowl nine times in ten.',
      'I ran the winter load on the low shelf and the rim held.',
      'I fired it across the last three orders that had cracked.',
      'Once the bricks were in I knocked on every one.',
      'I timed ten firings before and ten after.',
      'I tried to crack it with cold water.',
      'I swapped the two shelves overnight; the cracks stayed with the clay.',
      'I fired twelve, weighing each before it left.',
      'My own recount came to forty and proved the book.',
      'I had the caretaker load it with the lamp covered.',
    ],
    [
      'I told the class about the shelf.',
      'I paid the caretaker for the bricks.',
      'I ran the workshop twice for the beginners.',
      'I asked each teacher for one idea.',
      'I hung a bell by the door.',
      'I read the manual over the weekend.',
      'I went to the loudest class first.',
      'I sat down with the teacher.',
      'I tried it in the studio for ten nights.',
      'I put a cracked bowl in the skip.',
      'I read out twenty complaints, one after the other.',
      'I took the caretaker through the drawing line by line.',
      'I left the second kiln alone instead of rebuilding both.',
      'The maker tried it on their own bench first.',
      'I opened the flue and shut it again.',
      'I mixed each glaze in a clean pail.',
      'I called every potter and asked for two hours.',
      'I left for the yard before they signed.',
      'I went back over the bridge to the yard.',
      'I followed them to the yard.',
    ],
  );
  tells(
    'result',
    'verification',
    [
      'The treasurer showed me the breakage book.',
      'The treasurer’s list agrees.',
      'My notebook and the treasurer’s ledger say the same.',
      'I have it from the breakage book.',
      'Finance reckoned it at £900 and the auditor passed it.',
      'Taken from the firing log, week by week.',
      'The treasurer counted, so it is not my word.',
      'I took it from the gas bills.',
      'The numbers come out of the booking system.',
      'The other studio, which kept the old shelf, stayed at nine.',
      'Broken bowls are down to one a month, per the shop till.',
      'Broken bowls fell to one, by the night class’s own tally.',
      'Broken bowls fell to one, same clay, same teacher.',
      'I went back in November and opened the kiln.',
      'No other studio in the street saw a drop.',
      'The outside potter gave the new bowls two marks more.',
      'Broken bowls fell to one, the treasurer’s numbers.',
    ],
    [
      'The teacher showed me the garden.',
      'The beginners have more time with the clay.',
      'The studio checks every bowl at the door now.',
      'I went back to my bench.',
      'Broken bowls fell to one on the caretaker’s shift.',
      'I rang all nine to invite them.',
    ],
  );
  tells(
    'result',
    'business-impact',
    [
      'That gave the class back two evenings a month.',
      'The insurer dropped its surcharge.',
      'The widow got her urn.',
      'The complaints stopped.',
      'Nobody lost a term’s work.',
      'Some forty bowls never reached the skip.',
      'The fee was waived.',
      'It spares the class an evening.',
      'Five of the six are back at work.',
      'Two schools are buying from us again.',
      'That kept nine jobs in the town.',
      'Some forty beginners did not lose a year.',
    ],
    ['It cost the studio £900.', 'The rim was read by two people.'],
  );
  tells(
    'result',
    'metric',
    ['Not one bowl has cracked in the new kiln.', 'All but one jar came out whole.'],
    ['The bowls came out whole.'],
  );
  tells(
    'result',
    'second-order',
    [
      'The shelf is into its third year.',
      'The low shelf has gone right across the county.',
      'The plan is now a page in the handbook.',
      'The other studios fire on Mondays now.',
      'The induction manual prints the drawing.',
      'The maker built it into the next model’s specification.',
      'New potters learn the low shelf in their first week.',
      'The summer school started its own version.',
      'The other college sends the same letter.',
      'Induction for new potters opens with that drawing.',
      'The junior class runs its firing off the same card.',
    ],
    [
      'Not one bowl broke in the five months since.',
      'A firing now takes thirty minutes.',
      'The alarm has rung twice since.',
      'The kiln has not cracked since.',
      'The beginners got home an hour earlier.',
    ],
  );
  tells(
    'task',
    'ownership-proof',
    [
      'I could have left it with the teacher.',
      'I started on the shelf without waiting for a meeting.',
      'I told the teacher I would look into it.',
    ],
    ['The shelves are of clay.'],
  );
  tells('task', 'scope-boundary', [], ['I stepped in, as my name was on the order.']);
});
