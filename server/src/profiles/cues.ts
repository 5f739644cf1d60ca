/** What a story under a principle can hardly do without, and what to say where none of it is there. */
export interface Cues {
  readonly shows: RegExp;
  readonly missing: string;
}

const words = (...stems: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${stems.join('|')})`, 'i');

const SERVED = words(
  String.raw`(?:customer|client|user|guest|patient|pupil|student|parent|passenger|reader|resident|tenant|visitor|caller|buyer|shopper|donor|member|subscriber|viewer|player|listener|traveller|commuter|citizen|neighbou?r|applicant|candidate|learner|singer|swimmer|hiker|diner|owner|farmer|grower|claimant|taxpayer|household|audience|rider|skipper|fisher|islander|supplier|merchant|pensioner|tourist|mourner|worshipper|villager|borrower|lender|driver|nurse|teacher|patron|consumer|stallholder)s?\b`,
  String.raw`(?:child|children|kids?|famil(?:y|ies)|people|mothers?|fathers?|babies|women|men|public)\b`,
);

/** Words that speak for a principle; several principles of different houses look for the same ones. */
export const CUE_WORDS = {
  served: { shows: SERVED, missing: 'no customer appears' },
  client: { shows: SERVED, missing: 'no client appears' },
  service: { shows: SERVED, missing: 'nobody who uses the service appears' },
  looked: {
    shows: words(
      'log|data|trac(?:e|ing)|count|measur|compar|record|sampl|found|figure|read|check|test|root|cause|pattern|line by line|film|tim(?:ed|ing)|weigh|dashboard|number|ledger|walked|looked|examin|inspect|listen|track|map|interview|quer(?:y|ied)|sort|stud(?:y|ied)|investigat|reproduc|replay|dug|opened|took .{1,20} apart|sat (?:with|next|beside)|rode|watch|ask',
    ),
    missing: 'nothing is looked into',
  },
  learned: {
    shows: words(
      'learn|read|course|taught|teach|ask|curious|wonder|stud(?:y|ied)|books?|tr(?:y|ied)|never (?:done|seen|used|had)|class|found out|watch|practi[cs]|experiment|test|new to me|manual|lesson|lecture',
    ),
    missing: 'nothing is learned in it',
  },
  people: {
    shows: words(
      'hir(?:e|ing)|train|coach|mentor|taught|teach|apprentice|junior|student|pupil|colleague|starter|recruit|interview|promot|grew|grow|learn|show(?:ed|n)? (?:him|her|them|each)|help(?:ed)? (?:him|her|them)|develop|volunteer|team|crew|staff|delegat|hand(?:ed|ing)? over',
    ),
    missing: 'nobody grows in it',
  },
  results: {
    shows:
      /\d|\b(?:on time|deadline|deliver|finish|complet|reach|target|ship(?:ped|s)|launch|open(?:ed|s)|fell|rose|halved|doubled|none|zero|no longer|two|three|four|five|six|seven|eight|nine|ten|hundred|dozen)/i,
    missing: 'no result can be counted',
  },
  fast: {
    shows:
      /\b(?:same (?:day|night|hour|week)|(?:that|the same|the next|next) (?:day|night|evening|morning|afternoon|week|hour)|within|at once|immediately|straight ?away|right away|without waiting|(?:not|n['’]t) wait|rather than wait|instead of waiting|risk|today|tonight|overnight|quick|hours?|minutes?|days?|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|before (?:the|it|they|noon|dawn)|deadline|pilot|trial|tr(?:y|ied)|first|soon|fast|speed|urgent|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i,
    missing: 'nothing says how soon you acted',
  },
  argued: {
    shows: words(
      "disagree|argu|against|refus|object|challeng|push(?:ed)? back|said|told|insist|convinc|persuad|oppos|wrong|not (?:agree|sign|want)|prove|instead|commit|clash|conflict|quarrel|row|dispute|complain|angry|resist|doubt|wanted|but (?:he|she|they|the|my)|n['’]t (?:agree|want|sign|believe)|question|critic|propos|ask|raise",
    ),
    missing: 'nobody disagrees in it',
  },
  others: {
    shows: words(
      'colleague|team|together|with (?:the|my|our|a|two|three|both|[A-Z])|group|partner|department|agree|joint|we|us|our|their|they|them|she|he|her|him|crew|staff|neighbou?r|office|shared?',
    ),
    missing: 'nobody else appears',
  },
  told: {
    shows: words(
      'told|tell|ask|explain|wrote|writ|showed|show|present|drew|draw|letter|mail|call|rang|phone|spoke|speak|talk|listen|meet|met|plain|words|page|sheet|card|sign|poster|story|read|said|note|report|demonstrat|walk(?:ed)? .{1,20} through',
    ),
    missing: 'nobody is told anything',
  },
  chose: {
    shows: words(
      'because|chose|choose|decid|rather|instead|compar|weigh|against|option|between|since|so that|ruled? out|pick|judg|risk|evidence|test|doubt|check|priorit|first|trade|prefer|over (?:a|the)|recommend',
    ),
    missing: 'no choice is explained',
  },
  checked: {
    shows: words(
      'standard|check|test|quality|defect|error|fault|refus|again|measur|inspect|review|reject|toleranc|audit|spec|scrap|redo|redid|good enough|accura|fail|exact|correct|clean|clear|safe|proof|verif|twice|every|wrong|mistake|precise|complain',
    ),
    missing: 'no standard is named',
  },
  changed: {
    shows: words(
      'chang|new|instead|replac|differen|mov|switch|redr|rewr|rebuil|adapt|adjust|turn|drop|swap|plan|again|first time|improv|propos|tr(?:y|ied)',
    ),
    missing: 'nothing changes in it',
  },
  simplified: {
    shows: words(
      'simpl|invent|new|instead|replac|remov|cut|short|built|build|design|made|first|automat|template|few|without|one|single|idea|drew|sketch|rewr|redes|combin|merg|tool|script|trick|easier|sheet|card|prototype|mould',
    ),
    missing: 'nothing gets simpler in it',
  },
  took: {
    shows: words(
      "nobody|no one|not my|not (?:mine|asked)|outside|beyond|belong|own|answer|responsib|accountab|charge|volunteer|decid|chose|took|asked|could(?:n[’']t| not)|my (?:own|patch|part|job|account|shift|call)|until|follow|since|notic|offer|propos|remit|role|alone|whose|mine|still|stay|team|run|ran|led|lead|manag|look(?:ed)? after",
    ),
    missing: 'nothing says why you took it on',
  },
  large: {
    shows: words(
      'all|every|whole|compan|countr|city|cities|region|network|scal|years?|nation|vision|across|thousand|hundred|million|long|other|world|future|strateg|group|each|larger|bigger|wider|entire|big|more|both',
    ),
    missing: 'nothing goes beyond the one case',
  },
  thrift: {
    shows:
      /[£$€]|\b(?:cost|cheap|budget|pric|spen[dt]|money|free|reus|old|borrow|second-hand|scrap\b|sav(?:e|ed|ing)|spare|hours|wast|by hand|less|fewer|without|pounds|dollars|euros|expens|paid|pay|bought|buy|instead)/i,
    missing: 'no cost or saving appears',
  },
  candour: {
    shows: words(
      'trust|told|tell|ask|listen|apolog|admit|honest|fault|mistake|said|say|explain|show|promis|share|feedback|agree|wrong|my own|answer|invit|wrote|rang|call|spoke|visit|together|relationship|confiden',
    ),
    missing: 'nobody is told, asked or heard',
  },
  workplace: {
    shows: words(
      'safe|injur|accident|hurt|tired|shift|rota|break|fair|inclus|colleague|staff|crew|team|work|health|hours|stress|noise|kind|people|sick|welcom|access|equal|pay|night|trainee|apprentice|employee|men|women|burn',
    ),
    missing: 'no colleague appears',
  },
  wider: {
    shows: words(
      'communit|environment|neighbo|resident|public|town|village|emission|wast|river|climate|carbon|pollut|societ|school|famil|local|energy|future|people|child|city|street|water|air|land|sea|forest|noise|families|poor|access|health|safe|country|charit|recycl',
    ),
    missing: 'nobody beyond your customers appears',
  },
} as const satisfies Readonly<Record<string, Cues>>;

export type CueName = keyof typeof CUE_WORDS;

/** A principle's words; null for one that has none. */
export const cuesOf = ({ cues }: { readonly cues?: CueName }): Cues | null => (cues ? CUE_WORDS[cues] : null);
