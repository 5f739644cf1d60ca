/** Words that judge and tell nothing: what a story's ending is praised with, by part of speech. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const STRENGTH = set(
  'less ever dead proper mega jolly fair deeply mightily awfully terribly chuffing thoroughly whole very so quite really much more far lot a bit all totally absolutely extremely pretty super both well most genuinely visibly truly rather too just now also still clearly generally mostly definitely noticeably considerably significantly loads even slightly somewhat way great good deal incredibly over completely fully then again real big huge massive massively hugely enormously immensely thoroughly utterly positively sight nothing short of such an certainly overwhelmingly largely always already finally',
);

/** Praise and moods as adjectives. */
export const PRAISING = set(
  'happy pleased delighted thrilled impressed satisfied content chuffed grateful thankful ecstatic proud excited relieved elated glad overjoyed enthusiastic positive supportive appreciative complimentary calm buzzing stoked amazed confident comfortable relaxed keen upbeat engaged motivated receptive cheerful friendly kind nice lovely great good fine excellent fantastic amazing brilliant wonderful superb awesome perfect beautiful terrific outstanding incredible magical smooth successful worthwhile rewarding fun memorable seamless effective efficient productive professional solid healthy best stable sorted okay ok alright unforgettable fabulous splendid popular well-received worth amused charmed smitten blown over-the-moon jubilant welcoming respectful cooperative responsive fruitful inspiring valuable phenomenal encouraging tremendous marvellous marvelous stunning stellar spectacular remarkable extraordinary exceptional impressive delightful enjoyable pleasant pleasing promising heartening heartwarming gratifying satisfying fulfilling exciting thrilling glorious first-class first-rate top-notch world-class flawless faultless smashing cracking grand rosy glowing cheery jolly contented joyful joyous blissful euphoric gleeful beaming buoyant hopeful optimistic energised energized invigorated refreshed reassured comforted heartened touched humbled honoured honored flattered speechless gobsmacked dazzled wowed enthralled enamoured harmonious invaluable priceless game-changing transformative life-changing eye-opening unbelievable heavenly divine angelic tickled ace mint sublime sensational dreamy idyllic manageable overwhelming superior loved beloved cherished treasured much-loved well-loved acclaimed well-regarded well-liked sought-after admired celebrated triumphant exemplary first-rate stellar unreal brill lush class mega belting champion cracking smashing nice-looking jubilant ecstatic heaven bliss',
);
/** The same, of which a thing may have more in its own right: "a stable build", "a professional kitchen". */
export const PLAIN = set(
  'calm effective efficient productive professional solid healthy stable popular sorted ok okay alright fine good best worth keen confident comfortable responsive engaged blown grand ace mint touched superior positive valuable manageable',
);
/** Behind a verb that needs no object: "bedded in nicely". */
export const WELL = set(
  'well fine great nicely smoothly beautifully brilliantly wonderfully perfectly superbly splendidly swimmingly marvellously marvelously fantastically amazingly successfully lovely seamlessly flawlessly effortlessly happily admirably excellently famously terrifically okay ok alright beautiful brilliant perfect amazing fantastic',
);
export const RUNNING = set(
  'hum purr tick chug go come run work turn end finish land bed settle pan pass play gel click knit progress proceed perform operate function fare do start open close blend mesh roll slot shape move flow walk leave return pull head respond react adapt cope',
);
export const PARTICLES = set(
  'in out off down up over together through along on back round around by home away',
);
/** Delights as nouns: "was a relief". */
export const DELIGHT = set(
  'milestone landmark eye-opener standout showpiece masterpiece coup success hit joy delight pleasure relief triumph win blast treat dream highlight godsend lifesaver game-changer gamechanger revelation breath blessing boon winner honour honor privilege achievement victory',
);
/** Feelings and opinions as subjects: whatever is said of their size says nothing. */
export const MOODS = set(
  'temper tempers nerves tensions anxieties fears worries rifts sentiment comment relief feedback reaction reactions response responses reception mood atmosphere morale buzz spirit spirits vibe feeling feelings satisfaction enthusiasm excitement gratitude confidence engagement appetite uptake take-up attitude attitudes experience outcome outcomes result results collaboration teamwork cooperation communication relationship relationships performance progress comments verdict impression climate energy trust impact improvement improvements difference',
);
export const SIZES = set(
  'huge massive enormous immense overwhelming tangible palpable unanimous universal electric high sky-high considerable significant dramatic substantial strong warm noticeable obvious evident clear marked measurable visible profound immeasurable sizeable sizable real big great immediate different radical fundamental lasting decisive vast major serious decent definite step sea quantum giant leap',
);
/** What a change is called where nobody says from what to what. */
export const CHANGES = set(
  'improvement improvements difference uplift boost change changes transformation turnaround progress upturn shift leap strides impact benefits value results outcomes wins',
);
/** Changes with a direction: only their size makes them vague. */
export const TURNS = set(
  'savings efficiencies returns synergies reduction reductions increase increases drop decrease rise growth decline gains jump fall',
);
/** Ways up and down. */
export const MOVING = set(
  'shoot go creep tick pick climb soar plummet rocket surge skyrocket jump rise fall drop dip tail tumble die dry calm settle quieten slow ramp ease come dwindle shrink mushroom multiply',
);
export const SOARING = set('soar plummet rocket surge skyrocket tumble dwindle mushroom multiply');
export const BRINGING = set(
  'realise realize generate yield unlock drive see make bring deliver show have notice experience achieve give represent mark produce create be witness undergo enjoy',
);
/** What others do where they have nothing but an opinion. */
export const CHEERING = set(
  'respect praise applaud compliment congratulate commend cheer rave gush thank admire appreciate value treasure cherish enthuse salute hail celebrate clap beam grin smile',
);
export const THANKS = set(
  'thanks thank gratitude praise appreciation compliments kudos congratulations plaudits satisfaction delight admiration approval',
);
/** Feelings and qualities of which there may be more or less, uncounted. */
export const QUALITIES = set(
  'momentum joy confidence energy enthusiasm trust respect pride motivation interest engagement fun smiles laughter calm peace stress hassle fuss moaning grumbling chaos confusion friction tension pressure worry panic drama headaches headache clarity visibility transparency structure control consistency harmony flexibility awareness understanding responsibility ownership pleasure satisfaction openness cooperation collaboration patience kindness warmth frustration anxiety',
);
/** Where something is said to be "in better shape". */
export const STATES = set('shape place state position order form spirits mood condition health harmony');
/** Nouns that a verdict may be about without saying more. */
export const GENERIC = set(
  'place day days time times week night evening job work team crew lads lot result outcome end ending finish atmosphere stuff thing things effort experience faces face round mind one world story event',
);
/** How strongly, where nothing says how much. */
export const DEGREE = set(
  'considerably significantly dramatically substantially massively noticeably greatly drastically hugely markedly enormously immensely sharply steeply appreciably vastly tremendously perceptibly visibly measurably notably radically steadily strongly rapidly exponentially beautifully nicely remarkably exceptionally phenomenally incredibly demonstrably tangibly heavily fantastically spectacularly consistently',
);
/** Ways to get better that need a particle: "came on", "picked up". */
export const COMING_ON = set('come pick perk move get develop advance progress mature bounce turn');
/** What is done to a thing in people's heads. */
export const REGARDING = set(
  'regard view see hold cite hail perceive praise tout champion showcase recognise recognize applaud describe celebrate position talk look think',
);
/** Thanks in kind, singular. */
export const TREATS = set(
  'pint beer drink round pizza curry cake doughnut donut lunch dinner breakfast meal pie coffee cuppa tea champagne prosecco bubbly fizz wine bottle chocolate biscuit sweet flower bouquet card hamper voucher barbecue bbq party takeaway chips sandwich bacon whisky brandy cocktail supper brunch feast drinks treat toast ice-cream dessert buffet celebration picnic kebab sushi taco burger',
);
export const TREATING = set(
  'buy stand treat shout bring get send take lay throw order hand give fetch make cook bake',
);
/** What could be felt by anybody. */
export const NOTICED = set(
  'difference change relief improvement improvements benefit benefits effect impact value buzz progress shift transformation results pride energy excitement joy warmth tension mood lift',
);
/** What a name, a firm or a group has more of and nobody can see. */
export const STANDING = set(
  'reputation credibility standing profile presence brand culture capability capabilities maturity cohesion cooperation partnership partnerships foundation foundations groundwork visibility trust goodwill footprint offering proposition competitiveness resilience agility alignment synergy synergies excellence potential value quality understanding relationship relationships camaraderie rapport respect loyalty solidarity unity togetherness dialogue wellbeing well-being happiness efficiency effectiveness productivity professionalism commitment accountability curiosity creativity innovation empathy engagement involvement team-spirit pride',
);
export const RAISING = set(
  'cement position demonstrate showcase underline strengthen elevate establish reinforce solidify enhance raise boost build lay pave set deepen foster forge improve increase grow restore create rebuild win earn gain inspire generate instil instill bring drive unlock spread promote nurture consolidate secure bolster sharpen lift broaden widen shape heighten spark',
);
/** What people do once they have come round. */
export const WARMING = set(
  'trust believe engage open talk listen smile relax respect value appreciate feel care speak cooperate collaborate contribute participate communicate see understand embrace accept buy think shine thrive flourish gel bond laugh',
);
