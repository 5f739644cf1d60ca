const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Verbs by which others say yes, say something or come to use what the writer brought: no work of the writer's. */
export const ACCEPTING = set(
  'fancy prize covet crave dread resent maintain contend swear grumble moan mutter shrug sigh balk bristle scoff favour favor prefer mix confuse correct annotate mark amend tweak pitch chip help find notice identify discover spot catch approve agree accept adopt review confirm sign merge like want say tell ask think worry refuse reject complain offer thank hold trial use order read keep copy come arrive leave stay wait know see notice listen hear speak reply answer respond call ring phone choose pick decide vote nod laugh smile cry feel hope believe doubt object argue push query question suggest promise admit realise understand remember forget learn watch wear pay buy renew return join attend visit need allow let grant give lend borrow accept appreciate praise congratulate welcome support back endorse sponsor fund adopt embrace follow copy request expect demand insist threaten warn mention point explain describe report show show approve commission volunteer invite judge rate score test try trial sample taste switch stop start begin continue carry go move drive walk sit stand sleep eat drink get have be do make become seem look turn fall die lose win miss fail pass call blame fear hate love prefer assume suppose guess mean intend plan hesitate struggle panic work live grow',
);
/** Verbs that are the work itself: whoever does them has done the job. */
export const WORKING = set(
  'key strip sweep wire lag plumb rake wheel rivet bleed flush descale restock thresh herd shave fry rack scan shunt marshal crane grit salt itemise itemize repack mend redecorate rehang relay renew reinstate reorganise reorganize rearrange fix handle resolve solve deploy build rebuild implement rewrite redo write draft design redesign develop create port patch repair replace install configure migrate upgrade refactor code automate organise organize arrange run manage sort stitch unlock issue set roll ship release launch deliver complete finish update clean clear mop shift process assemble produce print pack unpack rewire weld paint plaster dig pour mend restore recover retrieve reset restart reboot diagnose investigate trace analyse analyze debug prepare compile type chase negotiate book schedule reschedule recount recalculate rework reroute redraw re-run rerun take deal care address tackle translate edit proofread publish print film record train teach coach treat bandage stabilise stabilize operate fit order cook bake serve load unload transport carry fetch collect gather bring put pull cut drain swap change move push drive get make do turn close shut open reopen raise chair lead host oversee supervise coordinate facilitate plan map survey measure swap block phone count match overtake check test calculate estimate price cost audit inspect provision administer benchmark broker calibrate recalibrate canvass catalogue certify classify collate commission consolidate curate decommission decorate demolish dismantle dispense dredge engineer erect escort evacuate excavate fabricate forge formulate fumigate grade harvest host inject insulate integrate interview label launder lubricate machine mediate mow navigate nurse onboard optimise optimize orchestrate overhaul patrol photograph plough polish procure profile program prototype prune publicise quarantine reassemble rebrand recode rectify refit refurbish reinstall relocate remodel renovate repaint replan reprint reprogram reseal resurface retrain retrofit rinse sand sanitise screen square restack rewire fill sew shoot rustle rig simulate solder sow splice sterilise stock subtitle suture tabulate tailor tally transcribe transfer triage troubleshoot tune tutor typeset upload vaccinate varnish vet wallpaper weed wrangle settle smooth reconcile recut reupholster hang light mic caption plaster tile grout thatch rig groom shear foal lamb milk feed bathe dress suction intubate cannulate',
);
/** Of these, the ones that are work in a Result, where others' later acts are mostly effects. */
export const WORKING_IN_RESULT = set(
  'fix handle resolve solve deploy implement sort deal rewrite redo patch repair complete finish build rebuild',
);
export const BROUGHT = set(
  'write rewrite redraft rework redo redraw redesign rebuild revise amend adapt draft build design make create prepare propose pitch show give present offer send submit email mail bring type record film draw sketch script code patch fix develop produce compile collect share hand demonstrate suggest recommend put lay print list wrap set add file raise leave plan price',
);
/** What keeps a thing of the writer's going until somebody takes it over. */
export const KEPT_GOING = set(
  'run lead do hold host keep start set staff man cover drive teach chair open try test',
);
export const DELEGATED = set(
  'split share divide allocate hand ask have get let train coach teach pair assign delegate mentor brief persuade convince talk give offer challenge encourage invite push negotiate agree trade sit walk show help try pilot demonstrate',
);

export const SOLUTIONS = set(
  'engineer crew fitter plumber electrician way solution fix workaround replacement substitute supplier venue driver slot cover room place spare answer cure remedy buyer sponsor home flat hall date',
);

/** Whoever the work was for: that they finish something is an outcome. */
export const SERVED =
  /^(pupil|student|patient|customer|guest|child|kid|boy|girl|man|woman|lady|mum|dad|mother|father|sister|brother|son|daughter|resident|tenant|user|candidate|learner|visitor|passenger|reader|player|family|parent|caller|shopper|driver|public|crowd|audience|neighbour|neighbor|one|two|three|five|half|most|people|everyone|somebody|someone|owner|judge|police|thief|vandal|burglar|buyer|children|subscriber|viewer|postman|courier|bidder|diner|walker|swimmer|cyclist|farmer|grower)$/;
