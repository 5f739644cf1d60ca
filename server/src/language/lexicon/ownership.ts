/** Whose it was, how the writer came to act. One phrase a line; the notation is that of `patterns.ts`. */
export const OWNERSHIP_PHRASES = {
  boundary: `
    ~belong to
    ~belong with|under|in
    ~hang off @det|@name|@who / who|which|that @adv? answer|answers|answered|report|reports|reported to
    ~sit|~sat|~live|~lie|~lay|~rest|~stay|~remain|~hang|~fall @adv* with|under|within|on|in|to|outside|at @det|@who|@name|@poss
    was|were|is|are|'s not? @adv? mine|hers|theirs|ours|yours
    not mine|hers|theirs|ours
    was|were|is|are @adv? mine to|from|until|till|alone
    mine|hers|his|theirs to @base
    @poss @adj? call|patch|corner|thing|turf|area|remit|responsibility|responsibilities|domain|decision|baby|territory|ground|lane|department|province|business|brief|pigeon|job|problem|code|repo|repository|system|budget|scope|purview|jurisdiction|signature|contract|kitchen|floor|queue|board|backlog|sheet|desk|building|side|slice|part|section|account|ward|class|list|caseload|portfolio|route|beat|pitch .. not|alone|and|,|;|to
    was|were|is|are|'s @det? @noun? @name|@person|@noun 's|' @adj? call|patch|corner|thing|turf|area|remit|responsibility|domain|decision|baby|territory|ground|lane|department|province|business|brief|job|problem|code|repo|repository|system|budget|signature|work|task|number|line|item|ticket|project|product
    another|different|other team|squad|department|group|unit|desk|manager|director|office|section|branch|crew|shift 's?
    another|different team|squad|department|group|unit|desk|division|office|section|branch|crew|shift|building|floor
    outside|beyond|above @own @adv* @noun? scope|remit|team|role|job|brief|area|responsibility|responsibilities|department|duties|lane|grade|pay|contract|section|ward|squad|sprint|station|patch|district|title|description
    out of|with @own scope|remit|hands|lane|area
    not @adv? in|on|part|within|under of? @own .. team|squad|sprint|board|scope|remit|role|job|description|targets|objectives|scorecard|list|sheet|backlog|brief|goals|plan|roadmap|okrs|skill|area|project|station|section|contract|duties|rota|round|desk|books|service|system|code
    not @own @noun? team|service|job|system|area|responsibility|code|project|department|ward|kitchen|patient|client|ship|product|account|desk|problem|call|decision|fault|class|shift|section|round|list|case
    none of it|this|that|them fell|falls|was|is to|mine|on
    i|we @adv? am|was|'m @adv? responsible|accountable|answerable|in|charge for|of|to
    responsible|accountable|answerable for
    in charge of / in sole charge
    hired|employed|contracted|engaged to|for|as
    i @adv* own|owned|answer|answered for|the|our|this|it|that|both|all|every|only|my
    i @adv* own|owned
    i answer|answered for|to
    i @adv* look|looked after
    i @adv* run|ran|manage|managed|lead|led|head|headed|supervise|supervised|oversee|oversaw|coordinate|coordinated|cover|covered|staff|staffed|work|worked|teach|taught|test|tested|bake|keep|kept|take|sell|drive|recruit|translate|code|play|serve|handle|handled the|a|an|its|our|nights|evenings|days|on|for|in|as|only|just|general|it|one|two
    i only|just @adv? @verb
    ^ i @base , i do not
    do|does|did not touch|own|run|control|decide|report|manage|count
    @own @adj? @noun? remit|role|brief|job|part|task|responsibility|duty|slice|piece|area|side|goal|instruction|mandate|patch|assignment|bit|share|yardstick was|is|were|are|ends|ended|covered|covers|stopped|stops|began|said|did|does|:
    @own job description|title
    @own contract|role|job says|said|covers|covered|ends|ended|is|was|stops
    as @det? @adj? @noun? lead|manager|engineer|officer|nurse|head|chair|captain|foreman|supervisor|owner|coordinator|director|secretary|second|duty|teacher|tutor|chef|buyer|planner|designer|analyst|technician|driver|steward|superintendent|sister|charge|editor|producer|treasurer|in-charge , @verb|@noun|i|the
    i had|have signed for|off
    on @own head|plate|shoulders|watch|desk|patch|shift|list
    with me ,|;|and|. @det
    sat|sits|lay|rested|stayed|remained|was|were|is|are with me
    @own|my to @base
    no say|authority|business|mandate|seat|standing|power|control|access|jurisdiction in|over|to|on|there|with
    without formal|any authority
    ~look after by / ~run by|of @det|@name|@who / ~own by / ~manage by|@det / ~handle by
    was|were|is|are|'s|been|gets|get|got @adv? owned|run|managed|maintained|operated|handled|kept|looked|built|made|done|typed|staffed|controlled|supplied|administered|overseen|governed|allocated|assigned|contracted|outsourced|decided|set|written|chaired|funded|held by|after|to|with
    answers|answered|reports|reported to another|a|the|different|somebody|someone|other
    allocated|assigned to @det? @adj? colleague|@person|@name|other|another
    under @name|@det @adj? @noun? team|group|department|director|manager|@name
    @num reporting lines? / reporting line|lines away
    neither of which / whichever @person
    nobody|no-one owned|owns|ran|runs|managed|had
    @det? final|last|only say|word|decision on|over|in|about|is|was
    no|one|nobody|no-one @adv? owned|owns|was|had|in charge|responsible
    nobody|no-one 's job|responsibility|open|problem|list|patch|remit|code
    was|is|were up|down to @name|@who|@det
    up to me / down to me / left to me / entrusted|trusted
    only thing|part|piece @own? i|of
    i @be @det only|sole one|person @adv?
    specialist desk|team|unit|department
    @own only say|stake|part|job|concern|duty|business
    is|was|are|were|'s|fell @adv? someone|somebody else 's
    someone|somebody else 's
    nothing to do with me|us|my|our
    far|well? outside|beyond what|anything i
    i @adv? do|did not run|own|manage|decide|control|set|report|work
    not @own to @base
    keep|kept out / keeps out
    has|have|had @det? own team|desk|department|manager|owner
    that 's|is @det? @poss? job|role|work|duty
    i @be @det? @adj? @noun? lead|owner|manager|designer|author|engineer|editor|chair|captain|supervisor|coordinator|keyholder|signatory|in-charge
    i|me gave|had @adv? full|sole|final responsibility|say|authority|charge
    yardstick|success was|is|meant|would
    ~judge me on|by / ~measure me|us on|by / i @be judged|measured|assessed on|by
    take|takes|took|have|had|has|with|bear|carried full|sole|overall responsibility
    accountable @noun / the accountable
  `,
  initiative: `
    it|that|this|which @adv? ~nag|~gnaw|~niggle|~eat|~grate @adv? at|on me / it|that|this|which @adv? ~bug|~bother|~irk|~trouble|~rankle me / i would not leave|let|have|accept|stand it|that|them|this|him|her / reason|cause|excuse enough for|to me|start|try|look|act
    nobody|no-one|none .. ~ask|~tell|~expect|~want|~put|~page|~raise|~request|~assign|~give|~instruct|~chase|~call|~require|~order|~flag|~check|~pick|~take|~own|~report|~mention
    no one|person|body|manager|colleague|client|ticket|referral|story|task|request|brief|instruction|order|job|project|complaint|case @adv* has|had|have|was|were|is|came|existed|asked|told|gave|put|paged|raised|requested|expected|said|set|covered|mentioned|opened|'d|ever|above|on|in|for
    there was no ticket|task|request|brief|instruction|order|story|alert|project|mandate
    no ticket|alert|brief|request / without .. ~ask
    not asked|told|assigned|tasked|expected|paged|prompted|briefed|paid|required|scheduled|planned|requested|instructed to?
    not @adv? ask|tell|expect|pay|assign|order me
    not put to me / not @adv? get|got told|asked
    unasked|unprompted|uninvited|voluntarily
    not @adv? part of @own
    not @adv? in|on @own .. sprint|list|targets|objectives|scorecard|goals|plan|backlog|board|job|description|rota|roadmap|workload|role|remit
    i .. and|but chose|decided|offered|volunteered to
    i @adv* volunteered|offered|proposed|suggested|decided|chose|stepped|initiated|insisted|resolved|opted|elected|pitched
    i @adv* took .. on|upon|up|initiative|charge
    i @adv* picked .. up
    i made|make it my|a
    on my own initiative|accord|time|back|bat|steam|account
    off my own bat
    my|own own idea|initiative|time|account|accord
    i put|raised|stuck my hand|name|neck
    my idea|suggestion|proposal|initiative
    i could|can not @adv* leave|let|ignore|bear|stand|walk|look|stomach|accept|live|watch|sleep|translate|sit
    could not @adv* leave|let|ignore|bear|stand|unsee
    i gave|give myself / i set myself / i set out to
    i @adv? said leave|i .. me|do|take
    leave it with|to me
    i @adv* thought|figured|reckoned i .. would|could|should|might
    i fancied / i had had enough / i had? @adv? had enough
    i did it because|since|as
    i joined|started|began|stayed because
    so i did not wait|ask / so i had a go|look / i made it my thing|business|problem
    i joined because
    because|since|as i @adv* count|knew|had|was|could|saw|felt|wanted|get|cared|care|noticed|used|use|believed|thought
    my own @noun? mistake|error|fault|doing / it|that was my @adj? error|mistake|fault|doing
    i @adv* noticed|spotted|saw|realised|realized|found .. and|so i? @adv? @past
    i @adv* asked if|whether i / i @adv* asked for permission|a|ten|leave / i asked @det? @adj? @who if|whether i
    i asked her|him|them|my @noun? for
    so i @adv? @past
    as second|lead|head|owner|chair|captain|designer|author|in-charge
    i @be the only one|person
    it was my account|class|ship|ward|kitchen|shift|job|call|responsibility|mistake|design|code|service|system|round|project|team|shop|site|patch|client|patient|desk|section|store
    gut feeling|instinct
    i owed
    went beyond / beyond my|what @noun? i|role|was
    self-initiated
  `,
  assigned: `
    was|were|been|got routed|forwarded|directed|funnelled|diverted|referred|escalated|rerouted to me|us / i|we was|were|been down to @base / task|job|project|work|brief|file|case ~come|~go|~head my|our way / word|message|instruction|line|order|news|verdict from|of @det? @noun|@name was|is that? i|we / ~rota|~roster me|us on|onto|in
    ~ask|~tell|~order|~instruct|~direct|~expect|~push|~urge|~encourage|~invite|~request|~send|~call|~need|~want|~get me|us @adv* to
    ~want|~need|~get|~send|~volunteer|~nominate|~appoint|~pick|~choose|~select me|us @adv* on|for|onto|in|over|as
    @be @adv? keen|eager|anxious|adamant|desperate|happy|determined for me|us to / @be @adv? keen|eager|anxious|adamant|desperate|determined that i|we / ~need @det? body|bodies|someone|somebody|volunteer|pair|hands|person .. i|me|we @be / ~come with the job|role|territory|post / ~parachute|~ship|~drop|~fly|~bus me|us in|over|across|out / ~dish|~dole|~deal|~farm|~hand|~parcel out? to me|us
    over|down|up to me , / was|were|is over to me|us / ~think|~feel|~reckon|~decide|~figure|~say ... for me|us $ / so|and there i was
    ~put .. on|in|into|onto @own @adj? @adj? list|desk|plate|tray|pile|tab|tasks|objectives|diary|calendar|to-do|todo / ~say @base on|it|@det|to|her|him|them / put|left|dropped|placed|dumped|landed on @own desk|plate|list|lap
    @own @adj? boss|manager|lead|editor|director|supervisor|head|chief|producer|partner|professor|captain|foreman|teacher|chef ~fancy|~want|~need|~request|~require|~demand|~order @det @adj|@noun* 
    ~ask me|us @adv* if|for|over @det? i|we|@noun could|would|might
    ~ask|~want|~wonder|~enquire|~inquire|~hint|~propose|~hope|~suggest if|whether|that? i|we could|would|should|might|can
    ~say|~announce|~declare it|that|this was|is|'s now? @own problem|job|baby|responsibility|turn|task|project|department / ~set|~give it|this|that as @own @adj? project|task|assignment|exercise|piece
    ~make me|us @noun @adj? lead|leader|manager|owner|coordinator|champion|captain|head|rep / part of @own onboarding|probation|induction|internship|apprenticeship|placement|traineeship|training
    ~ask|~look around|round for|who and|,? @adv? i ~be|~have|~say / ~nod|~point|~wave|~gesture|~look at|towards|my|over me|way|direction|to $ / ~throw|~give|~hand me|us the @adj? @noun? job|task|project|assignment|brief|file|case|folder|ticket|problem|work
    ~look|~turn to me|us to|for / ~lean|~call|~rely on|upon me|us to|for / ~say to @base|have|do|be|go
    ~have me|us down for|as|to / ~ask|~insist|~request|~propose|~demand that i @base / ~see|~view|~identify|~regard|~picture me|us as|for
    it would be @adj for me|my|us / i ~get the nod|job|gig|shout / @be my turn / ~settle|~alight|~light on me|us
    ~task|~charge|~entrust @own @noun with / ~talk|~persuade|~argue|~bully|~coax me|us into / on @own @noun of objectives|goals|targets
    i|we was|were brought|taken|called on board / brief|job|task|project was|were @adv* handed|passed|sent down / @own @noun 's instruction|instructions|orders|request was|were
    ~leave me|us to sort|fix|deal|run|finish|handle / ~make me|us @det? lead|leader|manager|responsible|captain|head / i|we was|were|been made responsible|lead|leader|captain
    word|request|call|order|message|instruction ~come|~reach|~arrive .. that i should|must|was / it was put to me|us that / request|order|call|job reached me|us
    ~suggest|~recommend|~insist|~decide|~agree that? i|we should?
    ~say|~mention i|we should|must|had|was|were|needed|to
    ~ask for @det? volunteer|volunteers|somebody|someone|hands
    ~send me|us .. to @base
    ~put @own name down|forward|in
    ~ring|~rang|~call|~phone|~email .. ~say|~tell to|get|i|me
    ~say|~tell get|sort|fix|do|go it|them|this|that|there
    was|were|been|got|is given|handed|assigned|passed|delegated|allocated to me|us
    was|were|been|got put in charge|on|forward
    had|have a bit|lot|little of slack|time|capacity
    ~have me @base
    ~put me|us on|in|onto|up|down|forward
    ~give|~hand|~pass|~assign|~throw|~delegate|~allocate me|us @det|@num|@own|it|this|that
    ~give|~hand|~pass|~assign|~delegate|~leave|~allocate it|this|that|them to me|us
    i|we was|were|got|had|have|been|'d|'ve @adv* been? @adv* asked|told|tasked|assigned|instructed|ordered|directed|nominated|approached|invited|enlisted|recruited|headhunted|hand-picked|earmarked|co-opted|summoned|entrusted|appointed|selected|chosen|picked|drafted|roped|volunteered|allocated|seconded|deployed|requested|detailed|mandated|commissioned|charged|briefed|required|sent to|with|as|for|in|on|onto|by|over
    i|we was|were|got|been|had|'d @adv* been? given|handed|landed|lumbered|passed|dealt|left @det|@num|@own|with|it|this|that|eighteen|responsibility
    i|we was|were @det one|person @he? had? chosen|picked|chose|asked|they
    task|job|request|project|brief|order|work came|fell|landed|arrived @adv? down? from|to|on|in|with
    landed|ended|dropped|arrived|turned @adv* up? in|on|with @own tray|desk|lap|inbox|plate|list|queue|team|rota / landed|ended|dropped|arrived @adv* up? on|with me|us
    ~get|~receive|~have @det? call|email|message|text|order|memo from @det .. to @base
    ~ask .. volunteer|volunteers
    so|and i ended up
    had|have @adv* some|a|@det? @adv* spare|free|slack|extra|quiet|idle time|capacity|hour|hours|week|month|bandwidth|slack|day|days
    had|have some|a slack|capacity|bandwidth
    ~assign it|this|that|me|us to?
    @own|the|our boss|manager|lead|director|supervisor|head|chief|gaffer|foreman|leader wanted|needed|put|picked|chose|assigned|nominated|paired|placed|sent|told|asked|gave me|us|it|this
    part of my job|duties|role was|to
    ~stick|~stuck|~shove|~dump|~dumped|~land|~drop|~lumber|~saddle|~slot|~rope|~tap|~detail|~pull|~draft|~second me|us on|onto|with|in|into|for|down|to|over
    ~stick|~stuck|~put|~write|~shove|~chuck my|our name|names @adv? on|down|forward|against|in|to
    ~give|~hand|~pass|~assign|~throw|~entrust|~delegate|~palm|~leave @adv* her|him|it|them|this|that|@det|@noun @adj? @noun? @noun? @adv? off|over|down|on? to me|us
    was|were|been|got @adv* given|handed|passed|assigned|entrusted|delegated|allocated|left|palmed @adv? off|over|down|across|on? to|with me|us
    i|we was|were|got|been|'d|had @adv* been? tapped|earmarked|slotted|parachuted|lumbered|saddled|roped|drafted|loaned|lent|dragged|volunteered|singled in|into|to|with|as|for|by|on|onto|down|over|out
    i|we was|were|got|been|'d|had @adv* been? put|pulled|moved|brought|thrown|drafted|called in|onto|into|over|across|on to|@det|@own|for|as|from|by|when|because
    came|landed|arrived|dropped|fell @adv? down? to|on|onto|in|at|across me|us|my|our|@own desk|lap|plate|inbox|tray|list|door @adv? from|via|by|through
    came|handed|passed @adv? down? from above|on|head|@own|management|the .. to me|us|@own?
    @own|the|@noun|@name boss|manager|lead|director|supervisor|head|chief|gaffer|foreman|secretary|office|coordinator|matron|sister|chef|captain|owner .. ~want|~need .. ~do|~fix|~sort|~clear|~finish|~build|~clean
    ~draw|~get the short straw / my name came|got|went up|on|out|drawn / ~have nothing @adv? on|better
    ~happen to ~have|~be a|free|some|between|quiet|spare
    ~have|~get me @ing
    ~drop|~dump|~land|~put|~lay|~foist|~offload|~palm it|this|that|them|job|task|work off? on|onto|with|to me|us|my
    i|we was|were @adv? down to|for @base|@det / as part of my probation|internship|induction|onboarding|training|apprenticeship|placement|traineeship|course
    ~set me|us this|that|it|@det / ~have me on|in|at|down @det
    was|were|been|got @adv* given|handed|passed|assigned|entrusted|delegated|allocated to my|our team|squad|crew|section|desk|shift|department|office
    i|we was|were|got|been|'d|had @adv* been? allocated|assigned|issued|dealt @det|@num|@own|with
    instruction|order|directive|decree|word @prep? above|head|management|@det .. was|came|were to
    boss|manager|lead|head|gaffer|foreman|supervisor said so
    had|have @adv* a @adv* slow|light|easy|quiet|slack spell|patch|month|week|day|term|season|sprint|quarter|shift
  `,
} as const;
