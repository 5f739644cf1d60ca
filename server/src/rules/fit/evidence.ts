/** What a story under a principle can hardly do without, and what to say where none of it is there. */
export interface Evidence {
  readonly shows: RegExp;
  readonly missing: string;
}

const words = (...stems: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${stems.join('|')})`, 'i');

const served: Evidence = {
  shows: words(
    String.raw`(?:customer|client|user|guest|patient|pupil|student|parent|passenger|reader|resident|tenant|visitor|caller|buyer|shopper|donor|member|subscriber|viewer|player|listener|traveller|commuter|citizen|neighbou?r|applicant|candidate|learner|singer|swimmer|hiker|diner|owner|farmer|grower|claimant|taxpayer|household|audience|rider|skipper|fisher|islander|supplier|merchant|pensioner|tourist|mourner|worshipper|villager|borrower|lender|driver|nurse|teacher|patron|consumer|stallholder)s?\b`,
    String.raw`(?:child|children|kids?|famil(?:y|ies)|people|mothers?|fathers?|babies|women|men|public)\b`,
  ),
  missing: 'no customer appears',
};
const looked: Evidence = {
  shows: words(
    'log|data|trac(?:e|ing)|count|measur|compar|record|sampl|found|figure|read|check|test|root|cause|pattern|line by line|film|tim(?:ed|ing)|weigh|dashboard|number|ledger|walked|looked|examin|inspect|listen|track|map|interview|quer(?:y|ied)|sort|stud(?:y|ied)|investigat|reproduc|replay|dug|opened|took .{1,20} apart|sat (?:with|next|beside)|rode|watch|ask',
  ),
  missing: 'nothing is looked into',
};
const learned: Evidence = {
  shows: words(
    'learn|read|course|taught|teach|ask|curious|wonder|stud(?:y|ied)|books?|tr(?:y|ied)|never (?:done|seen|used|had)|class|found out|watch|practi[cs]|experiment|test|new to me|manual|lesson|lecture',
  ),
  missing: 'nothing is learned in it',
};
const people: Evidence = {
  shows: words(
    'hir(?:e|ing)|train|coach|mentor|taught|teach|apprentice|junior|student|pupil|colleague|starter|recruit|interview|promot|grew|grow|learn|show(?:ed|n)? (?:him|her|them|each)|help(?:ed)? (?:him|her|them)|develop|volunteer|team|crew|staff|delegat|hand(?:ed|ing)? over',
  ),
  missing: 'nobody grows in it',
};
const results: Evidence = {
  shows:
    /\d|\b(?:on time|deadline|deliver|finish|complet|reach|target|ship(?:ped|s)|launch|open(?:ed|s)|fell|rose|halved|doubled|none|zero|no longer|two|three|four|five|six|seven|eight|nine|ten|hundred|dozen)/i,
  missing: 'no result can be counted',
};
const fast: Evidence = {
  shows:
    /\b(?:same (?:day|night|hour|week)|(?:that|the same|the next|next) (?:day|night|evening|morning|afternoon|week|hour)|within|at once|immediately|straight ?away|right away|without waiting|(?:not|n['’]t) wait|rather than wait|instead of waiting|risk|today|tonight|overnight|quick|hours?|minutes?|days?|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|before (?:the|it|they|noon|dawn)|deadline|pilot|trial|tr(?:y|ied)|first|soon|fast|speed|urgent|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i,
  missing: 'nothing says how soon you acted',
};
const argued: Evidence = {
  shows: words(
    "disagree|argu|against|refus|object|challeng|push(?:ed)? back|said|told|insist|convinc|persuad|oppos|wrong|not (?:agree|sign|want)|prove|instead|commit|clash|conflict|quarrel|row|dispute|complain|angry|resist|doubt|wanted|but (?:he|she|they|the|my)|n['’]t (?:agree|want|sign|believe)|question|critic|propos|ask|raise",
  ),
  missing: 'nobody disagrees in it',
};
const others: Evidence = {
  shows: words(
    'colleague|team|together|with (?:the|my|our|a|two|three|both|[A-Z])|group|partner|department|agree|joint|we|us|our|their|they|them|she|he|her|him|crew|staff|neighbou?r|office|shared?',
  ),
  missing: 'nobody else appears',
};
const told: Evidence = {
  shows: words(
    'told|tell|ask|explain|wrote|writ|showed|show|present|drew|draw|letter|mail|call|rang|phone|spoke|speak|talk|listen|meet|met|plain|words|page|sheet|card|sign|poster|story|read|said|note|report|demonstrat|walk(?:ed)? .{1,20} through',
  ),
  missing: 'nobody is told anything',
};
const chose: Evidence = {
  shows: words(
    'because|chose|choose|decid|rather|instead|compar|weigh|against|option|between|since|so that|ruled? out|pick|judg|risk|evidence|test|doubt|check|priorit|first|trade|prefer|over (?:a|the)|recommend',
  ),
  missing: 'no choice is explained',
};
const checked: Evidence = {
  shows: words(
    'standard|check|test|quality|defect|error|fault|refus|again|measur|inspect|review|reject|toleranc|audit|spec|scrap|redo|redid|good enough|accura|fail|exact|correct|clean|clear|safe|proof|verif|twice|every|wrong|mistake|precise|complain',
  ),
  missing: 'no standard is named',
};
const changed: Evidence = {
  shows: words(
    'chang|new|instead|replac|differen|mov|switch|redr|rewr|rebuil|adapt|adjust|turn|drop|swap|plan|again|first time|improv|propos|tr(?:y|ied)',
  ),
  missing: 'nothing changes in it',
};
const simplified: Evidence = {
  shows: words(
    'simpl|invent|new|instead|replac|remov|cut|short|built|build|design|made|first|automat|template|few|without|one|single|idea|drew|sketch|rewr|redes|combin|merg|tool|script|trick|easier|sheet|card|prototype|mould',
  ),
  missing: 'nothing gets simpler in it',
};
const took: Evidence = {
  shows: words(
    "nobody|no one|not my|not (?:mine|asked)|outside|beyond|belong|own|answer|responsib|accountab|charge|volunteer|decid|chose|took|asked|could(?:n[’']t| not)|my (?:own|patch|part|job|account|shift|call)|until|follow|since|notic|offer|propos|remit|role|alone|whose|mine|still|stay|team|run|ran|led|lead|manag|look(?:ed)? after",
  ),
  missing: 'nothing says why you took it on',
};
const large: Evidence = {
  shows: words(
    'all|every|whole|compan|countr|city|cities|region|network|scal|years?|nation|vision|across|thousand|hundred|million|long|other|world|future|strateg|group|each|larger|bigger|wider|entire|big|more|both',
  ),
  missing: 'nothing goes beyond the one case',
};
const thrift: Evidence = {
  shows:
    /[£$€]|\b(?:cost|cheap|budget|pric|spen[dt]|money|free|reus|old|borrow|second-hand|scrap\b|sav(?:e|ed|ing)|spare|hours|wast|by hand|less|fewer|without|pounds|dollars|euros|expens|paid|pay|bought|buy|instead)/i,
  missing: 'no cost or saving appears',
};
const candour: Evidence = {
  shows: words(
    'trust|told|tell|ask|listen|apolog|admit|honest|fault|mistake|said|say|explain|show|promis|share|feedback|agree|wrong|my own|answer|invit|wrote|rang|call|spoke|visit|together|relationship|confiden',
  ),
  missing: 'nobody is told, asked or heard',
};
const workplace: Evidence = {
  shows: words(
    'safe|injur|accident|hurt|tired|shift|rota|break|fair|inclus|colleague|staff|crew|team|work|health|hours|stress|noise|kind|people|sick|welcom|access|equal|pay|night|trainee|apprentice|employee|men|women|burn',
  ),
  missing: 'no colleague appears',
};
const wider: Evidence = {
  shows: words(
    'communit|environment|neighbo|resident|public|town|village|emission|wast|river|climate|carbon|pollut|societ|school|famil|local|energy|future|people|child|city|street|water|air|land|sea|forest|noise|families|poor|access|health|safe|country|charit|recycl',
  ),
  missing: 'nobody beyond your customers appears',
};

/** By a principle's id in its profile. A principle that is not here asks for nothing that words could show. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  'customer-obsession': served,
  'customer-focus': served,
  'client-service': { ...served, missing: 'no client appears' },
  'managing-a-quality-service': { ...served, missing: 'nobody who uses the service appears' },
  ownership: took,
  initiative: took,
  'entrepreneurial-drive': took,
  'invent-and-simplify': simplified,
  'are-right-a-lot': chose,
  judgment: chose,
  'decision-making': chose,
  'making-effective-decisions': chose,
  'learn-and-be-curious': learned,
  'grow-continuously': learned,
  'growth-mindset': learned,
  learning: learned,
  'hire-and-develop-the-best': people,
  'developing-self-and-others': people,
  'insist-on-the-highest-standards': checked,
  'think-big': large,
  'seeing-the-big-picture': large,
  'focus-on-long-term-impact': large,
  'bias-for-action': fast,
  'move-fast': fast,
  'delivering-at-pace': fast,
  frugality: thrift,
  'earn-trust': candour,
  'dive-deep': looked,
  'problem-solving': looked,
  'general-cognitive-ability': looked,
  'have-backbone-disagree-and-commit': argued,
  'resolve-conflict': argued,
  conflict: argued,
  'deliver-results': results,
  'drive-results': results,
  'drive-for-results': results,
  'strive-to-be-earths-best-employer': workplace,
  'success-and-scale-bring-broad-responsibility': wider,
  collaboration: others,
  teamwork: others,
  'working-together': others,
  leadership: others,
  'inclusive-leadership': others,
  'meta-metamates-me': others,
  'communicate-effectively': told,
  'communicating-and-influencing': told,
  'influencing-for-impact': told,
  'personal-impact': told,
  communication: told,
  adaptability: changed,
  'changing-and-improving': changed,
  'courageous-change': changed,
};
