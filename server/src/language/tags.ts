import { FUNCTION_WORDS, WEEKDAYS_AND_MONTHS } from './lexicon/function-words';
import { IRREGULAR } from './lexicon/irregular';
import { FUNCTIONS, GROUPS, NOT_PERSONS, OWN_GROUPS, PERSONS, SOMETIMES_PERSONS } from './lexicon/people';
import { type RawToken, tokenize } from './tokens';
import { isKnownAdjective, isKnownAdverb, isKnownNoun, isKnownPerson, isRareVerb, verbClass } from './words';

/** What a word may be; bits, because most English words are several things until their neighbours decide. */
export const T = {
  determiner: 1,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  preposition: 1 << 3,
  coordinator: 1 << 4,
  subordinator: 1 << 5,
  relative: 1 << 6,
  be: 1 << 7,
  have: 1 << 8,
  do: 1 << 9,
  modal: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  past: 1 << 13,
  participle: 1 << 14,
  base: 1 << 15,
  third: 1 << 16,
  ing: 1 << 17,
  noun: 1 << 18,
  person: 1 << 19,
  group: 1 << 20,
  adjective: 1 << 21,
  name: 1 << 22,
  quantifier: 1 << 23,
  number: 1 << 24,
  time: 1 << 25,
  /** In no table: a rare noun or somebody's name. */
  unknown: 1 << 26,
  verb: (1 << 13) | (1 << 14) | (1 << 15) | (1 << 16) | (1 << 17),
  auxiliary: (1 << 7) | (1 << 8) | (1 << 9) | (1 << 10),
} as const;

export interface Token extends RawToken {
  readonly tags: number;
  /** Base form where the word can be a verb, else the singular of a noun, else the word. */
  readonly lemma: string;
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const closed = new Map<string, number>();
const close = (list: string, tag: number): void => {
  for (const word of list.split(/\s+/)) closed.set(word, (closed.get(word) ?? 0) | tag);
};
close(FUNCTION_WORDS.determiner, T.determiner);
close(FUNCTION_WORDS.possessive, T.possessive);
close(FUNCTION_WORDS.subjectPronoun, T.pronoun);
close(FUNCTION_WORDS.preposition, T.preposition);
close(FUNCTION_WORDS.coordinator, T.coordinator);
close(FUNCTION_WORDS.subordinator, T.subordinator);
close(FUNCTION_WORDS.relative, T.relative);
close(FUNCTION_WORDS.modal, T.modal);
close(FUNCTION_WORDS.be, T.be);
close(FUNCTION_WORDS.have, T.have);
close(FUNCTION_WORDS.do, T.do);
close(FUNCTION_WORDS.negation, T.negation);
close(FUNCTION_WORDS.adverb, T.adverb);
close(FUNCTION_WORDS.quantifier, T.quantifier);
// Closed words that are never anything else; the rest of the closed words may still be verbs or nouns (back, past, down).
const ONLY_CLOSED = setOf(
  "a an the this that these those i we he she they it you who me him them us my our your his her its their and or but nor yet so because although though while whereas if unless whenever of to from with at by for into onto upon between among is are was were been being am be 'm 're has had having have does did will would can could may might must shall should not n't also already very then thus therefore however now here there when which whose what where how why 's 'd 've 'll ' than as in on after before since until till during without every each both",
);

const irregular = new Map<string, { base: string; tags: number }>();
for (const row of IRREGULAR.split(/[|\n]/)) {
  const [base, past, participle] = row.trim().split(' ');
  if (!base || !past || !participle) continue;
  const form = (word: string, tags: number): void => {
    const known = irregular.get(word);
    irregular.set(word, { base: known?.base ?? base, tags: (known?.tags ?? 0) | tags });
  };
  form(base, T.base);
  for (const word of past.split('/')) form(word, T.past);
  for (const word of participle.split('/')) form(word, T.participle);
}
// Forms that two verbs share: the commoner verb.
for (const [word, base] of [
  ['found', 'find'],
  ['felt', 'feel'],
  ['saw', 'see'],
  ['ground', 'grind'],
  ['wound', 'wind'],
  ['lay', 'lay'],
  ['left', 'leave'],
  ['shot', 'shoot'],
] as const)
  irregular.set(word, { base, tags: irregular.get(word)?.tags ?? T.past });
const IRREGULAR_BASES = new Set([...irregular.values()].map(entry => entry.base));

const NOT_PAST = setOf(
  'bed red need speed hundred indeed seed feed exceed weed shed sled naked wicked sacred rugged hatred embed proceed succeed ahead instead shared-nothing creed greed breed bleed deed led-only newlywed biped infrared used-to united',
);
const isPlainVerb = (base: string): boolean =>
  verbClass(base) !== null || IRREGULAR_BASES.has(base) || NEW_VERBS.has(base);
const PREFIX =
  /^(re|over|out|un|mis|pre|co|de|under|down|sub|inter|cross|double|hand|self|dis|fore|up|auto|spot|fact|pressure|stress|road|field|bench|dry|deep|hot|cold|fast|bulk|part|test)-?(?=[a-z]{3})/;
/** Before an irregular past: re-ran, repaid, over-ran. */
const AGAIN =
  /^(?:(re|over|out|un|mis)-|re(?=(?:ran|paid|sold|sent|took|drew|laid|grew|hung|bound|shot|spent|taught|thought|told|wove|broke|drove|found|did|made)$))/;
/** A verb of the tables, or one of them behind a prefix: recalibrate, re-grade, double-check. */
const isVerb = (base: string): boolean =>
  isPlainVerb(base) || (PREFIX.test(base) && isPlainVerb(base.replace(PREFIX, '')));
const NEW_VERBS = setOf(
  'sort debug refactor diff bisect script codemod quantise quantize backfill dedup deduplicate triage onboard offboard prototype benchmark email e-mail text google phone whatsapp slack screenshot timebox time-box shortlist blacklist whitelist repoint redeploy reroute reindex resize restock reprice recount relabel recode rescan retest retrain reuse rework rotate rota trial tag pilot pair shadow mentor coach chair liaise instrument containerise containerize automate dockerise parametrise digitise digitize standardise standardize templatise monetise prioritise prioritize stabilise stabilize organise organize summarise summarize analyse analyze audit pitch demo demonstrate storyboard wireframe livestream fundraise crowdfund handwrite spreadsheet document log chart map plot graph grout caulk solder weld lathe sand prime re-run rerun re-ran re-read re-write re-do re-check recheck re-test re-plan replan renumber renegotiate reschedule reallocate reassign rebook rehearse upskill cross-train cross-check spot-check stress-test load-test smoke-test proofread fact-check double-check hand-pick handpick cold-call ring-fence ringfence jerry-rig hotfix greenlight kickstart overhaul streamline offload scope spec wrangle chase chivvy nudge flag ping cc',
);

/** Base forms a regular ending may come from, likeliest first. */
const stems = (word: string, ending: 'ed' | 'ing' | 's'): readonly string[] => {
  const cut = word.slice(0, -ending.length);
  if (ending === 's') {
    if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, cut];
    if (/(ss|sh|ch|x|z|o)es$/.test(word)) return [word.slice(0, -2), cut];
    return [cut];
  }
  const out: string[] = [];
  if (ending === 'ed' && word.endsWith('ied')) out.push(`${word.slice(0, -3)}y`);
  // A single consonant behind a single vowel would have been doubled: "rated" comes of "rate", not "rat".
  const mute = /(^|[^aeiou])[aeiouy][bcdfghjklmnpqrstvz]$/.test(cut);
  if (/([bdfglmnprstvz])\1$/.test(cut)) out.push(cut, cut.slice(0, -1), `${cut}e`);
  else if (mute) out.push(`${cut}e`, cut);
  else out.push(cut, `${cut}e`);
  return out;
};
const stem = (word: string, ending: 'ed' | 'ing' | 's'): string | null => {
  const options = stems(word, ending);
  // "e" verbs (wrote down as "rebas-ed") win over a bare stem that is no verb.
  return options.find(option => isVerb(option) || (ending !== 's' && isRareVerb(option))) ?? null;
};

const again = (word: string): { base: string; tags: number } | undefined => {
  const before = AGAIN.exec(word);
  const known = before ? irregular.get(word.slice(before[0].length)) : undefined;
  return before && known ? { base: `${before[0]}${known.base}`, tags: known.tags } : undefined;
};

const GROUP_WORDS = setOf(GROUPS);
const OWN_GROUP_WORDS = setOf(OWN_GROUPS);
const FUNCTION_NAMES = setOf(FUNCTIONS);
const PERSON_WORDS = setOf(PERSONS);
const NO_PERSON_WORDS = setOf(NOT_PERSONS);
const TIME_WORDS = setOf(WEEKDAYS_AND_MONTHS);

/** Endings by which a word in no table is still somebody's trade. */
const TRADE =
  /(smith|wright|monger|keeper|maker|[a-z]worker|herd|ographer|ologist|urg|ist|eer|ician|iatrist|grapher)s?$/;

export const singular = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(s|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

/** "flymen", "stallfolk": whoever ends so. */
const FOLK = /^[a-z]{2,}(men|women|woman|folk|people)$/;
const NO_FOLK = /(speci|regi|abdo|acu|cycla|sta|fora|albu|ramen|dolmen|amen)men$|amen$|ramen$/;

const isPersonWord = (word: string): boolean => {
  if (PERSON_WORDS.has(word)) return true;
  if (FOLK.test(word) && !NO_FOLK.test(word)) return true;
  const one = singular(word);
  if (PERSON_WORDS.has(one)) return true;
  if (NO_PERSON_WORDS.has(word) || NO_PERSON_WORDS.has(one)) return false;
  if (isKnownPerson(word) || isKnownPerson(one)) return true;
  if (!word.includes('-')) return false;
  // The vice-chair, but the sister-in-law and the editor-in-chief.
  const inner = /-(in|at|of|to)-/.exec(word);
  return isPersonWord(inner ? word.slice(0, inner.index) : word.slice(word.lastIndexOf('-') + 1));
};
const isGroupWord = (word: string): boolean => GROUP_WORDS.has(word) || GROUP_WORDS.has(singular(word));
const SOMETIMES = setOf(SOMETIMES_PERSONS);
/** A person's name in some sentences, a thing's in others: the verb decides. */
export const isSometimesPerson = (word: string): boolean => SOMETIMES.has(word);
export const isOwnGroup = (word: string): boolean => OWN_GROUP_WORDS.has(word);
export const isFunctionName = (word: string): boolean => FUNCTION_NAMES.has(word);

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['had', 'have'],
  ['having', 'have'],
  ['does', 'do'],
  ['did', 'do'],
  ['doing', 'do'],
  ['done', 'do'],
]);

const NOUN_ENDING =
  /(tion|sion|ment|ness|ity|ance|ence|ship|ism|ure|age|ing|acy|dom|hood|logy|sis|ware|time|work|ture)s?$/;
interface Entry {
  readonly tags: number;
  readonly lemma: string;
  /** The word itself, one string for all its tokens: sets and maps find it without reading it again. */
  readonly lower: string;
}
const openTags = new Map<string, Entry>();

/** What a lower-case word may be, from the tables and its ending. Remembered: stories repeat themselves. */
const lookUp = (word: string): Entry => {
  const known = openTags.get(word);
  if (known) return known;
  let tags = closed.get(word) ?? 0;
  let lemma = word;
  if (!ONLY_CLOSED.has(word)) {
    const odd = irregular.get(word) ?? again(word);
    if (odd) {
      tags |= odd.tags;
      lemma = odd.base;
    } else if (word.endsWith('ed') && word.length > 3 && !NOT_PAST.has(word)) {
      tags |= T.past | T.participle;
      lemma = stem(word, 'ed') ?? stems(word, 'ed')[0]!;
    } else if (word.endsWith('ing') && word.length > 4 && stem(word, 'ing')) {
      tags |= T.ing;
      lemma = stem(word, 'ing')!;
    } else if (word.endsWith('s') && !word.endsWith('ss') && stem(word, 's')) {
      tags |= T.third;
      lemma = stem(word, 's')!;
    }
    const particle = (tags & (T.preposition | T.adverb)) !== 0;
    if (isVerb(word) && !particle && !(tags & (T.past | T.participle | T.ing))) tags |= T.base;
    if (isVerb(word) && odd) tags |= T.base * Number(odd.base === word);
    if (isKnownAdjective(word) && !(tags & T.past && !isKnownAdjective(word))) tags |= T.adjective;
    if (isKnownAdverb(word) || (word.endsWith('ly') && word.length > 4 && !isKnownNoun(word)))
      tags |= T.adverb;
    if (isKnownNoun(word) || isKnownNoun(singular(word)) || NOUN_ENDING.test(word)) tags |= T.noun;
    if (isPersonWord(word)) tags |= T.person | T.noun;
    if (isGroupWord(word)) tags |= T.group | T.noun;
    if (SOMETIMES.has(word)) tags |= T.person | T.noun;
    if (TIME_WORDS.has(word)) tags |= T.time;
    if (NEW_VERBS.has(word)) tags |= T.noun;
    if (tags === 0) tags = T.noun | T.unknown | (TRADE.test(word) ? T.person : 0);
    if (!(tags & (T.verb | T.noun)) && lemma === word) lemma = singular(word);
    else if (!(tags & T.verb)) lemma = singular(word);
  }
  if (word === "'s") tags |= T.be | T.have | T.possessive;
  if (word === "'") tags |= T.possessive;
  if (word === "'d") tags |= T.have | T.modal;
  if (word === "'ll") tags |= T.modal;
  const entry: Entry = { tags, lemma: CONTRACTED.get(word) ?? lemma, lower: word };
  if (openTags.size > 20_000) openTags.clear();
  openTags.set(word, entry);
  return entry;
};

/** True where the place of a word says nothing about its capital: first in the sentence or after a colon or quote. */
const opens = (tokens: readonly RawToken[], index: number): boolean => {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const before = tokens[i]!;
    if (before.kind === 'word' || before.kind === 'number') return false;
    if (':.?!'.includes(before.text)) return true;
  }
  return true;
};

const isShouted = (tokens: readonly RawToken[], index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].some(
    token => token?.kind === 'word' && token.text.length > 3 && token.text === token.text.toUpperCase(),
  );

type Writable = { -readonly [Key in keyof Token]: Token[Key] };

// One literal: every token has the same shape, which the passes over them are fast by.
const make = (
  kind: Token['kind'],
  start: number,
  end: number,
  text: string,
  lower: string,
  quoted: boolean,
): Writable => {
  const known = kind === 'word' ? lookUp(lower) : null;
  return {
    kind,
    start,
    end,
    text,
    lower: known ? known.lower : lower,
    quoted,
    tags: known ? known.tags : kind === 'number' ? T.number : 0,
    lemma: known ? known.lemma : lower,
  };
};

/** "an outside consultant", "the inside team": such a word between an article and a noun describes the noun. */
const DESCRIBING = setOf('outside inside opposite near');
const describes = (tokens: readonly Token[], at: number): boolean =>
  DESCRIBING.has(tokens[at]!.lower) &&
  at > 0 &&
  (tokens[at - 1]!.tags & T.determiner) !== 0 &&
  at + 1 < tokens.length &&
  (tokens[at + 1]!.tags & (T.noun | T.person)) !== 0;

const MODAL_NAMES = setOf('will may');
/** What may stand behind a subject and not behind a modal. */
const isSubject = (next: Token | undefined): boolean =>
  next !== undefined &&
  ((/^(from|in|at|on|of)$/.test(next.lower) && next.kind === 'word') ||
    ((next.tags & T.past) !== 0 && (next.tags & T.base) === 0));

/** Tokens of a masked sentence with what each may be. */
export const tagged = (text: string): readonly Token[] => {
  const tokens = tokenize(text, make);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    if (token.tags & T.preposition && describes(tokens, index)) token.tags = T.adjective;
    if (token.text.charCodeAt(0) === lower.charCodeAt(0) || lower === 'i' || lower === "i'm") continue;
    // The department, not the pronoun.
    if (token.text === 'IT' && !isShouted(tokens, index)) {
      token.lower = 'it-team';
      token.lemma = 'it-team';
      token.tags = T.group | T.noun;
      continue;
    }
    const first = opens(tokens, index);
    // "May took the call", "Will from payroll": nothing that may or will be, but somebody.
    if (first && MODAL_NAMES.has(lower) && isSubject(tokens[index + 1])) {
      token.tags = T.name;
      token.lemma = lower;
      continue;
    }
    const shouting = token.text.length > 1 && token.text === token.text.toUpperCase();
    if (!first && !(token.tags & T.time) && !ONLY_CLOSED.has(lower)) {
      token.tags |= T.name;
      // "Shared Services", "Lost Property": a name of two words is no act.
      if (
        token.tags & T.participle &&
        !shouting &&
        tokens[index + 1]?.kind === 'word' &&
        /^[A-Z][a-z]/.test(tokens[index + 1]!.text)
      )
        token.tags = T.name | T.adjective;
    } else if (
      first &&
      !(token.tags & ~(T.name | T.noun | T.unknown | T.past | T.participle | T.third | T.ing)) &&
      !ONLY_CLOSED.has(lower) &&
      looksLikeName(token, token.tags, shouting)
    )
      token.tags |= T.name;
    if (isFunctionName(lower)) token.tags |= T.group | T.noun;
  }
  return tokens;
};

// First in the sentence, a capital proves nothing: only a word unknown to every table, not shaped like a plural, an
// abstract noun or a verb form, is taken for somebody's name.
const S_NAMES = setOf(
  'james chris thomas carlos jonas marcus lucas nicholas dennis agnes tobias niklas andreas matthias iris alexis denis luis jesus elias zacharias louis francis charles doris phyllis hans klaus lars nils mathias tomas rasmus magnus anders markus julius cyrus darius thaddeus',
);
const NAMES_THAT_ARE_WORDS = setOf(
  'mark grace rose will bill jack frank grant may april june hope faith joy dawn ivy lily daisy violet olive ruby pearl amber jade crystal heather holly hazel iris summer autumn robin jay martin drew dean glen clay cliff heath reed ray art gene norm pat sue rob nick chuck rich wade chase hunter mason carter cooper parker tyler taylor jordan morgan logan kelly shannon sandy penny ginger melody harmony christian victor max miles angel carol rusty randy earl duke king prince bishop',
);
const looksLikeName = (token: RawToken, tags: number, shouting: boolean): boolean => {
  const word = token.lower;
  if (shouting) return false;
  if (NAMES_THAT_ARE_WORDS.has(word)) return true;
  if (!(tags & T.unknown) && tags & T.noun) return false;
  if (
    word.endsWith('s') &&
    !S_NAMES.has(word) &&
    (isKnownNoun(singular(word)) || isVerb(singular(word)) || NOUN_ENDING.test(word) || word.length > 6)
  )
    return false;
  if (word.length < 3) return false;
  if (word.includes('-'))
    return word
      .split('-')
      .every(part => !isKnownNoun(part) && !isVerb(part) && !isKnownAdjective(part) && !closed.has(part));
  if (NOUN_ENDING.test(word) && word.length > 6) return false;
  return (tags & (T.past | T.participle | T.ing | T.third)) === 0;
};
