/** Words by which a check is told, by what they say of it. Base forms and singulars. */

/** Nothing else than a check: doing it over, or against what is known. */
export const PROVING_VERBS =
  'verify validate confirm prove double-check cross-check spot-check recheck re-check triple-check sanity-check fact-check recount re-count reweigh re-weigh remeasure re-measure retest re-test rerun re-run re-read reread re-examine re-inspect resample resurvey retime replay backtest back-test proofread proof-read reproduce replicate reconcile simulate benchmark soak-test stress-test load-test smoke-test pressure-test leak-test road-test field-test bench-test drop-test test-drive test-fire dry-run audit countercheck repeat countersign crosscheck';

/** Taking the measure of something, or looking to find out. */
export const MEASURING_VERBS =
  'measure weigh count time test check compare match inspect sample monitor track log meter gauge assay survey tally clock record swab watch observe listen read review taste score grade probe x-ray photograph film poll examine scan audit tick eyeball total shadow comb trawl scour sift';

/** Putting it to use, which tries it where it is done over, with care or for long. */
export const TRYING_VERBS =
  'try pilot trial rehearse run cycle fire load fill ride drive roll fly sail climb cook bake pour pump step sleep use test exercise spin flush charge start row press cast dial brew fry boil wash wear play lock';

/** What people do to see or hear for themselves; a check only where more is said of it. */
export const LOOKING_VERBS =
  'look go walk sit stand visit return come call ring phone ask interview pull draw take order pose stage stay wait park camp crouch dig tour crawl send fetch pick choose select post follow trace';

/** Doing harm to it to see whether it stands. */
export const BREAKING_VERBS =
  'break snap wreck kill crash smash burn flood trip overload provoke starve jam corrupt attack fake pretend impersonate unplug bend stretch crush scratch freeze heat soak hammer shake knock kick fail spoil drop';

/** What is measured or looked with. */
export const INSTRUMENTS =
  'stopwatch clicker gauge meter scale thermometer probe micrometer caliper callipers calipers magnifier loupe microscope multimeter tester logger tachometer plumb theodolite hygrometer barometer torque ruler clipboard radar ultrasound oscilloscope analyser analyzer spectrometer refractometer hydrometer dynamometer stethoscope feeler camera sensor recorder dictaphone webcam tracker';

/** What stands in for the real thing, or is left as it was to hold the other against. */
export const STAND_INS =
  'dummy mock decoy replica placebo control holdout hold-out simulator simulation rehearsal mock-up mockup offcut counterfeit sandbox testbed mannequin doll carcass';

/** How it was done so that nobody could fool themselves. */
export const RIGOROUS =
  'blind cold random independently independent unannounced unprompted unseen incognito deliberately undercover parallel side-by-side double-blind';

/** Who or what a record is compared with, when it comes to agree. */
export const AGREEING_VERBS = 'agree match tally concur coincide square chime reconcile correspond align';

/** An authority's own judgement of a figure. */
export const ASSESSING_VERBS =
  'price confirm check verify audit sign agree accept calculate run redo reckon estimate value cost certify count measure work recalculate approve validate endorse stamp witness test pass inspect';

/** Somebody whose trade it is to look, or who keeps the figures. */
export const AUTHORITIES =
  'finance accounts accounting audit auditor inspector assessor examiner surveyor adjudicator insurer engineer accountant actuary regulator controller treasurer bursar lab laboratory underwriter referee scientist statistician analyst quality payroll legal compliance bank supplier manufacturer bookkeeper';
