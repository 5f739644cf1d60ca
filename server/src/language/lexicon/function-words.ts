/** Words that hold a sentence together, by what they do. Space-separated; lower case. */
export const FUNCTION_WORDS = {
  determiner:
    'a an the this that these those some any no every each another either neither such what which whose',
  possessive: 'my our your his her its their mine ours yours hers theirs',
  subjectPronoun:
    'i we he she they you it who one somebody someone everybody everyone anybody anyone nobody nothing something everything none us me him them myself ourselves this that these those there here',
  preposition:
    'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in including inside instead into like minus near next of off on onto opposite out outside over past per plus rather regarding round since than through throughout till to toward towards under unlike until up upon versus via with within without worth than',
  coordinator: 'and or but nor yet so plus &',
  subordinator:
    'because although though while whereas if unless once whenever when until till since as before after so where wherever whether that than lest provided',
  relative: 'who whom whose which that where what whoever whatever whichever why how',
  modal: 'will would can cannot could may might must shall should wo ca sha ought gonna',
  be: "be am is are was were been being 'm 're ai",
  have: "have has had having 've",
  do: 'do does did',
  negation: "not n't never no nobody none nothing neither nor hardly barely without cannot",
  adverb:
    'also already always almost again ago ahead alone altogether anyway apart away back basically barely both briefly clearly completely constantly currently daily deliberately desperately directly down easily either else especially eventually ever exactly extremely fairly far fast finally first firstly forward frequently fully further gradually hard hardly heavily hence here hopefully however immediately indeed initially instantly instead just largely last lastly late later literally loudly mainly manually maybe meanwhile merely moreover mostly much namely nearly never nevertheless next nonetheless normally not now obviously occasionally often only openly originally otherwise overnight partly perhaps personally please possibly potentially practically precisely previously primarily probably promptly properly proactively publicly purely quickly quietly quite rarely rather readily really recently regularly repeatedly roughly secondly seldom separately seriously several shortly significantly silently similarly simply simultaneously slightly slowly so somehow sometimes soon sooner specifically steadily still straight subsequently successfully suddenly surely swiftly temporarily then thereby therefore thirdly thoroughly though through thus together tomorrow tonight too twice typically ultimately unfortunately upfront usually very virtually well why worldwide yesterday yet once everywhere somewhere halfway nightly weekly monthly yearly upstairs downstairs afterwards beforehand overall',
  particle:
    'up down out off over in on away back through around along together aside apart forward across about by',
  quantifier:
    'all both half most many several few each every some none any much more less fewer enough plenty lots dozens hundreds thousands',
} as const;

/** Verbs whose past participle after "be" describes a state and hides no doer. */
export const STATIVE_PARTICIPLES =
  'worried convinced involved interested pleased tired concerned supposed based used scared ashamed excited amazed surprised disappointed frustrated confused bored annoyed embarrassed thrilled delighted relieved shocked stunned determined prepared committed dedicated experienced qualified skilled aware married divorced retired exhausted overwhelmed stressed motivated satisfied inclined tempted supposed split gone done finished stuck lost ready afraid unemployed located situated limited related associated composed born broken damaged crowded packed loaded deserted isolated scattered divided organised organized covered exposed faced aged sized dated needed required meant allowed accustomed dressed armed seated stood sat due mistaken chuffed gutted knackered known closed opposed torn';

export const WEEKDAYS_AND_MONTHS =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter christmas easter ramadan diwali thanksgiving hanukkah eid halloween';
