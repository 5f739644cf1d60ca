/** Nothing else had changed, or nobody else saw it: what was done is what did it. */
export const ELSE =
  /\b(?:nobody|no one|none of (?:them|us)) (?:was|were|had been) told\b|\bthey (?:were|had)(?:n['’]t| not| never) (?:been )?told\b|\bon the old \p{L}+[^.;]*\b(?:as (?:much|many|often) as (?:ever|before)|stayed|unchanged|no (?:better|change)|the same)|\bI have (?:the|her|his|their) [^.;]{3,40} to (?:prove|show) it\b|\b(?:weighed|measured|counted|timed|tested|checked|photographed|sampled|logged|filmed)\b[^.;]*\bbefore and (?:again )?after|\b(?:counted|measured|checked|marked|scored|weighed) (?:it |them )?(?:separately|independently)\b|\bwhen (?:I|we) (?:turned|switched|took|put) (?:it|them|that|the \p{L}+) (?:off|out|back|away)\b[^.;]*\b(?:back|again|returned|rose)\b|\b(?:statistician|auditor|actuary|accountant|examiner|inspector|engineer|surveyor|bookkeeper|pharmacist)s? (?:(?:has|have|had) )?(?:went|gone|been) (?:over|through) (?:it|them|the|every|all|my|our)\b|\bso says? (?:the|their|our|her|his) |\bif (?:the|their|our|its) \p{L}+(?: \p{L}+)? (?:is|are) (?:right[.,;)]|to be (?:believed|trusted))|\bsource: |\b(?:which|that) I (?:had|got|have) from (?:the|their|her|his)\b|\bit was (?:the |their )?\p{L}+(?: \p{L}+)? (?:who|that) (?:counted|measured|timed|checked|weighed|tested|did the (?:sum|count)s?|ran the)|, (?:and )?not (?:by|from) (?:us|me|ours|mine)\b|\bno other \p{L}+(?: [^.;,]{1,30})? (?:saw|had|got|showed|changed|moved|fell|dropped|rose|came)\b|\bnothing else (?:[^.;,]{1,30} )?(?:(?:was|had|has|been)(?: been)? )?(?:changed|moved|altered|different|touched|new)\b|\b(?:inspector|auditor|assessor|examiner|surveyor|engineer|officer)s?\b[^.;]{0,40} (?:find|found) (?:nothing|no |none|not (?:a|one))|\b(?:the|that|this|those|these) (?:figure|number|count|total|reading|measurement)s? (?:is|are|was|were) (?:the )?\p{L}+(?:['’]s|s['’])|\b(?:blind|independent|outside|impartial|second) \p{L}+ (?:put|found|gave|marked|scored|rated|ranked|counted|measured|made|got|had|came)\b|(?:^|[,;:(] )(?:the )?same (?!prices?|terms|money|cost|rate|pay|sign|people|thing|story|service|quality|\p{L}+ as\b)\p{L}+,? (?:and )?(?:the )?same \p{L}+/iu;

/** A record named beside the figure, or what else it could have been ruled out. */
export const NAMED = new RegExp(
  [
    // ", HR's numbers", "(theatre register, March to May)"
    String.raw`[,(] ?(?:the )?\p{L}+(?: \p{L}+)?(?:['’]s|s['’]) (?:own )?(?:\p{L}+ )?(?:numbers|figures|count|register|ledger|log|records?|audit|survey|readings?|returns|tally|data|dashboard|export|report)(?=[,.;)]|$)`,
    String.raw`\((?:\p{L}+ ){0,2}(?:register|ledger|log|records?|audit|survey|readings?|returns|tally|data|dashboard|export|report)\b`,
    // ", says the ward's incident system"
    String.raw`, (?:says|said|reads) (?:the|our|their) (?:\p{L}+(?:['’]s)? ){0,3}(?:system|software|log|register|sheet|record|report|counter|till|meter|screen|website|ledger|clock|dashboard)\b`,
    // "and that's off the trust's website"
    String.raw`\bthat['’]s (?:off|from|straight from|out of) (?:the|their|our) `,
    String.raw`\b(?:sheet|letter|report|log|ledger|register|certificate|strip|printout|bill|slip) (?:\p{L}+ ){0,4}(?:gives|gave|reads|read) (?:the (?:figure|number|same)|\d)`,
    String.raw`\bon a (?:random )?sample (?:that|which|drawn|of)\b|\ba random (?:sample|dozen|fifty|hundred)\b`,
    // "so it isn't the weather", "so it can't have been that"
    String.raw`\bso it (?:is|was)(?:n['’]t| not) (?:just |only )?(?:the|luck|chance|down to|because)\b|\bit can(?:['’]t|not) (?:have been|be) (?:just |only )?(?:that|the|down|luck|chance)\b`,
    String.raw`\bI(?:['’]d| had)? (?:feared|suspected) (?:it|that|this) (?:was|were|might be)\b[^.;]*\bbut\b`,
    // "the school across the road, with no clock, went from 13 to 12"
    String.raw`\b(?:the|a|its) (?:neighbouring |neighboring |sister |next |other )?(?:school|shop|ward|site|branch|line|house|class|street|village|farm|depot|station|shift|unit|row|field|bay|clinic|kitchen)s? (?:across|next|opposite|beside|down|without|with no|that (?:kept|had no)|which (?:kept|had no))\b[^.;]*\b(?:went from|stayed|still|stood at|fell|rose|saw)\b`,
  ].join('|'),
  'iu',
);
