import assert from 'node:assert/strict';
import { parseStarrc } from '../../server/src/config';

const known = {
  ruleIds: ['we-language', 'filler', 'section-over-time'],
  optionNames: { filler: ['words', 'allow'] },
  phraseLists: ['filler', 'boundary', 'mood'],
};
const parse = (text: string) => parseStarrc(text, known);

/** The problems of a text as `what it is on → message (suggestion)`. */
const problems = (text: string) =>
  parse(text).problems.map(
    ({ start, end, message, suggestion }) =>
      `${text.slice(start, end)} → ${message}${suggestion === null ? '' : ` (${suggestion})`}`,
  );

/** Replaces every problem by its suggestion, last first. */
const mended = (text: string) =>
  parse(text).problems.reduceRight(
    (rest, { start, end, suggestion }) =>
      suggestion === null ? rest : rest.slice(0, start) + suggestion + rest.slice(end),
    text,
  );

describe('parseStarrc', () => {
  it('reads every setting from JSON', () => {
    const { layer, problems: none } = parse(`{
      "$schema": "./starrc.schema.json",
      "profile": "Google", "level": "staff", "pace": 165,
      "rules": { "we-language": "off", "filler": ["warning", { "words": 2, "allow": ["just"] }] },
      "phrases": { "filler": ["to be fair"] }, "ignore": ["drafts/**"],
      "pronunciations": { "SQL": "sequel" }, "pauseSeconds": 0.8, "maxFileSize": 200000
    }`);
    assert.deepEqual(none, []);
    assert.deepEqual(layer, {
      profile: 'google',
      level: 'principal',
      pace: 165,
      rules: {
        'we-language': { severity: 'off' },
        filler: { severity: 'warning', options: { words: 2, allow: ['just'] } },
      },
      phrases: { filler: ['to be fair'] },
      ignore: ['drafts/**'],
      pronunciations: { SQL: 'sequel' },
      pauseSeconds: 0.8,
      maxFileSize: 200_000,
    });
  });

  it('reads the same from YAML, with a byte-order mark and CRLF', () => {
    const { layer, problems: none } = parse(
      '\uFEFFlevel: senior # for now\r\nrules:\r\n  we-language: off\r\n  filler: [hint, {words: 1}]\r\nignore: old/*\r\n',
    );
    assert.deepEqual(none, []);
    assert.deepEqual(layer, {
      level: 'senior',
      rules: { 'we-language': { severity: 'off' }, filler: { severity: 'hint', options: { words: 1 } } },
      ignore: ['old/*'],
    });
  });

  it('takes an empty file and one of comments for no settings', () => {
    for (const text of ['', '\n', '# later\n', '{}', '\uFEFF'])
      assert.deepEqual(parse(text), { layer: {}, problems: [] });
  });

  it('keeps what is right beside what is not', () => {
    assert.deepEqual(parse('{ "level": "senior", "pace": "quick" }').layer, { level: 'senior' });
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an unknown key', '{ "paec": 150 }', ["paec → 'paec' is no setting: pace? (pace)"]],
    ['a key without a neighbour', '{ "colour": "red" }', ["colour → 'colour' is no setting."]],
    [
      'an unknown rule',
      '{ "rules": { "we-langage": "off" } }',
      ["we-langage → 'we-langage' names no rule: we-language? (we-language)"],
    ],
    [
      'a severity with a slip',
      'rules:\n  filler: warnin\n',
      ["warnin → 'warnin' is no severity: warning? (warning)"],
    ],
    [
      'a severity with none near',
      '{ "rules": { "filler": 2 } }',
      ["2 → '2' is no severity: off, hint, info, warning or error."],
    ],
    [
      'a switch in place of a severity',
      '{ "rules": { "filler": false } }',
      ['false → \'false\' is no severity: off? ("off")'],
    ],
    [
      'an unknown option',
      '{ "rules": { "filler": ["info", { "wrods": 1 }] } }',
      ["wrods → 'wrods' is no option here: words? (words)"],
    ],
    ['an unknown level', '{ "level": "senoir" }', ["senoir → 'senoir' is no level: senior? (senior)"]],
    ['an unknown profile', 'profile: amzon', ["amzon → 'amzon' is no profile: amazon? (amazon)"]],
    ['a pace out of bounds', '{ "pace": 400 }', ["400 → '400' is no pace: 80 to 260 words a minute. (260)"]],
    [
      'a number in quotation marks',
      '{ "pace": "150" }',
      ['"150" → \'150\' is text: 150 without quotation marks? (150)'],
    ],
    [
      'a word for a number',
      '{ "pace": "fast" }',
      ['"fast" → \'fast\' is no pace: 80 to 260 words a minute.'],
    ],
    [
      'a key without a value',
      'pace:\nlevel: senior',
      ['pace → pace has no value yet: 80 to 260 words a minute.'],
    ],
    ['a key given twice', '{ "pace": 100, "pace": 200 }', ["pace → 'pace' comes twice: the first counts."]],
    [
      'a bracket left open',
      '{ "ignore": ["old/[ab"] }',
      ["old/[ab → 'old/[ab' opens a [ that is not closed."],
    ],
    [
      'folders parted by backslashes',
      'ignore: [old\\drafts]',
      ["old\\drafts → 'old\\drafts' has \\ between folders: patterns take /. (old/drafts)"],
    ],
    [
      'a list of words that is none',
      '{ "phrases": ["um"] }',
      ['["um"] → phrases takes names with values, as in { "filler": ["to be fair"] }.'],
    ],
    [
      'a list of phrases that there is none of',
      '{ "phrases": { "fillers": ["um"], "banter": ["er"] } }',
      [
        "fillers → 'fillers' names no list of phrases: filler? (filler)",
        "banter → 'banter' names no list of phrases.",
      ],
    ],
    [
      'a phrase in a notation',
      '{ "phrases": { "filler": ["~tell @me", "kind of?", "..."] } }',
      [
        "~tell @me → '~tell @me' is not plain words: tell me? (tell me)",
        "kind of? → 'kind of?' is not plain words: kind of? (kind of)",
        "... → '...' is not plain words.",
      ],
    ],
    [
      'a phrase that is a sentence',
      'phrases: { mood: one two three four five six seven eight nine ten eleven twelve thirteen }',
      [
        'one two three four five six seven eight nine ten eleven twelve thirteen → 13 words in one phrase: up to 12 are looked for.',
      ],
    ],
    [
      'a list where one word goes',
      '{ "level": ["senior"] }',
      ['["senior"] → level takes one word: sde1, sde2, senior and others.'],
    ],
    [
      'a comma left out at the end of a line',
      '{ "pace": 150\n "level": "senior" }',
      ['150 → Is a comma or a colon missing here?'],
    ],
    [
      'a comma left out within a line',
      '{ "pace": 150 "level": "senior" }',
      ['150 "level": "senior"  → Is a comma or a colon missing here?'],
    ],
    ['a comma left out in a list', '{ "ignore": [a "b"] }', ['" → A comma is missing before this.']],
    [
      'a comma left out between texts',
      '{ "profile": "meta" "level": "senior" }',
      ['"level" → This is out of place. Is a comma, a quotation mark or a bracket missing before it?'],
    ],
    ['a brace left open', '{ "pace": 150\n', ['0 → A closing } is missing.']],
    ['a quotation mark left open', '{ "level": "senior }', ['} → A closing quotation mark is missing.']],
    ['a tab in YAML', 'rules:\n\tfiller: off', ['\t → Indented with a tab: YAML takes spaces.']],
    ['no settings at all', 'senior', ['senior → Settings go by name, as in { "level": "senior" }.']],
    [
      'a reference to itself',
      'rules: &a\n  filler: *a',
      ["*a → '*a' is no severity: off, hint, info, warning or error."],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`places ${what}`, () => assert.deepEqual(problems(text), expected));

  it('has suggestions that mend the file', () => {
    for (const [, text] of cases) {
      const suggested = parse(text).problems.filter(one => one.suggestion !== null).length;
      assert.equal(parse(mended(text)).problems.length, parse(text).problems.length - suggested, text);
    }
  });

  it('keeps to ninety characters and calm words', () => {
    for (const [, text] of cases)
      for (const { message } of parse(text).problems) {
        assert.ok(message.length <= 90, message);
        assert.doesNotMatch(message, /\b(must|never|bad|wrong)\b|!/i);
      }
  });

  it('has no layer where the syntax is broken, so that the last good one can stay', () => {
    assert.equal(parse('{ "pace": 150').layer, null);
    assert.equal(parse('- pace').layer, null);
  });

  it('survives what is no configuration', () => {
    for (const text of [
      '\u0000\u0001\uFFFD{',
      '['.repeat(50_000),
      '{'.repeat(50_000),
      'x'.repeat(400_000),
      '%YAML 9',
      '? [a]: b',
    ])
      assert.equal(parse(text).problems.length, 1, text.slice(0, 10));
  });

  it('does not stumble over names of Object', () => {
    assert.deepEqual(problems('{ "__proto__": 1, "constructor": 2 }').length, 2);
  });
});

describe('custom in a .starrc', () => {
  const one = (more: string) =>
    `{ "custom": [{ "id": "custom/a", "phrase": "ahoy", "message": "Who?"${more} }] }`;
  const all = ['headline', 'situation', 'task', 'action', 'result', 'reflection', 'follow-ups'];

  it('is read, in JSON and in YAML', () => {
    const rule = { id: 'custom/a', phrases: ['ahoy'], message: 'Who?', severity: 'warning', sections: all };
    assert.deepEqual(parse(one('')), { layer: { custom: { 'custom/a': rule } }, problems: [] });
    const yaml =
      'custom:\n  - id: custom/a\n    phrase: [ahoy, land ho]\n    message: Who?\n    severity: info\n    sections: [result, action]\n';
    assert.deepEqual(parse(yaml).layer?.custom, {
      'custom/a': {
        ...rule,
        phrases: ['ahoy', 'land ho'],
        severity: 'info',
        sections: ['action', 'result'],
      },
    });
  });

  it('names rules that the same file’s rules may set', () => {
    const set =
      '{ "rules": { "custom/a": "off", "custom/b": "off" }, "custom": [{ "id": "custom/a", "phrase": "ahoy", "message": "Who?" }] }';
    assert.deepEqual(parse(set).layer?.rules, { 'custom/a': { severity: 'off' } });
    assert.deepEqual(problems(set), ["custom/b → 'custom/b' names no rule: custom/a? (custom/a)"]);
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'no list',
      '{ "custom": {} }',
      [
        '{} → custom takes a list, as in [{ "id": "custom/synergy", "phrase": "synergy", "message": "In plain words?" }].',
      ],
    ],
    [
      'a rule that is a word',
      'custom: [ahoy]',
      ['ahoy → A rule of your own goes by keys: id, phrase and message.'],
    ],
    [
      'an id without the prefix',
      one('').replace('custom/a', 'No Ahoy'),
      ["No Ahoy → 'No Ahoy' is no id of a rule of your own: custom/no-ahoy? (custom/no-ahoy)"],
    ],
    [
      'an id of nothing',
      one('').replace('custom/a', '??'),
      ["?? → '??' is no id of a rule of your own: like custom/synergy."],
    ],
    [
      'an id given twice',
      one('').replace(' }] }', ' }, { "id": "custom/a", "phrase": "hey", "message": "Hm?" }] }'),
      ["custom/a → 'custom/a' comes twice: the first counts."],
    ],
    [
      'no phrase and no message',
      '{ "custom": [{ "id": "custom/a" }] }',
      [
        'custom/a → This rule has no phrase: which words are looked for?',
        'custom/a → This rule has no message: what is said about these words?',
      ],
    ],
    [
      'no id',
      '{ "custom": [{ "phrase": "ahoy", "message": "Who?" }] }',
      ['{ → This rule has no id, as in "custom/synergy".'],
    ],
    [
      'an unknown key',
      one(', "serverity": "info", "colour": "red"'),
      [
        "serverity → 'serverity' is no key of a rule: severity? (severity)",
        "colour → 'colour' is no key of a rule: id, phrase, message, severity, sections.",
      ],
    ],
    [
      'an unknown severity',
      one(', "severity": "warn"'),
      ["warn → 'warn' is no severity: warning? (warning)"],
    ],
    [
      'a step that there is none of, and one that nothing reads',
      one(', "sections": ["acton", "adapt"]'),
      [
        "acton → 'acton' names no step: action? (action)",
        "adapt → 'adapt' is not read by rules of your own.",
      ],
    ],
    [
      'a phrase in a notation',
      one('').replace('ahoy', 'ahoy|hey'),
      ["ahoy|hey → 'ahoy|hey' is not plain words: ahoy hey? (ahoy hey)"],
    ],
    [
      'a message too long to show',
      one('').replace('Who?', 'o'.repeat(201)),
      [`${'o'.repeat(201)} → A message of 201 characters: up to 200 are shown.`],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`tells of ${what}, at its place`, () => {
      assert.deepEqual(problems(text), expected);
    });

  it('loses only the rule that is broken', () => {
    const two = one('').replace('[{', '[{ "id": "custom/b", "phrase": "hey" }, {');
    assert.deepEqual(Object.keys(parse(two).layer?.custom ?? {}), ['custom/a']);
    assert.deepEqual(problems(mended(one('').replace('custom/a', 'ahoy there'))), []);
  });
});
