/** What changed, for whom, how it is known and whether it lasted. Notation of `patterns.ts`. */
export const RESULT_PHRASES = {
  /** Somebody's mood in place of a change. */
  mood: `
    @be|feel|felt|seem|seemed|look|looked|sound|sounded @adv* @adv* a? lot? loads? really|very|so|quite|much|absolutely|extremely|pretty|super|all|both|well|more|most|genuinely|visibly|totally? happy|happier|pleased|delighted|thrilled|impressed|satisfied|content|chuffed|grateful|thankful|ecstatic|proud|excited|relieved|elated|glad|overjoyed|enthusiastic|positive|supportive|appreciative|complimentary|calmer|calm|buzzing|stoked|overwhelmed|amazed
    over the moon / ten feet tall / on top of the world / like a million / ~turn heads / ~come out of @poss shell / not @adv? ~get|got enough of / the like|likes of? it? $ / made up with|about / ~chuff to / tickled pink / on cloud nine / in good spirits / all smiles / best pleased
    @adv? ~love|~enjoy|~adore|~appreciate it|the|this|that|how|what|my|our|them
    @who|@he|everyone|everybody @adv* like|likes|liked it|the|this|that|how|what|my|our|them
    ~thank me|us|the / ~praise me|us|the|my|our / ~compliment me|us / ~congratulate me|us / ~applaud
    ~give me|us|it|this|that|them|everyone|@own @num? a? pat|thumbs|positive|great|good|kudos|shout-out
    feedback @be|from|was|has|had .. positive|good|great|excellent|fantastic|amazing|glowing|lovely|brilliant
    ~receive|~get|~have .. positive|great|good|excellent|glowing|lovely|brilliant|fantastic|rave|stellar|outstanding|amazing|wonderful @adj? feedback|reviews|review|comments|response|reaction|reception|words|evaluation|evaluations|ratings|write-up|write-ups|testimonials|notices|marks
    positive|great|good|excellent|glowing feedback
    ~feel it|that|they .. worth|worthwhile|heard|valued|better|supported|good
    morale|atmosphere|mood|spirits|vibe @prep|@det|@noun* had|has|have? @adv* ~be|~go|~improve|~rise|~lift|~feel|~get|~pick|~turn|~shift|~swing|~brighten|~soar
    culture|ethos|mindset|dynamic|dynamics|sentiment @prep|@det|@noun* ~be|~shift|~change|~transform|~improve|~turn|~move
    ~have @det @adv? different|new|nicer|calmer|warmer|better|lighter @adj? feel|air|vibe|energy|buzz|tone|atmosphere
    with a smile|grin|spring|song / could|would not|never @adv? go back / ~continue to delight|impress|please|amaze|inspire
    ~feel @adv* valued|appreciated|heard|supported|empowered|included|respected|listened|involved|safe
    @be @det? big? fan|fans of
    @adv? well|warmly|positively received
    different person|man|woman|team|class|place|building|ship|kitchen|dog|boy|girl|world
    ~stop|~quit going|banging on / ~stop|~quit nagging|moaning|complaining|grumbling|whingeing|worrying|panicking|arguing
    ~sleep again|better|easier|soundly
    no-one|nobody complained|moaned / no one complained|moaned
    @be @adv* made up $ / in|~burst into? floods? of? @adj? tears / tears of joy|happiness|relief / ~jump for joy
    @det? smile|smiles|grin|grins on @det|@noun|everyone|every|all
    weight|load|burden off @det|everyone|everybody|@noun* 's|' mind|minds|shoulders|chest
    ~sing @det|@noun* praises / could|can not thank|praise|speak|recommend @det|@noun* enough|highly|higher
    ~breathe|~heave @adv* a? @adj? sigh|easier|easily|again
    ~be @det? @adj? breath of fresh
    ~comment|~say|~remark|~mention|~tell .. how lovely|well|good|nice|nicely|great|smooth|smoothly|happy|much|easy|calm|tidy
    nothing but praise|good|kind|positive / a? sense of achievement|pride|relief|accomplishment|satisfaction|joy|calm
    ~have a ball|blast|whale / ~have @det time of @poss lives|life
    weight|load|burden off @own|@their mind|minds|shoulders / ~say|~get @det? well done|deserved / ~say thank you / without a murmur|grumble
    one of the best|finest|happiest|proudest|greatest|nicest @noun / a|an day|night|evening|week|season|summer|show|wedding|party|weekend|afternoon to remember / not|never looked|look back since?
    full of praise|compliments|thanks|admiration / bowled|blown over|away / ~lap it|them|this up / ~take to it|them|this|@own $
    ~walk|~go|~come|~leave|~head away|off|out|home|back? smiling|laughing|beaming|grinning|singing
    confidence|trust|faith|morale|calm|order|peace|pride|harmony @prep|@det|@noun* @be|has|have @adv* been? restored|rebuilt|regained|lifted|boosted|strengthened
    ~send me|us @det? @adj? card|cake|flowers|chocolates|thank-you|thanks|note
    ~do wonders|@det? world|heaps|loads|lots of|for good|@who|morale|the|@own / plain|smooth sailing / nothing but smiles|thanks|compliments|positive|positives|kind / ~hear|~see people|them|@who laughing|smiling|whistling|singing|chatting|joking again|more|at|in|together?
    nobody|no-one|hardly|barely|no @adv? anyone|anybody|one? @be moaning|complaining|grumbling|grousing|whingeing|arguing|shouting|griping|bickering / @own stock|star|profile ~rise|~go|~shoot up? / ~come round|around|onside $ / ~win|~bring|~get everyone|everybody|them|him|her|people round|onside
    ~get|~receive|~send|~have|~write|~leave @det|me|us* lovely|nice|kind|sweet|beautiful|touching|warm|glowing|gushing|heartfelt|thoughtful|handwritten @adj? card|cards|letter|letters|note|notes|email|emails|message|messages|words|review|reviews|testimonial|reference / ~take notice|heed|kindly / like ducks|duck to|a
    all|both|everyone approve|approves|approved / hearts and minds / ~walk on air / in seventh / ~grin from / like a cat / as pie|larry|punch|houses / cock-a-hoop / like a kid|child in|at / on board with it / ~swear by it|them / ~eat out of / ~warm to it|me|us|them|the / ~gel|~click $ / ~get @det? best out of
    nothing but good|smiles|thanks|compliments|kindness|positive|positives|kind / in a good way $ / with praise|applause|thanks|cheers / good|wonders for morale|the @adj? @noun? / ~be|~become a|the @adj? @adj? loved|valued|cherished|popular part|fixture|feature / ~get|~receive @det? @adj* card|cards|letter|letters|flowers from @det / ~take to it|this|them like
    relief all round|around / bit|lot of a relief|success|hit|result
    could not @adv? believe the|it|their|his|her|how|what|that / ~single me|us out / ~sing @own|our praises / ~hold in @adj? high|great regard|esteem
    ~name-check|~namecheck me|us|@own / ~mention me|us @prep|by / ~shake @own hand|hands / ~pat @own back|shoulder / ~clap me|us on / ~wink at me / ~raise a glass|toast / glass|toast raised
    round of applause / standing ovation / ~give @det|me|us|@own @adj? @adj? nod|wink|hug|cheer|handshake|smile|clap|mention|gold / high fives|five / high-fives
    @adj? thank-you|well-done|thumbs-up|shout-out|shoutout|high-five from|@det|note|email|call / ~send|~give|~get|~receive @det|me|us|@own* @adj? thank-you|well-done|thumbs-up|shout-out|shoutout
  `,
  /** An ending that could close any story. */
  success: `
    @be|@det @adv* a|an|the @adv* @adj? success|hit|win|triumph|victory|winner|breakthrough|blast|joy
    ~go|~land|~run|~work|~turn|~come|~pan|~end @adv* out|off|down|up? @adv* really|very|so|quite|pretty|extremely|much|all|just? well|fine|great|smoothly|good|ok|okay|better|nicely|perfectly|wonderfully|brilliantly|swimmingly|alright|beautifully
    ~go|~pass off without a? hitch|problem|problems|incident|hiccup
    ~work out $
    it all worked out
    ^ all|everything|job|crisis|panic|problem|drama @adv? sorted|done|settled|fixed|solved|averted|over|resolved / ^ not @adv? a? bad|shabby / ^ no complaints|regrets
    all good / all fine / job done / no drama / no problems / so far so good / happy days / happily ever
    ^ everything|it|things|all|that @be @adv* fine|good|great|ok|okay|stable|sorted|resolved|better|back|working|smooth|perfect
    things|it|everything|life ~get|~become @adv* a|lot|much|bit|far* better|easier|smoother|calmer|quieter
    @be|remain|stay|become|became|remained|stayed|got @adv* stable|sorted|resolved|successful
    @be|remain|stay|remained|stayed under control
    ~blow over / ~die down / ~settle down / ~sort itself|out / ~get|~got sorted|resolved|there
    ~be @adv* successful|successfully
    leaps and bounds / ~come a long way / ~turn things|everything|it all? around $ / ~transform|~revolutionise|~revolutionize @det
    to|at @det? next|another|new|higher|whole other|new? level|plane|league|gear|height|heights / ~reach @det? new level|heights / up a gear|notch|level / ~rise to the @adj? occasion|challenge / money well spent / in a flash|jiffy|heartbeat|blink $ / step|sea|quantum change|leap in / game changer|game-changer
    ~make|~made all the difference / ~make|~made @det @adv? @adj? difference
    ~save the day / ~hit the spot|mark|ground / ~work|~go down? a treat|dream|storm|bomb|charm
    ~end|~finish|~close|~go|~come on|out on? a @adj* high|bang|note
    ~come|~fall|~click|~slot|~pull|~gel all? together|into|good|right place? $
    ~get|~make there|it in|through|over the end|line|finish|day / ~get there $
    ~get through it|that|this|@det @noun? @adv* all? right|fine|ok|okay|well|alright|unscathed|somehow|intact
    ~go|~come|~pass|~run|~roll|~land in|off|out|through|by|past? without @det? any|a|much|many|too|further? many? drama|dramas|fuss|hitch|hitches|hiccup|hiccups|issue|issues|glitch|glitches|snag|snags|bother|trouble|problem|problems
    world|heap|load|lot|lots of difference / to a|the @adv? high|highest|good|excellent|great standard / new lease of|on / on the map $
    ~get|~achieve the result|results|outcome we|i|they|everyone wanted|hoped|needed / ~come up a treat / ~defuse
    from strength to strength / second to none / through the roof / ~prove @poss worth|value|point / ~raise|~lift @own profile|game|name
    same @adj? hymn|page|wavelength|sheet / ~pull @their|@own weight / ~get the job done / job|work|everything ~get|@be done
    @be @adv* deemed|considered|declared|judged|voted|hailed|seen|regarded as? @det? @adj? success|hit|triumph
    @be all|now|finally sorted|resolved|settled|fixed|done / ~bed in|down $ / ~settle in|down|nicely|well $ / ~move on $
    on side|board by|in|at the end / on a @adj? high $
    ~exceed|~surpass|~beat @poss? all? @poss? @adj? expectations|hopes / beyond @poss? all? @poss? wildest|expectations
    ~nail|~smash|~ace it|that $ / @be @adv* worth the|it|every .. effort|wait|trouble|penny|while|work
    ~turn out for the best / ~pull it off / ~end happily
    successfully launched|completed|delivered|implemented|finished|resolved|migrated|deployed|shipped
    ~complete|~deliver|~finish|~implement|~launch|~open|~run .. successfully
    ~meet|~exceed|~surpass @det? expectations
    ~make a @adj? big|real|huge|positive|great? difference
    ~come round|around to
    ~have a big|huge|great|positive|massive|significant|real|good|major|lasting? impact|effect
    atmosphere|night|day|event|evening|launch|demo was|were @adv* electric|amazing|great|brilliant|fantastic|magical|incredible|buzzing
    lots|loads|plenty|tons|heaps of @noun
    problem|issue|bug|error|errors|fault|matter @adv* was|were|got|has|have|had|went @adv* been? @adv* fixed|resolved|solved|sorted|gone|away|addressed|closed|eliminated
    problem|issue|bug|error|errors|fault disappeared|vanished
    night and day
    ~pay off $ / ~pay dividends / ~do the trick|job / ~go to plan / according to plan / like clockwork / like a dream
    ~get there in the end / ~get|~got there $ / ~come together
    ~go down a treat|storm / ~go down @adv? well
    ~have a @adv* great|good|fantastic|brilliant|wonderful time|day|night|ball|blast|evening
    in a @adv? better place|position|shape / on the right track|path / in the right direction / back on track / looking up
    ~make @det? life|lives|job|work|things|it @adv* easier|better|simpler|smoother
    still talk about it|that / mission accomplished / all round|around $ / a job well done / happy ending / rest is history
    ~hit it off / ~win them|him|her|everyone over / ~be on board
    ~get|~receive|~earn @adv* a? lot? of? @adj? praise|compliments|kudos|recognition|thanks|applause|plaudits
    much|lots|plenty of praise|compliments|thanks
    ~save|~win the day / day|afternoon|morning|evening|night|event|weekend|show|launch|season @be|got saved|rescued
    in @det @adv* most? encouraging|positive|promising|good|better|healthy|pleasing direction
    everyone|everybody|all ~win|~benefit
    as a @adv? @adj? success|hit|triumph|win|victory / ~do the business|world|job / ~go|~run swimmingly|famously|according / ~come up smelling|trumps / ~hit the jackpot|target / ~strike gold / ~kill two birds / ~strike the right / ~get off to @det flying|great|good / dust ~settle
    ~steady|~right the ship / ~bring it home / home and dry / sorted and|. / all @prep? clear|quiet|well that|on|. / ~fall into|in place|line / best of both / ~come|~pull through with flying|@poss / flying colours|colors / ~work wonders|miracles|perfectly|brilliantly / ~deliver the goods|value
    ~cement|~strengthen|~consolidate|~secure @poss position / ~move|~shift|~shake the @adj? needle|dial / ~tick|~check all|every the? box|boxes / ~open @adj? doors|door / ~turn a|the corner / ~raise|~set|~lift the @adj? bar / ~make @det? waves|splash / ~bear fruit / ~gain|~pick @adv? up? a? lot? of? @adj? traction|momentum|steam / ~set the|a @adj? tone|benchmark|bar|pace / ~come alive|to @adj? life / peace of mind / ~buy|~bought into it|this|that / @be vindicated
    ~find @poss feet|rhythm|groove / ~hit @poss stride / ~come into @poss own / ~go viral / ~set @me|us|@who? up for @adj? success / ~pave the way / ~break new ground / ~stand the test / ~stay the course / ~fire on all / ~punch above / ~hit it out / out of the park
    feather in / game of two halves / well-oiled machine / a bad word to|about|for / ~speak for themselves|itself / talk of the / @adj? talking point
    ~lift|~raise|~boost|~brighten the|everybody|everyone 's? mood|spirits|morale / so few|little problems|complaints|issues|errors|mistakes|grumbles / ~walk|~stand a? bit|little? taller / full of it|praise|beans / best @adv? yet|ever $
    high|better|good|great|excellent quality
  `,
  /** More or less of something, by how much is not said. */
  comparative: `
    ~improve|~better|~streamline|~enhance|~boost|~optimise|~optimize|~simplify
    ~decrease|~reduce|~drop|~fall|~increase|~rise|~grow|~decline|~shrink|~cut @adv* a|significantly|dramatically|considerably|substantially|massively|noticeably|greatly|drastically|hugely|markedly|lot|bit|great|somewhat deal|lot|bit?
    @adv* much|far|a|lot|bit|loads|even|significantly|noticeably|considerably|way|good|great|slightly|deal|little|somewhat* faster|smoother|quicker|easier|better|healthier|happier|cleaner|clearer|calmer|stronger|safer|cheaper|simpler|tidier|fresher|friendlier|closer|shorter|quieter|slower|smaller|lighter|warmer
    more|less|fewer @adv? efficient|efficiently|effective|effectively|smoothly|quickly|confident|confidently|confused|confusing|reliable|reliably|productive|organised|organized|stable|consistent|consistently|settled|engaged|motivated|relaxed|collaborative|transparent|aligned|robust|streamlined|accurate|accurately|comfortable|often|stressful|stressed|responsive|visible|predictable|positive|open|errors|complaints|mistakes|problems|issues|incidents
    ~strengthen|~modernise|~modernize|~professionalise|~revitalise|~rejuvenate
    loads|lots|far|many|much|way|plenty|heaps more|fewer|less of? them|it|people|@noun? than before|ever|previously|usual
    better than|and|at|in|now|with|for|service|communication|relationship|relationships|results|performance|experience|understanding|visibility|coverage|teamwork|collaboration
    like @det? different|new @noun
    @verb @adv? more|less|better|faster|easier|quicker $
    as @det result .. better
  `,
  benefit: `
    tickets|callouts|call-outs|enquiries|chasers / mrs|mr|miss|ms @name @verb .. again|herself|himself|own
    customer|customers|client|clients|user|users|shopper|shoppers|caller|callers|patient|patients|pupil|pupils|student|students|parent|parents|family|families|passenger|passengers|resident|residents|tenant|tenants|guest|guests|candidate|candidates|applicant|applicants|member|members|subscriber|subscribers|reader|readers|viewer|viewers|player|players|child|children|kids|traveller|travellers|commuter|commuters|citizens|voters|taxpayers|learners|buyer|buyers|donors|donor|beneficiaries|claimants|borrowers|visitors|visitor|audience|audiences|shops|neighbours|neighbors|motorists|cyclists|pedestrians|homes|households|babies|mothers|elderly|veterans|apprentices|crews|crew|nurses|drivers|staff|firefighters|riders|growers|farmers|stallholders
    cost|costs|costing|premium|premiums|surcharge|surcharges|tariff|saved|saves|saving|savings|revenue|sales|income|profit|profits|margin|margins|budget|bill|bills|spend|refund|refunds|penalty|penalties|fine|fines|fee|fees|price|prices|cash|money|order|orders|turnover|donations|funding|grant|rent|wages|overtime|waste|scrap|stock|contract|contracts|renewed|renewal|renew|invoice|invoices|insurer|insurance|lenders|payout|compensation|claims|deposit|deposits|sponsor|sponsors|blocks|deal|tender|bid
    hour|hours|days|minutes of|a|back|saved|each|per|for|freed|less
    ~free|~win|~gain|~give|~get .. back|hours|time|days|minutes
    downtime|outage|outages|incident|incidents|injury|injuries|accident|accidents|risk|risks|safety|safe|safer|safely|harm|infection|infections|falls|deaths|error|errors|breach|breaches|fraud|recall|evacuated|hospital|audit|compliance|compliant|fire|fires|flood|flooded
    waiting|wait|queue|queues|turnaround|lead|response time|times|list|lists|room
    ~sell|~hurt|~injure|hurt|injured
    @num|a|an minute|minutes|hour|hours|day|days shorter|longer|less|fewer
    retention|churn|attendance|enrolment|enrollment|admissions|readmissions|bookings|attrition|turnover
    @num people
    @num|a|an day|days|hour|hours|minutes|week|weeks|month|months sooner|earlier|faster|quicker|less|back
    @person get|gets|receive|receives|pay|pays|save|saves|wait|waits|reach|finish @adv*
    heat|heating|water|power|electricity|lift|lights ~be @adv? on|back|restored
    hearing date / deadline|deadlines met|kept|saved|held / kept|keep|keeps @det? hearing|contract|licence|license|accreditation|account|client|trial|slot
    licence|license|accreditation|certificate / herd|flock|cows|calves|lambs|ewes|horses|animals|livestock|boats|lifeboats|vessels|planes|flights|arrivals|trains|buses / hour|hours|days more|extra / debt|debts|arrears|mortgage|eviction|evictions|overdraft / @be|~get? @adv? discharged|rehoused|housed|reunited|rescued / ~land|~divert|~survive|~recover|~graduate safely|or|inside|within|in|on
  `,
  lasting: `
    since / still / nowadays / today / these days / to this day / ever after / from then on / going forward
    now @verb|@adv|i|every|each|all|both|that|has|have|is|are
    @adv? ~adopt|~reuse|~standardise|~standardize|~replicate|~institutionalise|~template|~formalise|~codify
    standard|template|policy|procedure|handbook|playbook|runbook|checklist|default|guideline|guidelines|norm|practice|onboarding|induction|training|curriculum|syllabus|manual|wiki|protocol|rulebook|specification|spec|pipeline|rota|calendar
    ~roll|~rolled @adv? out to|across
    ~spread|~expand|~extend|~copy|~pick|~take @adv* up|on? by|across|to|it|my
    other|every|all|each|both|two|three|four|five|six|seven|eight|nine|ten|several|sister|neighbouring|sixteen|dozen @adj? @noun? team|teams|squad|squads|branch|branches|site|sites|school|schools|ward|wards|station|stations|depot|depots|shop|shops|office|offices|hotel|hotels|department|departments|unit|units|hospital|hospitals|region|regions|group|groups|crew|crews|store|stores|model|models|recruiter|translator|kitchen|kitchens|clinic|clinics|factory|plants|lines|line|city|county|boroughs|borough|library|libraries|projects|project|services|service|schemes|countries|boats|vessels|ships|labs|lab|farm|farms @adv* have|has|use|uses|run|runs|do|does|now|found|adopted|copied|got|took|sit|carry|carries|learn|since
    in|for|across|by|to all|every|each|both|two|three|four|five|six|other|several @adj? @noun? team|teams|squad|squads|branch|branches|site|sites|school|schools|ward|wards|station|stations|depot|depots|shop|shops|office|offices|hotel|hotels|department|departments|unit|units|hospital|hospitals|region|regions|group|groups|crew|crews|store|stores|model|models|recruiter|translator|kitchen|kitchens|clinic|clinics|factory|plants|lines|line|city|county|boroughs|borough|library|libraries|projects|project|services|service|schemes|countries|boats|vessels|ships|labs|lab|farm|farms
    new starters|starter|joiners|joiner|hires|staff|recruits|members
    ~prevent|~avoid future|another|further / ~stop it|that|this from
    has|have not @verb|@ed|been .. since
    has|have not @ed again
    not .. since $
    every|each|all @noun .. got|gets|get|has|have|had one|it|them
    to|in|at|on|across|for|by the? other @num / ^ anyone|anybody|whoever who? @verb
    for good / permanent|permanently / long-term
    @adv? every|each week|month|quarter|term|year|shift|season|morning|night|monday|friday|bundle|time|new|project|ewe|ram
    ~keep|~continue using|doing|going|to
    ~become|~remain|~stay @adv? part|a|the|in|standard
    ~run|~use|~apply|~teach|~include|~check|~order|~book|~send|~receive|~learn|~print|~hang .. each|every|all|daily|weekly|monthly|automatically|off
    first|made .. permanent
  `,
  verification: `
    ~re-run|~rerun|~repeat|~re-test @det
    ~verify|~validate|~confirm|~measure|~double-check|~cross-check|~spot-check|~re-check|~recheck|~retest|~re-test|~re-run|~rerun|~audit|~replay|~reproduce|~reconcile
    ~check|~test|~compare|~weigh|~count|~recount|~re-weigh|~sample|~time|~log|~survey|~monitor|~track|~inspect it|that|them|the|every|each|all|against|both|my|with|on|again|this|those|a|for|whether|if|line|totals|results|figures|numbers|by
    according to|with
    as @det? .. shows|showed|confirms|confirmed|proves|show
    @noun shows|showed|confirms|confirmed|proved|proves it|that|this|the|them|so
    by @det @adj* @noun? dashboard|log|logs|survey|ledger|register|counter|till|meter|scale|gauge|report|audit|records|record|books|analytics|metrics|system|monitor|data
    measured|counted|checked|tested|verified|confirmed|timed|weighed|sampled|logged on|over|by|against|with|from|in|at|again|every|for
    going by / judging by / i know because / i know this|that from
    ~run|~repeat .. again|test|tests|assay|count|check|trial|twice
    ~have .. ~check|~test|~verify|~review|~count|~inspect|~confirm
    ~listen to @num / ~watch @det? @adj? @num|it|them|every|people|users
    ~keep @det .. diary|log|tally|record|count|sheet
    ~ask .. check|test|verify|blind
    to make sure|certain that? / to be sure
    blind|independent|second check|hydrologist|test|count|audit|review|opinion
  `,
  unverified: `
    i @adv? take|took it that|the|they|he|she|everyone|everybody|it|@own|@name / ~assume|~presume|~suppose|~guess it|that|the|this|they|everything|we|i|all|so|rest
    i @be @adv? ~guess|~assume|~presume
    should|ought @adv? to? be @adv? fine|ok|okay|good|working|better|fixed|sorted|alright|stable|now
    should hold|work|last|help|prevent|stop .. now|from|again
    as far as i|we can|know|could / as far as i @be aware / never @adv? get|got round|around to
    they|he|she|people|users|customers|everyone @adv? ~reckon
    ~seem|~appear @adv* to|a|good|much|less|more|fine|happier|better|ok|okay|quieter|smoother|faster
    not @adv? hear|heard|get|have|receive|see any|anything|back|more|further|of
    not @adv? follow|followed @adv* up
    not @adv? check|checked|measure|measured|verify|verified|track|tracked @adv* it|that|whether|if|again|further|anything
    not @adv? check|checked|measure|measured|verify|verified $
    did not @adv? follow up
    never @adv? checked|measured|followed|heard|verified|went|looked
    errors|complaints|alerts|calls|tickets|faults @adv? stopped|went|died|dried away|down|up? ,? so|hence|and|therefore we|i|it
    i|we think it @adv? worked|works|helped|went|is|was
    hopefully|presumably|apparently|supposedly
    probably ~work|~help|~hold|~fix|@be|still|better|fine
    so far as i|we / to my knowledge
    no|nothing further|more|new|else @noun? ~come|~arrive|~appear|~surface .. so|which|that
    no @adj? news @be? good / i suppose|presume , / one|you|we ~hear less|fewer|no
    must have done|worked|helped|held|fixed|stuck|solved|sorted|made
    silence|quiet told|tells|meant|means / ~take @det? silence|quiet as|for
    ~take it|that|this for|as granted|read / ~take @det|@poss|@noun|'s* word for|that / last i|we heard / i|we @adv* took it they|he|she|everyone|everybody|all
    should|ought to? mean|lead|result|translate|save|reduce|free
    to the best of @own / from what|everything i hear|heard|gather|gathered|understand|understood|see|saw / word is|has / rumour has / @own @adj? guess|hunch|impression|feeling|sense is|was|would
    i can not|only @adv? say|tell|speak|guess|assume|imagine|hope / i could not @adv? say|tell / i @adv? would? @adv? like|love to think|believe / one would|might|can hope|think|expect|imagine
    not @adv? get|got around|round|as to|far / not @adv? know|sure|certain if|whether|how / have|had not @adv? had any|a @adj? complaints|complaint|issues|problems|feedback so|and
    complained|complaints|heard|complain since|afterwards ,? which|so i @adv? take|took|assume|assumed
    probably|doubtless|likely @past @det|@me|us|people|@person / i @adv* suspect it|that|they|the
  `,
} as const;

/** What is written, counted or measured down: a number from there has a source. Singular. */
export const EVIDENCE_NOUNS =
  'log logbook sheet record register return file data figure scale gauge count recount survey report audit ledger book meter camera till diary chart reading tally slip receipt minute roster dashboard analytics metric stopwatch invoice spreadsheet statistic statement manifest index assay certificate probe monitor tracker counter timesheet ticket roll ticker printout recording payroll x-ray photo photograph mark weighbridge clipboard calendar archive file database feed transcript docket stub coupon bill score scorecard questionnaire poll census inventory stocktake trace sensor thermometer barometer logger reckoning holdout hold-out control baseline journal notebook footage telemetry printout valuation appraisal accounts tally-sheet worksheet workbook ballot feedback gauge swab sample census timeline tachograph telemeter stopwatch clicker meter thermograph odometer hydrometer lysimeter timecard';
