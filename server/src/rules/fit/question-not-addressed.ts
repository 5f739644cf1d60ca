import { go } from '../fixes';
import { defineRule } from '../rule';
import { type StoryView, sectionOf, sentencesOf } from '../view';

interface Demand {
  readonly asks: RegExp;
  readonly echo: RegExp;
  readonly message: string;
  /** The echo counts where the writer speaks of themselves: every Situation has something that fails. */
  readonly own?: boolean;
}

const OWN = /\b(?:I|my|me|we|our)\b/;

const FAILED =
  /\b(?:fail\w*|mistake\w*|wrong\w*|error\w*|lost|lose|losing|loss\w*|miss\w*|broke\w*|late|fault|miscount\w*|misread|misjudg\w*|overlook\w*|forgot\w*|underestimat\w*|regret\w*|should have|sorry|apolog\w*|too (?:late|early|long|soon|few|many|little|much)|cost|blame\w*|omitted|fell|collaps\w*|drop\w*|crash\w*|ruin\w*|spoil\w*|damage\w*|not (?:check|work|see|notic|ask|test)\w*|(?:did|had|was|were|could)n['’]t|never)/i;

/** What a question asks for, how a story echoes it, and what to say where it does not. */
const DEMANDS: readonly Demand[] = [
  {
    asks: /\b(?:on time|deadlines?|time pressure|tight (?:timeline|schedule)|short notice|running late|behind schedule)\b/i,
    echo: /\b(?:deadline|on time|in time|late|early|ahead|behind|schedul\w*|due|by (?:the )?(?:\w+day|noon|midnight|morning|evening|end|next|january|february|march|april|may|june|july|august|september|october|november|december|\d)|days?|weeks?|months?|hours?|minutes?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|tonight|tomorrow|before (?:the|it|they|dawn|noon)|\d{1,2}[:.]\d{2})/i,
    message: 'The question asks about delivering on time; no date appears.',
  },
  {
    asks: /\b(?:fail(?:ed|ure|ing|s)?|mistakes?|went wrong|go wrong|got (?:it|something) wrong|regret)\b/i,
    echo: FAILED,
    own: true,
    message: 'The question asks about a failure of yours; none appears.',
  },
  {
    asks: /\b(?:customers?|clients?)\b/i,
    echo: /\b(?:customer|client|user|guest|patient|pupil|student|parent|passenger|reader|resident|tenant|visitor|caller|buyer|shopper|donor|member|subscriber|viewer|player|listener|traveller|commuter|citizen|neighbou?r|applicant|candidate|learner|owner|farmer|grower|household|audience|rider|skipper|famil(?:y|ies)|child|children|people|public|mother|father|widow|couple|bride|tourist|borrower|supplier|diner|nurse|driver|teacher|patron|consumer|stallholder)/i,
    message: 'The question asks about a customer; none appears.',
  },
  {
    asks: /\b(?:conflict|disagree(?:d|ment|ments)?|clash(?:ed)?|argu(?:ed|ment)|push(?:ed)? back|difficult (?:colleague|co-?worker|person|people|stakeholder|manager|boss|customer|client))\b/i,
    echo: /\b(?:disagree\w*|argu\w*|against|refus\w*|object\w*|challeng\w*|push\w*|insist\w*|convinc\w*|persuad\w*|oppos\w*|clash\w*|conflict\w*|quarrel\w*|row|dispute\w*|complain\w*|angry|furious|upset|resist\w*|doubt\w*|wanted|thought|never|but (?:he|she|they|the|my|our)|wrong|shout\w*|tension|feared|fear|unhappy|would not|wouldn['’]t|didn['’]t|did not|vote\w*|veto\w*|block\w*|reject\w*|critici\w*|question\w*|scept\w*|skept\w*)/i,
    message: 'The question asks about a disagreement; nobody disagrees.',
  },
  {
    asks: /\b(?:learn(?:ed|t|ing)?|new skill|taught yourself|teach yourself|curio(?:us|sity))\b/i,
    echo: /\b(?:learn\w*|taught|teach|read\w*|stud\w+|course|class|book\w*|practi[cs]\w*|tried|try|curious|wonder\w*|know|knew|understand|understood|lesson|manual|watch\w*|test\w*|now|next time|since then|from then|differently)/i,
    message: 'The question asks what you learned; nothing is learned.',
  },
  {
    asks: /\b(?:limited|less|fewer|little|small|tight|no)\b[^?.]{0,24}\b(?:budget|money|resources|staff|funds)\b|\bsav(?:e|ed|ing) money\b|\bfrugal/i,
    echo: /[£$€]|\b(?:cost\w*|cheap\w*|budget|price\w*|spen[dt]\w*|money|free|reus\w*|old|borrow\w*|second-hand|scrap|sav\w+|spare|hours|waste\w*|by hand|less|fewer|without|only|own|pounds|dollars|euros|expens\w*|paid|pay|bought|buy|alone|two|three|short)/i,
    message: 'The question asks about scarce means; no cost or saving appears.',
  },
  {
    asks: /\b(?:risks?|incomplete (?:data|information)|without (?:all|enough) (?:the )?(?:facts|data|information))\b/i,
    echo: /\b(?:risk\w*|chance|might|could|unknown|unsure|not (?:sure|know|known|certain)|n['’]t (?:sure|know)|guess\w*|bet|gambl\w*|if (?:it|i|we|the|that|they|he|she)|without|before|data|facts|fear\w*|danger\w*|accept\w*|trial|pilot|roll ?back|reverse|undo|nobody knew|no (?:data|numbers|figures|record))/i,
    message: 'The question asks about a risk; none is named.',
  },
];

const place = (story: StoryView): { start: number; end: number } | null => {
  const value = story.frontMatter?.places.question?.value;
  if (!value) return null;
  return story.file.stories.length > 1 ? (story.story.titleSpan ?? null) : value;
};

export default defineRule({
  id: 'question-not-addressed',
  group: 'fit',
  tier: 3,
  severity: 'info',
  sections: ['headline', 'situation', 'task', 'action', 'result', 'reflection'],
  summary: 'What the question asks for has no echo in the story.',
  why: 'A good story told to another question scores nothing. The listener waits for the word they asked about.',
  fixes: [{ kind: 'go', what: 'goes to the Result' }],
  bad: [
    '---\nquestion: [[Tell me about a time you had to meet a tight deadline]]\n---\n# The bell rope\n\n## Situation\nThe bell rope frayed, and ringers stood below it in fear.\n\n## Task\nThe tower belonged to the parish. Nobody asked me, a learner, to look up there.\n\n## Action\nI climbed up with a lamp, counted the worn strands and felt the guide for a burr. I filed the burr off, waxed the groove and pulled the rope forty times by hand.\n\n## Result\nWorn strands went from forty to none. The guide is the standard in two other towers now.\n',
  ],
  good: [],
  *check(story) {
    const question = story.frontMatter?.values.question;
    const at = place(story);
    if (!question || !at || story.words < 40) return;
    const told = sentencesOf(story, 'headline', 'situation', 'task', 'action', 'result', 'reflection');
    const unmet = DEMANDS.find(
      ({ asks, echo, own }) =>
        asks.test(question) &&
        !(own && story.outcome !== 'success') &&
        !told.some(({ text }) => echo.test(text) && (!own || OWN.test(text))),
    );
    if (!unmet) return;
    const target = sectionOf(story, 'result') ?? story.sections[0];
    yield {
      start: at.start,
      end: at.end,
      message: unmet.message,
      fixes: target ? [go('Go to the Result', target.heading)] : [],
    };
  },
});
