/** How the writer acted and why. Notation of `patterns.ts`. */
export const ACT_PHRASES = {
  /** Acts that hide their size. Matched inside a clause of the writer's own. */
  vagueAct: `
    ~keep everyone|everybody|things|stuff|everything|people|spirits|morale|momentum|wheels|plates happy|sweet|informed|aligned|calm|motivated|engaged|positive|upbeat|involved|smooth|sane|honest|steady|alive|focused|focussed|together|ticking|humming|turning|spinning / ~keep @det @noun happy|sweet|informed|aligned|motivated|engaged|positive|upbeat|involved / ~keep things|everything|it|matters all? on|under|in|at|up the? track|control|check|hand|bay|speed|order / ~keep a lid|grip|handle|check|tight on|over
    ~check|~sync|~catch|~follow @adv? in|up with @det? @adj|@noun* @who|@name|everyone|people|stakeholders|teams / ~network|~consult @adv? widely|extensively|across|broadly / ~build @det? @adj* relationships|rapport|trust|bridges|consensus|goodwill|momentum with|across|between|in|among / ~build @det? @adj* relationships|rapport|trust|bridges|consensus|goodwill $ / ~manage upwards|relationships|expectations|stakeholders
    ~make @det|@own @adj? contribution|mark|impact|difference|presence to|on|in|with / ~make @det|@own @adj? contribution|mark|impact|difference $ / ~lend|~put|~throw @own @adj? weight|voice|support|name behind|to / ~put in a|an|some|@det|lots|many|countless|long @adj|@noun|of* work|hours|shift|shifts|effort|graft|time / ~work day|nights|my|like|every and|socks|a|hour night|off|trojan / ~go all out / ~pull out|sweat|sweated|bust|busted the|blood|a stops|and|gut
    @be @adv* on|in|behind|across|around|part @det? the|case|ball|calls|call|loop|conversation|conversations|discussion|discussions|meetings|periphery|edges|receiving|picture|scenes|mix of? calls|call|case|ball|loop|conversation|conversations|discussions|meetings|end|picture
    @be @adv* around|about|there|present for|throughout|when|during|most
    ~help @adv* out|with|on|in|around|about
    ~assist @adv* @num|@adj|@noun* with|in|on|the|him|her|them|@person|@name|by|during|at|throughout|@own
    ~support @adv* @det? @adj|@ing|@noun? @person|@name|@who|process|team|project|rollout|launch|initiative|effort|migration|event|campaign|department|business|work
    ~support him|her|them|it|this|that|with|in
    @be|~get|~become @adv* involved|engaged|immersed|embedded|instrumental|busy in|with|on
    @be @adv* associated|connected|linked with / ~keep|~stay across everything|things / ~show|~offer|~display|~bring @det|@who|@noun* @adj|lot|lots|deal|of* empathy|patience|understanding|resilience|flexibility|commitment|initiative|compassion|dedication / it was @adv* about building|keeping|getting|making|managing|bringing|balancing|juggling|winning|holding / @be kept @adv? busy @ing|with|by / ~have quite? @det? @adj|big|huge|small|fair* say|hand|input|part|role in|on / ~do @det|some|a|few|lot|of|bits|@adj* stuff|things|bits|work|pairing|thinking|digging around|about|on|for|with / @be @adv* on the @noun|@ing|@adj side|end of / @be @adv* on the @noun|@ing|@adj side|end $ / @be @adv* on the side|end of
    ~pour|~put|~throw|~give @det? @adv* lot|bit|good|deal|much|all of? myself / ~have @det? @adv* @adj|lot|deal|plenty|much|something|bit* to do with / ~concern|~busy|~occupy|~involve myself with|in|about / ~give @det|@noun* a once-over|going-over|looking-over|look-over / ~jump|~hop on it|this|that|things $
    it was @adv? a|mainly|mostly|largely matter|case|question of @adv? keeping|getting|managing|balancing|juggling|bringing|making|ensuring|helping @adv? everyone|everybody|people|things|all|the|stakeholders|folk
    ^ @adj? engagement|liaison|stewardship|oversight|facilitation|collaboration|ownership|stakeholder with|of|across|between
    ~grease the wheels / ~pour oil on / ~keep|~have @det? @adj? plates|balls in the|spinning / fingers|finger in @det|@adj|@noun|of* pies|pie / @own hat in the / ~rally the troops|team / heart and soul / ~carry @det team|group|crew|class through / ~keep tabs on / ~get|~bring|~keep everyone|everybody|people|them|@det @noun? on side|board|onside
    ~make @own presence felt / ~have @adj|@det|lot|lots|of|few|several* dealings|interaction|interactions|exchanges|contact with / @be privy to / ~do @adj|@det|some|bits|lot|of* research|admin|thinking|planning|prep|preparation|analysis|groundwork $ / @be one|some|several of those|the|a who|people|ones|few|many|number / @be @adv* at the sharp|coal|coalface|front|centre|center end|face|line|of / @be in and out of @det @noun
    @be @det @adj? sort|kind|bit of @det? go-between|link|bridge|glue|fixer|linchpin|middleman|mediator|sounding / @be @det @adj? jack|chief|safe|swiss of|cook|pair|army / ~chivvy things|everyone|people|them|it / ~keep the peace $ / ~keep the peace between|among / ~wear many|several|two|a @adj? hats|lot / ~leave no stone / ~bend over backwards / ~pull out all / ~move heaven / ~burn the midnight / ~step into the breach / ~take the bull
    ~get @own hands dirty / ~keep @own|an|a ear|finger to|on the ground|pulse / ~fly the flag / ~bang|~beat the drum / ~fight @own|the|our corner|good / ~lead the charge / ~see it through $ / ~make it|things happen $ / ~get things|stuff done / ~get it|this|that|things|us over the line / ~join|~connect the dots / ~pull @adj? strings / ~smooth the way|path / ~build bridges between|with / ~bridge the @adj? gap / ~knock heads / ~drum up support|interest|enthusiasm
    ~take responsibility for @det? @adj? comms|communications|communication|coordination|planning|delivery|logistics|everything / @be tasked|charged with @adj? coordination|coordinating|communication|delivery|reporting|liaison|supporting|overseeing / ~support from|behind|wherever|as|where / ~help @det @noun|@who @adv? get|become|stay|feel|be|grow organised|organized|better|ready|on|there|sorted|started|settled
    ~give @det|@who|@noun* whatever|any|all|every|what support|help|he|she|they|it @adv? needed|wanted|required|could / ~keep @det? @adj? momentum|morale going|up|high|alive / ~be all hands / ~muck about with / ~tend to the admin|logistics|paperwork|details / ~add|~bring @own @adj? two|perspective|touch|value|insight|voice|input / ~use|~apply|~draw @own? on? @own @adj? skills|experience|expertise|knowledge|people to|in|from|and|on
    @be|~get|~become @adv* involved|tied|wrapped|entangled|bound to|a|all|quite|heavily|very|up|in|with / @be @adv* in|at|behind|through the @adj? thick|heart|centre|center|middle|mix|loop|fray|core|forefront|helm|background|wings|sidelines|trenches
    @be @adv? part and parcel / @be @adv* the|a|one|@own @adv? @adj? face|voice|glue|bridge|link|eyes|ears|driving|engine|heart|soul|backbone|brains|motor|front|cheerleader|sounding|buffer|middleman|interface of|behind|for|between|and|force|board|to|that
    @be @adv* present at|by|in|during|throughout|for / ~get @adv? stuck in|into / ~see to @det? bits|odds|things|everything|rest / ~do|~see|~attend|~tend to? @det? bits and|@noun
    @be|~get|~become @adv* involved throughout|from|at|across|right|all / @be|~get|~become @adv* involved $
    ~provide|~give|~offer|~lend @det? @adj|@noun|hands-on|ongoing* support|assistance|backing|oversight|guidance / @be @adv* @det? @adj* part|player of|in
    ~hold @det? lots|many|several|some|number|few|regular of? @adj? conversations|chats|meetings|discussions|talks / ~throw|~fling|~immerse|~pour|~apply myself into|in|to
    ~make sure|certain that? the right|everyone|everybody|people|nobody / ~ensure that? the right|everyone|everybody|people|nobody / ~give it @own? all|everything|best / ~give @own all
    ~steer|~guide|~shape|~drive|~move|~push|~progress|~propel @det @adj? process|project|agenda|conversation|programme|program|initiative|effort|strategy|direction|vision|narrative|discussion|piece
    ~push|~move|~drive|~help things|everything|matters @adv? along|forward|on / ~lend|~bring|~offer @own @adj? experience|expertise|weight|perspective|insight
    ~keep a|an watching|careful|weather brief|eye|watch / behind the scenes / ~work @adv? hand in / ~work side by
    ~keep|~maintain the|up @adj? momentum|pressure|energy|morale|spirits|communication|dialogue|relationship / ~have @det @adj? lot|deal|bit of input|say|involvement / ~have input|involvement
    ~smooth|~iron|~calm things|everything @adv? over|out|down / ~monitor|~follow|~watch|~track|~review the? situation|developments|progress|things|matters / ~follow it|things|events closely
    ~run|~rush|~dash around|about $ / ~run|~rush|~dash around|about like|all|for|everywhere
    ~get|~bring everyone|everybody|people|them|@det @noun? all? round|around|to the table / @be the go-to / ~keep spirits|morale|energy|motivation @adv? high|up
    ~keep everyone|everybody|people|them|@det @noun? in the picture / ~represent @det|@own @noun $ / @be at the heart|centre|center|forefront of / ~step up $
    ~hold|~keep|~bring @det team|group|crew|squad|department together / ~take @adj? ownership|leadership of / ~go the extra / ~use @own initiative|judgement|judgment|skills
    ~lead from the front / ~lead by example / ~encourage people|everyone|everybody|others|them to / ~do|~give everything in @own / ~engage @adj? @noun? stakeholders|people|staff|users / ~contribute fully|heavily|actively
    @be all over @det / @be|~remain|~stay @adv* across|abreast|close|plugged @det|of|to|into @noun|@adj
    ~partner|~align @adv* with|across / ~champion|~evangelise|~evangelize|~embody / ~foster|~instil|~instill|~embed|~cultivate|~nurture @det|@adj|@noun* culture|mindset|spirit|sense|ethos|attitude
    ~muck|~mess|~fiddle|~tinker about|around with / ~have @own fingers|finger in / @be chief cook|bottle / ~throw @own hat|weight / ~put|~pour|~throw @own heart|all|everything|soul|back / ~give @det|@noun|@who* whatever|any|all|every support|help|backing / @be @adv* tasked|charged with coordination|communication|delivery|reporting|liaison / ~have @det @adj? nose|look|poke|dig|think|peek|mooch|wander|rummage|gander|play|tinker|fiddle @adv? round|around|about|into|at|through|over
    ~look after the|@poss @noun $
    ~participate in / ~take part in / ~play @det? @adj? part|role in
    ~contribute @adv* to|towards|some|a|ideas|my
    ~work @adv* on|with|alongside|together|closely|around
    ~look|~looked @adv* into|at|over|through
    ~deal with
    @be @adv* responsible|accountable for
    ~handle @det|@adj|it|them|that|this|everything|all|customers|things
    ~try to|and|my
    ~liaise|~interface|~engage|~collaborate|~communicate @adv* with|across|between|closely|on
    ~facilitate
    ~keep|~kept half? an|a|my eye|finger|@adj eye? on|in
    ~put|~pour|~invest|~throw @det? @adj|@det|of* effort|time|energy|work|thought|heart|care into|in / ~put|~invest a|@det @adj? lot|deal|amount of @adj? effort|time|energy|work|thought|care into|in
    ~spend @det? @adv* @adj|lot|lots|much|most|deal|good|great* of? @own? time|effort|energy|hours|days|weeks on|with|around|supporting|helping|liaising|@det
    ~work @adv? tirelessly|hard|flat|long|late|around|round|diligently|relentlessly|overtime|extra to|on|for|with|out|hours|the / ~work @adv? tirelessly|hard|diligently|relentlessly|overtime $
    @be @adv* proactive|supportive|helpful|flexible|available|present|visible|accommodating|approachable|diligent|attentive|responsive|dependable|resourceful|active|vocal|patient|committed|dedicated|focused|focussed|busy|occupied with|in|on|to|throughout|for|about|around|at|and / @be @adv* proactive|supportive|helpful|flexible|available|approachable|dependable|resourceful $
    @be @adv* key|central|integral|crucial|vital|pivotal|critical|essential to / @be @adv* @det @adv? @adj? glue|anchor|rock|linchpin|driver|champion|advocate|sponsor|voice|presence|hub|pivot|backbone|facilitator|resource|sounding that|for|of|behind|in|between|board|who
    ~provide|~show|~bring|~demonstrate|~exercise|~offer @adj? @adj? leadership|direction|guidance|oversight|steer|structure|clarity|visibility|momentum|coordination|reassurance|encouragement|vision|expertise / ~take the|@det @adj? lead on|in|for|with @adj? communications|communication|coordination|planning|logistics|engagement|comms|everything|things|@adj|that|this|it|stakeholder
    ~back|~fill up? for? @det|@adj* @person when|where|whenever|if|as / ~cover @adv? bits|parts|some|whatever|gaps of? @det? @noun? / ~join|~attend|~sit @adv? on|in? @det|@adj|all|every|many|several|most|regular|of* meetings|calls|sessions|workshops|stand-ups|standups|huddles|reviews|committee|taskforce|panel|party|group
    ~bring|~pull|~get|~rally people|everyone|everybody|them|us|@det|@noun* together|round|around|aligned|engaged|onboard|moving|motivated / ~follow up $ / ~follow up as|where|when|with|if / ~stay|~remain|~keep @adv? close|present|available|visible|engaged|involved|connected to|throughout|with|and
    ~carry @own weight|share / ~pull @own weight / ~play @own? @adj? part|role / ~give @own all|everything|best / ~do|~did @own? @adv* most|lot|lots|much|bulk|share|bit|chunk|part of of? @det? @adj? legwork|groundwork|running|lifting|coordination|chasing|work|organising|organizing|admin|donkey|heavy
    ~do|~did a|the|@own @adj? lot|bulk|share|bit|chunk|most of @det? @adj? legwork|groundwork|running|lifting|coordination|chasing|work|organising|organizing|admin|donkey|heavy
    ~keep the wheels|ball|lights|show|things|everything|plates on|rolling|going|running|spinning|moving|together
    ~do|~did @own bit|part|best|share|thing|utmost|job
    ~have|~had a|some hand|part|say|input|role|involvement in|on|into
    ~give|~lend @det? @who|@noun|designer? a hand
    ~lend|~give a hand|@adj? hand
    ~pitch|~chip|~muck|~weigh in|along|up with|on|to|when|where|and|as
    ~step in to help|support|assist|cover
    @be @adv* @det? part|member of
    @be @adv* across @det @adj? @noun
    @be @adv* on the @noun side
    @be there to|for
    ~sort @adv* out
    ~get stuck|involved in
    ~take care of @det? @adj? things|stuff|bits|everything
    ~provide|~offer @adj? support|help|assistance|input|guidance|feedback|coordination
    ~ensure|~make @adv? sure? that? everything|things|all ran|went|was|were|worked|goes|run|go
    ~oversee @det? @adj? @noun|things|everything
    ~manage @det? @adj? situation|things|process|everything|stakeholders|expectations
    ~go above and beyond / ~work hard|tirelessly / ~put in @det? hours|work|effort
    ~bring|~add|~share value|energy|ideas|input|experience|expertise to?
    ~spearhead / ~drive alignment / ~touch base / ~own the @noun? conversation
    ~address|~tackle @det @adj? issue|issues|problem|problems|situation|concerns|concern|matter
    ~attend|~join @det? meetings|calls|sessions|discussions|workshops|training
    ~get|~got the @noun? ball rolling
    ~raise awareness
    ~improve|~optimise|~optimize|~enhance @det? things|communication|process|processes
    in @adj? contact|touch|communication|dialogue with
    ~do bits|odds and / ~do odd jobs / ~do all sorts / ~do whatever / ~do this and that
    ~do anything|everything i|we|needed|required|possible|asked
    ~do what i|was|we|they|it had|could|needed|asked|wanted|took
    ~do a bit|lot|little of everything|this|all|that
    ~chime in / ~feed into / ~sit in $ / ~sit in on / ~stand by $ / ~join in $ / ~hold the fort / ~muck|~pitch|~chip in $
    ~back him|her|them|@person|@name up / ~stand|~get behind him|her|them
    ~keep|~kept it|things|everything ticking|afloat|together|track|going|moving|running / ~keep|~stay on top of
    ~give|~provide|~offer|~lend|~have @adv* @det? @adj? support|assistance|oversight|backing|input|encouragement
    @be @adv* @det? @adj? bridge|link|liaison|glue|go-between|conduit|catalyst|touchpoint|facilitator|enabler between|for|with|of|in|to
    @be @adv* @det? @adj? point|person|face of contact|escalation|it
    @be @adv* across all|everything|each|both|several|the|many
    @be @adv* on hand|standby / @be @adv* instrumental|hands-on
    ~make sure|certain @adv|it|things|everything|all|that* ~hang|~come|~go|~run|~work|~flow
    ^ help|helping|assisting|supporting|liaising|coordinating|facilitating|involved|involvement with|in
    ~drive @adj? alignment|engagement|change|collaboration|improvement|improvements|value|results
    ~leverage|~socialise|~socialize
    ~give|~lend|~offer @det|@noun|@who|him|her|them @noun? @own? @adj? support|backing|encouragement
    @be|~sit on @det @adj|@noun* group|committee|panel|team|project|taskforce|task-force|board|call|calls
    ~coordinate|~co-ordinate|~consult @adv* with / ~advise|~consult @adv* on
    ~look after|to @det @adj|@noun* side|end|bit|part|aspects|paperwork|admin|logistics|comms
    ~take care of @det @adj|@noun* side|end|bit|part|aspects|paperwork|admin|logistics|comms|rest
    ~see to @det @adj|@noun* side|end|bit|part|paperwork|admin|logistics|comms|rest
    ~take @det @adj? role|part|interest in|on / ~act as @det? @adj? link|liaison|bridge|go-between|sounding|point|conduit|facilitator|buffer
    ~make myself useful|available|visible
    ~get|~bring|~put everyone|everybody|people|them|us|@det @noun? all? on|onto @det same|board
    ~try @own @adj? best|hardest|utmost
    ~push|~call|~argue for better|more|closer|clearer communication|teamwork|collaboration|alignment|cooperation
    ~share @own|@det|@adj|some* experience|knowledge|thoughts|insights|expertise|ideas|views|best
    ~keep everyone|everybody|people|them|stakeholders|@det @noun? in the loop / ~keep everyone|everybody|people|@det? stakeholders|management|clients|leadership|customers|parents|sponsors|board|business informed|updated|posted|happy|motivated|aligned|engaged|calm
    ~have @det? lot|lots|many|several|some|number|few of? conversations|chats|meetings|discussions|talks
    ~do|~did @det|@adj|lot|bit|most|some|of* legwork|groundwork|running|lifting|coordination|chasing
    @past .. where|wherever i could|can $ / @past .. as|where|when|wherever needed|required|necessary|wanted $ / @past .. whatever needed|was|had|came
    ~help to? get|move|push|drive|keep|ensure|improve|achieve|deliver|smooth|shape|support|facilitate|make|bring|maintain
    ~help @det @noun|@who through|along|with|out
    ^ some|general|various|ongoing|regular|day-to-day? support|coordination|liaison|assistance|input|work to|with|for|from|on / ^ getting|being involved
    ~play @poss part|role / ~put @own back|shoulder into / ~carry @own weight / ~do|~did @own @noun|@adj* bit|share|part
  `,
  /** Passing it on. */
  handoff: `
    ~get @det? @adj|@noun* @who|@name involved|onto / ~get @det? @adj|@noun* @who|@name on @det? it|case / ~shout|~holler for @det @noun / ~ring|~call|~phone|~radio|~email it|this|that in|up|down / ~put @det? @adj|@noun* @who|@name|him|her|them in the picture / ~put|~set @det? @adj|@noun* @who|@name|him|her|them on|onto it|this|to / ball @be @adv? in his|her|their|the|@poss court / ~wash @own hands / ~kick|~lob|~bat|~toss|~punt it|this|that|them over|across|back|upstairs
    ~give @det @noun a shout|heads-up|ring|call|bell|buzz|nudge|tip-off / ~leave it|that|them|this in @det @noun? book|log|diary|tray|inbox / ~put|~post|~drop|~stick it|this|that|them in|into|on|up .. chat|channel|group|thread|forum|board
    ~say it|this|that|so to @det @noun / ~make sure|certain that? the right|relevant people|person|team|department|persons know|knew|heard|were / ~have|~get a @adj? word|chat with @det @noun $ / ~have|~get a @adj? word with @det @noun about
    ~pass|~hand|~push|~take .. up|along|upstairs to @det @adj|@noun* @who|manager|board
    ~escalate
    ~notify|~inform|~alert|~tip
    ~tell @det? @adj|@noun* @who|@name|office|desk|helpdesk|team
    ~message|~email|~e-mail|~mail|~text|~ping|~slack|~dm|~page|~phone @det? @adj|@noun* @who|@name|desk|helpdesk|office|team
    ~flag|~report|~mention|~highlight it|this|that|them|the|these|those|@own @adj? @noun? .. to|with
    ~flag|~report it|this|that|them|the|these
    ~flag it|this up
    ~forward|~refer|~redirect|~reassign|~delegate|~route
    ~pass @adv? it|this|that|them|the|on|up|along|@own @noun? @adv? on|up|along|over|to|it
    ~pass|~hand|~push|~shove @det|@own @adj* @noun* on|over|up|along to / ~fetch @det|@own @adj|@noun* manager|boss|lead|supervisor|head|director|foreman|chief|superior|captain|gaffer|sister|matron|sergeant|owner
    ~raise @det? @adj? @noun? ticket|case|issue|bug|request|concern|concerns|incident|alarm|query|flag|complaint|job|defect|call|matter|matters|point|points|worry|worries|fears
    ~raise it|this|that|them with|to|at|up|in
    ~open|~file|~log|~submit|~create|~put|~lodge @adv? in? a|an|the|two|some|another @adj? @noun? ticket|case|bug|request|report|complaint|issue|call|defect|incident|job
    ~hand it|this|that|them|the|@own @noun? over|off|to|back|on
    ~let @det? @adj|@noun* @noun|@who|@name|them|him|her know
    ~drop|~pop|~leave|~send|~write|~put|~slip @det? @adj? @adj? message|note|email|e-mail|mail|slack|text|line|memo|word|voicemail .. to|for|in|into|on|with|at|them|him|her
    ~send|~drop|~write|~leave @det? @adj? @who|@name|team|desk|him|her|them @det? @adj? @adj? message|note|email|e-mail|mail|slack|text|line|memo|voicemail|ping
    ~cc|~loop @adv? @who|in|them|him|her
    ~put .. in|into the suggestion|suggestions|complaints|comments box
    ~leave it|that|them|the with|to|for them|him|her|it|the|@name|@who?
    ~bring it|this|that|them|the @noun? up with|to|at|in
    ~mention|~relay|~signal|~tell @adv* it|this|that|them|everything|@det? @noun? to @det|@adj|@noun* @who|@name|desk|office
    ~take|~bring|~run|~kick|~bump|~push|~carry @det? @adj|@noun* it|this|that|them|matter|risk|risks|issue|issues|problem|problems|concern|concerns|blocker|blockers|complaint|complaints|query|queries|question|questions|case @adv? up|over|back? to @det|@adj|@noun* @who|@name|desk|office|board
    ~run|~push|~kick|~bump|~send|~pass|~take @det|@noun* up the flagpole|chain|ladder|line
    ~give @det? @adj|@noun* @who|@name|them|him|her|production|office|desk|control a|the @adj? shout|heads-up|ring|call|bell|buzz|nudge|tip-off
    ~warn|~contact|~radio|~brief|~remind|~notify @det? @own? @adj|@noun* manager|boss|lead|leader|supervisor|head|director|foreman|chief|superior|captain|commander|producer|editor|matron|sister|chair|owner|landlord|supplier|vendor|maker|manufacturer|contractor|agency|office|desk|control|security|maintenance|facilities|estates|helpdesk|it|hr|legal|council|authorities|engineers|technicians|management|team
    ~speak|~talk|~complain|~go to @det? @own? @adj|@noun* manager|boss|lead|supervisor|head|director|foreman|chief|superior|captain|commander about|of|with
    ~call|~bring|~get in @det? @adj? expert|experts|specialist|specialists|consultant|consultants|contractor|engineer|firm|agency|plumber|electrician
    ~make @det? @adj? referral|complaint|report to / ~make @det|@own|them|him|her|everyone|everybody @noun? aware / ~run it|this|that past @det|@own|@who
    ~take it|this|that|the up with @det|@own|@who / ~send @det? @adj? email|e-mail|message|note|memo round|around|out / ~submit @det? @adj? form|ticket|report|request|claim
    ~put it|this|that|them in @det? @noun? book|log|diary|report|register|minutes / ~log it|this|that|them in|with|on / ~assign it|this|that|them to / ~voice it|this|that|them|my|@det to|with
    ~leave it|that|this|them for @det|@who|@name / ~share it|this|that|them|my @noun? with @det|@own|@who|@name / ~ask @det? @adj* @who|@name|@person to have|take a|another look
    ~ring|~phone|~call|~radio @det @adj|@noun* desk|office|control|reception|hotline|switchboard
    ~bring it|this|that|the @noun? to @det? @who|@poss attention|notice
    ~ring|~phone|~call|~email @det @adj|@noun* @who|council|landlord|office|supplier|agency about / ~report @own findings|concerns|observations
    ~bring|~draw|~call .. to .. attention / ~write|~note|~enter|~jot it|this|that|them up|down? in @det @noun? book|log|diary|report|register
    ~get on to|onto @det|@own? @adj|@noun* @who|council|landlord|office|supplier|helpdesk|agency|firm / ~get in touch with / ~make contact with
    ~put it|this|that|them to @det|@own? @who|committee|board|management|council|office / ~copy in @det|@who|@name|him|her|them / ~copy @det|@own? @who|@name|him|her|them in
    ~send|~kick|~bump|~pass|~move it|this|that|them|matter|matters upstairs|upwards / ~send it|this|that|them up to / ~seek advice|guidance|direction|approval from
    ~signpost / ~feed it|this|that|@own|the @noun? back to / ~bring @det|@who|@name|him|her|them .. up to speed
    ~pass|~send|~get word|news @adv? up|on|along|back|upstairs|to
    ~take|~bring|~carry|~push matters|things|points|everything|@adj|@noun* up|upstairs|upwards to|with
    ~point it|this|that|the out to
    ~have|~get a @adj? word|chat with @det|@own|@who|@name / ~mention|~raise|~bring it|this|that|the up? at|in|during the|a|our|@det
    ~raise @det @adj|@noun* with|to @det|@who|@name|@person|roads|estates|@noun / ~leave a|@det|another @adj? voicemail|answerphone / ~leave it|that|things there|at|here
    ~ring|~call|~phone|~radio it|this|that through|in|up / ~stick|~pin|~put a @adj? note|notice|sign on|to|in|under / ~bring|~take it|this|that|the @noun? to the @noun|@adj meeting|forum|committee|stand-up|board|huddle|handover / ~put|~log|~note|~record it|this|that|them on|in the @adj|@noun* register|log|agenda|list|board|book|system|tracker / ~write it|this|that up for / ~have a @adj? @adj? word with
    ~chase @det? @adj? landlord|supplier|council|agency|vendor|manufacturer|helpdesk by|on|for|about|up|again / ~flag|~raise up @det @noun to|with / ~call|~ring|~phone @det gas|water|power|electricity|heating board|company|people|man|firm / ~submit|~put|~file @adv? in? @det @noun? request|application|query
    ~call|~get out @det @adj|@noun* @person / ~speak|~talk to @det|@own|@who|@name @adj? @noun? about it|this|that|the / ~post|~put|~share|~mention|~drop it|this|that|them|a @noun? in|on|into the @adj? @noun? channel|chat|group|slack|thread|forum|board|diary|handover|book
    ~fill|~complete in|out? @det @adj|@noun* form|report|slip|card / ~ask for @det|someone|somebody|an|engineer|help|support|maintenance @adj? @noun? to @base|come|have|be|take / ~sound|~raise the alarm / ~escalate|~elevate
    ~call|~ring the vendor|helpdesk|supplier|landlord|agency|hotline
    ~ask @det? @adj* @who|@name|them|him|her|it to fix|sort|look|handle|resolve|deal|take|check|investigate|address|repair
  `,
  reason: `
    because|cos|'cause of?
    so that / so as to / in order to|not
    instead of / rather than|@ing / in place of
    as opposed to
    ~choose|~pick|~favour|~favor|~prefer|~recommend|~take|~select .. over|rather|instead|because|since|as
    ~prefer
    ~rule|~ruled .. out / ruled out / ~reject|~discard|~decide|~opt against|for
    ~decide not|against|on|to
    ~opt for|to
    since|as i|it|the|we|they|he|she|that|this|every|@own|interviewing|a|an|most|half|no|nobody|three|two|@num|@name|@noun|there|timestamps|ours @adv* @noun? @noun? @verb|@be|@adv
    which is why / that is|'s why / the reason / for fear / in case / to avoid|keep|prevent|stop|catch|confirm|ensure|protect|limit|isolate|rule|save|spare|reduce|cut|speed|expedite / lest
    ~weigh|~compare|~consider @num|both|the|three|two|several|@det .. against|options|alternatives|ways|routes|remedies
    could have|'ve|of ... but|and / could have|'ve|of @ed
    so anybody|anyone|nobody|no|the|that|she|he|they|it|a|each|every|everyone|whoever|i @noun? would|could|can|needed|might|knows|only
    @adj? enough to
    for @own sake / on purpose / deliberately / after weighing
    when they|he|she|people|it still|were|was|had
    on the view|grounds|theory|basis|principle|assumption|understanding that|of / @own|the reasoning|thinking|logic|argument|bet|hunch being|was|is that
    the thinking being / reckoning|figuring|betting|fearing|judging|arguing that|no|it|they|the|a|nobody|he|she / seeing as|that|how / given that|how / hence
    would have been .. but / ~speak|~argue|~vote|~lobby against / ~talk|~argue .. out of / against @adj|@noun* advice / that way @det|@he|i|nobody|it|they
    without .. would|'d not|never have
    otherwise / or else / that|which @adv? trades|would|risks|risked|costs
    the|a @adj? option|alternative|trade-off|choice
  `,
  tradeoff: `
    trade-off|tradeoff|trade-offs|drawback|downside|downsides|compromise|sacrifice
    ~accept .. that|@num|delay|cost|risk|days|minutes|hours|more|less|slower|lower|higher|longer|two|a|the|some|weeks|fewer
    in exchange|return for
    at the cost|expense|price of
    ~cost|~costs|~costing us|me|them|it|more|the|@num|a|an|two|three|about|extra|land|money|time
    ~give|~gave up
    ~sacrifice|~forgo|~forego|~drop|~defer|~postpone|~delay @det? .. to protect|keep|save|hold|make
    ~sacrifice|~forgo|~forego @det
    ~drop|~defer|~postpone|~delay @det? .. homework|feature|features|release|scope|weekend|holiday|overtime|stories|launch
    the price|cost was|is|of / the price|cost|downside|drawback|catch|snag of it|that|this was|is / a cost|price i / nobody|no-one thanked me / could|can accept|bear|stomach $
    although|though|even it|this|that|though .. slower|dearer|uglier|ugly|longer|expensive|costs|cost
    meant|meaning @adv? more|less|fewer|losing|slower|longer|giving|dropping|delaying
    instead of finishing|going|taking|leaving
    ~risk|~risked losing|a|the|my|our|being
    might|would|could ~cost us|me|them|the|more|a
    ~promise .. if i|it was|were|proved wrong|failed
    ~pay .. if i
    what @own? advice|plan|choice|way .. cost
    slower|dearer|longer|uglier|pricier but
    knew|knowing .. cost|lose|slow|delay|upset|risk
    ~lose|~lost @num|a|two|half|some .. but|to|for|in
    ~delay|~delayed @det? @noun? .. by @num
    worth the|it
    ~swallow|~stomach @det / ~do|~go without / ~take @det hit|loss|blow|pain / even if it|that|this ~mean|~cost|~take / ~leave us|me|them short|without / the catch|downside|snag / the flip side
    knowing it|that|this|i would / ~forgo|~forego
    which ~cost|~mean|~leave / it ~cost|~take @adv* more|longer|extra|us|me|the|two|three|a|an|half
    not ideal|perfect|pretty / at the risk of / on the other hand
    could live with / ~put up with / had to wait / at the price of
    ~mean @det|@noun|that .. later|longer|slower|extra|more|less|fewer|wait
  `,
  hypothetical: `
    i would @adv* @base / i @adv? would @adv? usually|always|normally|typically|often
    i usually|always|typically|normally|generally|often|regularly|tend|try @adv*
    i tend to / i like to / i make a point of
    what i|we usually|normally|typically? do|would
    what we do / in general / as a rule / whenever @det?
    normally|usually|typically|generally i|we|,
    when|whenever .. i would|usually|always
    my approach|style|philosophy|way is|would
    i am the kind|type|sort|someone
    we @adv? always|usually|normally
    i will|would @adv* usually|always|normally|typically|generally|often
    i @adv? @base @adv? usually|always|normally|typically|generally
    @own own? rule|practice|habit|custom|principle|policy|motto is / i am @adv? one|someone|somebody|a who|that @adv? @verb / i am forever|always|constantly @adv? @ing / nine times out of ten i / i basically|mostly|mainly|essentially @base / basically|mostly|mainly i will|would|@base / i pride myself on / i am @adv? a @adj? believer|fan in|of / i believe in @ing
    you @adv? usually|always|normally|generally|typically want|need|have|do|get|must
    what i|we find|found is / i find that? if|when|whenever|,
  `,
} as const;

/** What a Reflection and an answer give away. */
export const REFLECTION_PHRASES = {
  generic: `
    communication|teamwork|collaboration|planning|preparation|patience|persistence|perseverance|documentation|transparency|trust|empathy|flexibility|honesty|listening|feedback|monitoring|testing|leadership|timing|organisation|organization|prioritisation|prioritization|delegation|consistency|attitude|resilience|commitment|determination|relationships|time-management|management|vision|mindset|culture|simplicity|curiosity|initiative|ownership|hard-work|practice|training|diplomacy|discipline|confidence|clarity|kindness|courage|humility|openness|creativity|integrity|respect|loyalty @adv* is|are|was|were|'s|pays|matters|matter|makes|goes|beats|wins|remains|got|takes
    @adj? @noun is @adv* key|crucial|vital|essential|paramount|critical|everything|important|king|power|invaluable
    key|crucial|vital|essential|paramount|critical|important|everything in|to success|any|every|this|life|work|business|team|teams|project|all
    importance|value|power|need|benefits|benefit of @adv* @adj? @noun|@ing|being|having|working|good|clear
    how|so important|crucial|vital|essential|critical|key|valuable|powerful .. is|are|it|can|matters|communication|teamwork|planning|people
    how|so much @adv* can|matters|communication|teamwork|planning|people / how much it @adv* is|can|matters|means|takes|helps|counts
    ~learn|~taught me? a|so|such lot|much|great|ton
    ~learn loads|plenty|tons
    ~learn never|always|not|to never|always|be|stay|trust|communicate|listen|ask|keep|work|believe
    never give|gave up / ~never stop learning / never too late|early
    you can never|always|do|achieve|not|learn @adv*
    you have|need|'ve|got|must @adv* got? to
    you can @adv? achieve|do|accomplish|make anything|everything|it|difference
    always|just @adv? be|stay|keep|communicate|listen|double|double-check|ask|plan|prepare|trust|try|have|put|remember|expect|aim|believe|calm|follow
    be|being @adv? prepared|patient|flexible|proactive|positive|adaptable|persistent|open-minded|resilient|curious|humble
    people|team person|player|players
    ~stay|~keep on @own|your toes / keep calm / carry on / stay|stays|remain|keep calm|positive|focused|humble|hungry|motivated|cool
    positive|right|can-do attitude|mindset|frame
    ~pull|~work|~come|~stick together
    teamwork / team work / team effort / dream work
    change is|can|takes @adv? hard|difficult|never|inevitable|constant|be|time
    relationships|people|details|words|attitude|trust matter|come / ^ people|details|safety|family|customers first $
    ~talk|~listen|~speak|~communicate to|with|more|better|early|often|clearly|effectively @adv* @adj? people|others|everyone|team|other|each|stakeholders|earlier|often
    ~communicate @adv* more|better|early|often|clearly|effectively|earlier
    communicate|communicating more|better|early|clearly
    ~bring people|everyone|others along|together|with
    out of|outside @own|your|the comfort zone
    think outside the box / attention to detail / every cloud / practice makes perfect / honesty is the best / hard work pays|always / no pain / one step at / rome was not / live and learn / learning curve / valuable lesson|experience|lessons / great|good|valuable|useful|rewarding|eye-opening learning|experience|lesson|opportunity
    grew|grown|growth|developed as a @adj? person|professional|leader|manager|engineer|teacher|nurse|individual
    made me|us a? better|stronger @noun?
    surprises|life|things happen|happens / full of surprises
    anything is possible / nothing is impossible / whatever it takes / at the end of the day / everything happens for a reason
    together|everyone everyone? achieves more / strength in|is
    with the right people|team|attitude|mindset / motivated bunch|team|group|people|colleagues
    two heads are / many hands / the sky
    i @be a @adj? people|team|good|strong|natural|born person|player|listener|leader|communicator
    i would @adv? do|communicate|plan|listen|start @adv? nothing|more|better|earlier|differently / i would @adv? do @det? same
    nothing different|differently
    more than a thousand words / half the battle / ~deepen|~reinforce|~strengthen|~confirm|~cement|~reaffirm|~underline|~underscore @own|@det conviction|belief|faith|understanding|appreciation|importance|value
    ~eat strategy / is|was a marathon / little|small|simple things @adv* are|is|matter|count|make|add / all ~add up / every little helps / ~get out what|of
    leadership|teamwork|communication|management|quality|service means / proud of what|how / customers|people|family|safety come|comes first
    problem shared / ~come out .. stronger|better|wiser / ~show|~teach me what|how|that @det great|good|strong|real team|leader|people|group / ~teach me @adj? resilience|adaptability|patience|perseverance|humility|flexibility|discipline|confidence|determination|leadership|teamwork
    stitch in time / ~go around comes / listen twice / things come to / @own @adj? @adj? learning|learnings|takeaway|take-away|lesson was|is|were around|about|on|that|in / more pride in / believe|believing in myself|yourself|people|themselves / every little / ~get out what / takes a village / devil is in / slow down to / put your|one mind|foot / ~come full circle / early bird / ~bite off / in the same boat / ~take the rough / grass is / ~think before you / walk before you
    never? ~underestimate @det power|value|importance|human|impact|effect|role|people|person|worth|good / human side|factor|element|touch of|in|matters|is
    know your customer|customers|audience|user|users|market|team|people|enemy|worth|limits|numbers|stuff / it @adv* all? @adv* ~come|~boil down to
    what i @be made|capable of / ~show|~teach me what i can|could / ~broaden|~widen|~expand @own horizons|horizon|mind|outlook / ~open @own eyes to / ~celebrate @det? @adj? wins|successes|success|victories
    will|would look|take after|care of? itself|themselves / in this together / every day is a / rise|rises to the challenge|occasion / step outside|out of your|my
    ~wear many hats / ~hit the ground / give @num|@det percent|per-cent|cent / expect the unexpected / stronger together / ~learn by doing / ~learn from @own|your|our|the mistakes|failure|failures / mistakes are / failure is @adv* @det|not|part|only / open mind|communication|door
    strike while / where there is smoke / ~cross that bridge / more haste / many a / the whole is / sum of / ~run before / practise what you / lead by example / less is more / knowledge is / ~sweat the small / low-hanging / ~move the goalposts / perfect is the / done is better / fail fast / garbage in / horses for / ~put all your eggs / look before you / nothing ventured / time is money / time heals / patience is / fortune favours / better late
    per-cent|percent|cent of this|the|any|my|our game|job|battle|trade|business|work|craft / new-found|newfound|new|whole|greater|deeper respect|appreciation|understanding|perspective for|of|on
    ~pick|~choose @own|your|one|the 's? battles / ~come|~walk|~go away knowing|wiser|richer|stronger / ~trust @own|your gut|instinct|instincts|judgement|process
    actions speak / knowledge is power / slow and steady / measure twice / prevention is better / there is no i in / where there is a will / fail to prepare
    ^ start|plan|think|prepare early|small|well|ahead|big / keep|keeping everyone|everybody|people|stakeholders @adv? in the loop
    only @adv? as good|strong as / rome|success is|was not
  `,
  systemic: `
    nobody|no-one|none|neither|no .. own|owned|owns|had|has|was|knew|saw|agreed|charged|responsible|asked|job|list|walks|checked|name|measured|could|thought|reads|read|sees|noticed|wrote|dates|compared|said|says|covered|required|told
    no one|team|squad|shared|single|common|owner|process|standard|rule|list|record|check|register|signal|alarm|line|person|place|step @adv*
    without a? @noun|an|owner|any .. nobody|no|never|could
    incentive|incentives|process|processes|system|systems|policy|standard|standards|visibility|ownership|owner|owners|governance|culture|handover|handovers|gap|gaps|seam|seams|structure|silo|silos|reporting|review|checklist|method|design|procedure|contract|metric|metrics|target|targets|kpi|kpis|bonus|bonuses|budget|rota|calendar|template|form
    our|the|their @noun? targets|checklist|process|review|rules|rule|metrics|incentives|bonus|form|training|contract|handover|method|template|policy|system|dashboard|audit|schedule|map paid|lists|listed|asked|assumed|rewarded|measured|had|was|were|demanded|counted|covered|let|allowed|made|said|meant
    paid|measured|rewarded|judged|targeted|counted for|by|on
    @num @noun each|both .. other|another|nobody|neither
    whoever|everybody|everyone|each|both|two|one @noun? .. and|but nobody|no|only|never|neither|none|the
    owned|owns|had|has .. and|but only|never|another|nobody|none|no
    had|has an? owner / reads|read by somebody|nobody
    by default / was set per / follows services / falls|fell between
    different managers|manager|teams|departments|systems|owners
    it|that was|is a rule|habit from|of|that
    never @adv* met|spoke|emptied|walk|walked|saw|see|compared|wrote|written|agreed|checked|told|asked
    has|had the job of / in the room
  `,
} as const;
