/** What a choice takes: words of cost and loss. Base forms, singulars and comparatives. */
export const COSTLY_VERBS =
  'cost lose miss forgo forego sacrifice slow delay eat burn tie drain swallow lag suffer strain annoy upset irritate anger alienate antagonise antagonize expose weaken limit narrow double triple lengthen stretch postpone defer squeeze hurt sting skip forfeit waive disappoint inconvenience displease worsen wait mean risk shrink clog hold carry complicate';
export const COST_NOUNS =
  'cost price downside drawback penalty loss delay wait overtime grumbling grumble anger resentment risk sacrifice compromise expense setback surcharge premium inconvenience disruption friction backlog hassle nuisance trouble pain friendship goodwill favour holiday weekend evening sleep bonus overhead queue complaint argument fuss mess';
export const COSTLY_ADJECTIVES =
  'slower dearer pricier clumsier uglier longer later harder heavier weaker looser coarser duller blunter rougher poorer thinner tougher costlier messier noisier bulkier narrower fewer worse extra unpaid late slow ugly dear clumsy crude behind short without twice cruder untidy untidier unpopular awkward expensive colder darker louder stricter riskier plainer smaller dirtier dimmer stiffer';
/** What shows that somebody minds. */
export const MINDING_VERBS =
  'wince balk baulk grumble moan sulk groan mutter swear bristle curse fume protest resent hate dislike whine grouse gripe scowl grimace';
