/** What a follow-up's answer gives away, and what slips into speech. Notation of `patterns.ts`. */
export const ANSWER_PHRASES = {
  /** Weak answers, by what they give away; each list has its own message. */
  weakHandoff: `
    that|it was|is @adv? @det? @adj|@noun|other* 's|' $ / not mine|ours to|, / not my|our @noun? job|area|side|department|thing|patch|shift|call
    @det? @adj* @noun? @person|team|department|desk|qa|it|ops|finance|legal ~look|~see after|to that|it|them|this / @det? @adj* @noun? @person|team|department|desk|qa|it|ops|finance|legal ~do that|it|those|them
    @own boss|manager|lead|director|supervisor|head|colleague|partner|mate ~talk|~speak|~do|~handle|~sort|~explain|~convince|~deal|~call|~ring|~present|~take to|with|it|that|him|her|them|care
    i @adv? passed|handed|forwarded|referred|kicked it|that|them|this|him|her to|over|on|up|back
    ~escalate
    i|and @adv* sent|messaged|told|emailed|notified|informed|slacked|pinged|raised|flagged|passed|forwarded|handed|reported|let .. and they|he|she|it|somebody|someone|@det|@name @noun? @noun? @adv* handled|fixed|sorted|did|took|dealt|resolved|solved|deployed|merged|rolled|built|got|looked|made|picked|finished
    they|he|she|who|somebody|someone @adv* handled|sorted|fixed|resolved|solved|dealt|took .. it|that|the|everything|rest|with|care|from|over|out
    somebody|someone @prep|@det|@poss* @noun .. fixed|handled|sorted|solved|resolved|did it|that|the
    ~leave it|that|them with|to|for|up
    ~leave the rest|matter with|to
    ~hand it|that|them over|to|off|on
    ~pass it|that|them on|over|up|along
    ~let him|her|them @adv? get|do|handle|decide|sort|deal|take|finish
    ~let them|him|her know and
    not my job|problem|call|area|place
    up to them|him|her / up to the @noun
    out of my hands / in his|her|their|its hands
    that|it|this @be with @det|@name|them @noun? now / never got|get|gotten round|around to
    i was not @adv? in|at|on|part|there|present|involved of? @det? @noun? $
    before|after my time $
    ~take it from there / ~take care of it|that / ~deal with it|that
    somebody|someone else ~do|~handle|~fix|~take|~deal|~sort|~look|~see
  `,
  weakAssumed: `
    you|one|anyone|anybody can|could|'d @adv? tell|see|feel|sense / ~say|~tell .. @be @adv* fine|ok|okay|good|working|better|alright|happy $ / i would|'d have heard|known|noticed|seen if|otherwise / would|'d have told|said|complained|rung|called me|us|if|so / there was|were not one|any|much|anything / can|could not think of / i left|moved|~leave @det? @noun? since|after|before / ~go quiet|away so|and $
    good enough for me|us / was|is|'s enough for me|us / ~leave it at that / happy|fine with that / ~take that|it|silence as @det? yes|proof|sign|confirmation|enough / ~give me @det? @adj? thumbs-up|nod|ok|okay , which
    no|any|little|never reason|cause|need|had to? doubt|question|check|suspect|think|wonder|worry|verify|disbelieve|go|look|open|ask|redo|repeat / ~take .. at face|@poss value|word
    @adv? as far as i|we|anybody|anyone @adv? ~know|can|could|~remember|~recall / i would|'d @adv? imagine|hope|think|guess|assume|say|expect so|not|it / i @adv? imagine|think|believe|guess|suppose so|not
    have|had|has not|never @adv? looked|checked|heard|been|asked|seen|gone|measured since|back|again|either|, / can|could not tell you|say / ~move on|~leave .. so|before|and .. not|cannot|never
    it just|simply ~do|~be|~work|~hold|~go / it had to be|have / it must be|have / what else / by eye|feel|ear|gut|instinct / ~eyeball / ~try it|that|them .. ~go|~disappear|~vanish|~stop|~work away?
    i @adv? ~trust @det|@who|them|him|her to? / i had no way|means of|to
    ~assume|~presume
    i @adv? guess|guessed|suppose|supposed|figured|reckoned|hoped|trusted it|that|they|so|the|everything|worked
    ~hope for the best / ~cross @poss fingers
    plenty enough for me|us / i took it that|the|they|it|all|everything|nobody / i @be @adv? confident|sure|certain|convinced|positive that? it|they|the|everything|nobody|nothing / must have worked|held|helped|been
    because|since|as errors|complaints|alerts|it|they|nobody|no|the @noun? @noun? @adv* stopped|complained|worked|went|looked|said|seemed
    nobody|no-one|none|no @adv? one? @noun? has|have|had? @adv? complained|said|mentioned|came|rang|moaned|grumbled|objected
    so|and it|that|they must be|have / ~speak for itself|themselves / did the talking
    never @adv? dug|digged|pressed|pushed|bothered|pursued|probed|asked / ~take it as read
    ~seem|~look|~sound|~appear @adv* @adv? all? right|fine|happy|ok|okay|content|pleased|good about|with|to
    errors|complaints|alerts|alarms|calls|faults|problems|failures @adv? stopped|went|disappeared|vanished away? , so
    @det? errors|complaints|alerts|alarms|calls|faults stopped $
    no complaints|news|errors|idea|clue
    did not @adv? check|follow|measure|verify|look|track|test|ask|go|really
    did not @adv? see|hear|get any|anything|back|of|more
    never @adv? checked|measured|verified|tested|followed|looked|went|asked
    have|had no idea / no idea / not sure|certain / do not @adv? know|remember|recall / could not say|tell|know / i would have to ask|check|look / hard to say
    it|things|everything @adv* seemed|looked|felt|appeared @adv* fine|ok|okay|good|better|stable|right
    ~seem to work|hold|help / ~seem to be @adv? better|fine|ok|okay|fixed
    should be fine|ok|okay|good|working / looked|worked fine|ok|okay|good
  `,
  weakTold: `
    ~read|~see|~find|~hear it|that|about|@det* somewhere|online|internet|newspaper|article|blog|grapevine|youtube|google / @who|he|she|they|boss had it|that|them|the @noun? in|on @det / what|that everybody|everyone|people|they ~say|~quote|~use / the figure|number everyone|people|they|we ~use|~quote
    somebody|someone else|at|in .. ~have|~hold|~keep|~know the? figure|figures|number|numbers|data|answer / i @be @adv? quoting|repeating|going
    ~be @adv* feeling|hunch|impression|gut than|rather|more|, / more of a feeling|hunch|sense|impression / gut feel
    @det report|email|system|analytics|dashboard|vendor|supplier|consultant|boss|manager|internet|manual ~say|~tell|~claim .. so|and .. no reason|right|doubt|enough|true
    boss|manager|lead|director|consultant|expert|vendor|supplier|engineer @be|~seem @adv? sure|certain|convinced|confident|happy
    ~tell|~give|~send|~share|~quote|~supply|~provide me|us .. number|figure|figures|numbers|estimate|amount|percentage|percent|total|value|stat|stats|data
    ~tell me|us what|how @noun? it|that|much|many .. was|is|cost|came|worth
    @det number|figure|estimate|amount|percentage|stat|value|saving ~come @adv? from @det|@own|@name|finance|@who
    ~get|~take|~have .. number|figure|figures|it|that|estimate|stat from @det? @adj* @who|@name|team|analyst|manager|email|report|slide|deck
    ~get it|that|them from @det|@name|@who|finance
    it|that|this|they|those|number|figure|figures|numbers ~come @adv? through|out|up|down|over? in|from|via|off|with|on @det .. report|pack|deck|slide|slides|newsletter|email|e-mail|update|meeting|presentation|memo|briefing
    was|were in|on @det .. report|pack|deck|slide|slides|newsletter|presentation
    went|go|ran with it|that
    somebody|someone|they|he|she|manager|boss|finance|team|analyst|colleague|accounting else? @prep? @noun? ~calculate|~estimate|~work|~crunch|~provide|~run|~do|~give .. number|figure|it|numbers|maths|math|estimate|out|me
    ~take .. word for
    ballpark / a guess / rough guess / made up / plucked / finger in the air / back of the|an envelope
  `,
  weakAsked: `
    nobody|no-one|none|no @adv? one? else @adv* ~want|~volunteer|~step|would / i @be @adv? free|available|nearest|closest|around|there|handy|newest|youngest $ / ~think|~reckon|~figure|~say it would|'d suit|be|do me|us|good|@adj
    @own turn|name to|on|that|came|, / it was my turn / ~decide|~agree|~settle above|over|higher|elsewhere|upstairs|without / above @own head|pay|grade / over @own head / higher up|ups / from above|on
    the one|only one|person free|available|there|left / the one|only one|person with time|capacity|slack
    @det? client|manager|boss|lead|team|director|customer|supervisor|head|they ~want|~ask|~need|~request|~insist it|for|on|that|me|us
    @det? team|manager|boss|lead|they thought|felt|decided|said .. should|needed|had
    because|since|as|well @det? @adj* @who|@name|team|manager|boss|lead|client|they|he|she|it .. asked|told|wanted|said|insisted|requested|required|needed|suggested|assigned|made me|us|it|so|to|for
    i|we was|were|got|been @adv* asked|told|assigned|instructed|given|tasked|ordered|required|supposed|expected to|by|it|this|the
    ~ask|~tell|~want|~make|~suggest|~need me|us to|it|do
    it|that was @adv? part of @own job|role|duties|task|tasks|objectives|targets|ticket
    @own boss|manager|lead|supervisor|director|team @adv* asked|told|wanted|said|suggested|decided|insisted|put|gave
    on the|my list|ticket|plan|roadmap|backlog|schedule
    it was in|on the|my ticket|plan|spec|sprint|backlog|brief|list
    ticket|spec|brief said|told|asked / no choice / i had to do it|that|so / company|standard policy
  `,
  weakEasy: `
    first one|thing|option|idea i|we|that ~find|~see|~think|~come|~have|@verb / ~have it|them|some in|to|lying stock|hand|around|about / ~be to hand / ~feel right|natural|obvious|best $
    easiest|simplest|quickest|obvious|only|default option|choice|way|thing|route|answer|one / fairly|pretty|quite|very|all|just|rather|mostly routine|standard|easy|simple|basic|obvious|normal
    straightforward|straight-forward|easy|simple|trivial|obvious
    nothing to speak of / nothing to mention|report|write / nothing to it / nothing special|complicated|hard|difficult|much
    ^ nothing really / ^ not much|really|a
    no|not|n't @adv* a? real|really|big|major|much|many|any|hard|difficult|complicated|rocket? challenge|challenges|problem|problems|issue|issues|difficulty|difficulties|obstacles|science|hard|difficult|complicated|deal
    not @adv* much to it|do|say
    no-brainer / a big deal / big deal / piece of cake / a breeze / no brainer / as easy as / child 's play / plain sailing
    just|only|simply @adv? had? to? ran|run|did|used|followed|clicked|pressed|copied|worked|went|turned|asked|googled|opened|fixed|put|started
    tests itself / by itself / straight away|off
    bog standard / standard stuff / walk in the park
  `,
  weakFreeTime: `
    ~twiddle @own thumbs / empty hands / nowt|nothing|little else on / a bit|little bored / between|in-between briefs|jobs|projects|tasks
    ~kill @det? @adv? time|hours|day / ~pass|~fill the|some|my time|hours|day|evenings / ~stand|~sit|~hang around|about|idle|idly
    time|hours|day left to use|fill|kill|spend / hours|time to kill|fill|spare|use
    empty|idle|slack|dead|blank afternoon|morning|hour|week|day|evening|slot|month
    not have anywhere|anything|much @adv? @adv? to be|do|go / nothing @adv? on @own|the|@be plate|list|desk|to
    nothing @adv? else @be on|to|in / hardly|barely anything|anyone|anybody @verb
    ~knock|~finish|~clear|~get off|away|up early
    @be @adv* dead|slack in|then|that|and|at|after
    something to do / gave me something
    gap in my schedule|calendar|diary|week / going begging|spare / free|spare|empty|slack|quiet period|hour|slot|lesson|shift going|left|free|spare
    ~have @adv* some|a|@det? @adv* free|spare|extra|slack|idle time|capacity|hours|bandwidth|week|month|afternoon|day|slack|hour
    ~have some|a bit|lot|little? of? slack|capacity|bandwidth
    ~have @adv* some? time to look|do|spare|on|for
    ~have some|a bit|lot|little? of? time $
    much|lot|great else on|happening / quiet|slow|slack spring|summer|autumn|winter|season|term|time|patch|stretch|one|shift
    free|spare|quiet|slack|slow time|moment|week|month|day|afternoon|period|hours|sprint
    was|were|is not @adv* @adv* busy
    was|were not @adv* busy
    ~be @adv* bored|idle / ~be @adv* quiet|free|slow that|this|at
    ~be between .. projects|jobs|shifts|tasks
    things|it|work ~be @adv* slow|quiet
    nothing else on|to do / nothing better to / felt like it / why not / for fun / out of boredom / just|was curious
    thought i would|might @adv? look|give|try|have
    quiet week|day|month|period|spell|spring|summer|autumn|winter|season|patch|january|february|august|december / not much else on|to
  `,
  weakGood: `
    good|nice|useful|great|worthwhile thing|idea|exercise|practice to / what|how everyone|everybody|people|most|others @adv? ~use|~do|~have / that is what you|everyone|everybody|people|we ~do|~use
    good|nice|best|useful|great|always|handy @adv* to have
    good|best|standard|common|sound practice / industry standard
    right|good|sensible|nice|decent thing|idea to do
    @be @adv* good|nice|useful|best|important|sensible|handy to
    @be always @adv? good|nice|useful|handy|important|helpful
    you|one|everyone|we should always|@adv have|add|do|use
    you|one|we|everyone always|usually|normally have|add|do|use|put|fit|include|set|run|install|build
    what you|we|one @be @adv? supposed|meant|expected to do
    cannot|never hurt / can|could not hurt / does|do not|never hurt / just in case / better safe / everyone does|has|uses / that is how people|you|we|everyone / seemed|felt like? @det? good|right|sensible|obvious|best idea|thing|choice|move
    ~make sense / common sense / it is @adv? standard|normal
  `,
  weakGeneric: `
    ~communicate|~collaborate|~listen|~plan|~prepare|~document|~talk|~speak @adv* to? @det? @adj? @noun? @adv* more|better|earlier|often|clearly|ahead
    more|better communication|planning|teamwork|preparation|documentation|meetings|time|testing
    ~keep everyone|everybody|people|them @adv? in the loop|informed|updated|posted
    nothing|not|n't @adv* do|change|really|differently|much
    ^ @adv? nothing|no $
    would not change|do anything|much|a
    start|started|begin @adv? earlier|sooner
    ^ @base @adv? earlier|sooner|wider|better|faster|harder|smarter|more $
    be|become @det @adv* better @adj? communicator|listener|planner|leader|player|manager|organiser|organizer|colleague|teammate|delegator
    be|been @adv* more|better patient|proactive|organised|organized|prepared|careful|communicative|confident|assertive|open|involved
    involve|include everyone|everybody|people|more|them @noun? earlier|more|sooner|from
  `,
  filler: `
    basically|literally|obviously|kinda|sorta
    kind|sort of @verb|@adj|@adv|@det|@ing|like|keeping
    to be honest|frank|fair / to be perfectly|quite|totally honest|frank
    was|were|got|get|is|'s|been|be|felt|doing kind|sort of / which kind|sort of
    ^ honestly / i|we|it|'s|is|was|were honestly / if i 'm honest / i 'll|will be honest / to tell the truth
    ^ actually / i|it|we|they actually @verb|@be / was|were actually @ing
    i guess / i suppose / hopefully / you know / i mean / at the end of the day / if that makes sense / needless to say / like i said / as i said / so yeah / yeah
    a little bit / pretty much / or something / or whatever / and stuff / and so on / and everything
    at the time i think / which|were|was i think / i think there|it|they|he|she|we|the|about was|were|@noun|@past|@be
    i just @past / i just always|think / ^ just goes to / was|were just sitting|one / honestly just
    just worked|did|went|got|kept|happened|sort|one|be|wanted|needed|thought|felt|said|started|really|kind|basically
  `,
} as const;
