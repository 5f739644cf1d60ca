/** Irregular verbs as `base past participle`; alternatives with a slash. */
export const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burnt/burned burnt/burned|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grind ground ground|grow grew grown
hang hung/hanged hung/hanged|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned|leap leapt/leaped leapt/leaped
learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misunderstand misunderstood misunderstood
outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid paid
prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone
redraw redrew redrawn|relay relaid relaid|remake remade remade|rerun reran rerun|reset reset reset|resell resold resold
retell retold retold|rethink rethought rethought|rewind rewound rewound|rewrite rewrote rewritten|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone
shoe shod shod|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|sling slung slung|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt/spelled spelt/spelled
spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|split split split|spoil spoilt/spoiled spoilt/spoiled
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stride strode stridden|strike struck struck|strip stripped stripped|strive strove striven|swear swore sworn|sweep swept swept
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
write wrote written|overwrite overwrote overwritten|retake retook retaken|rehang rehung rehung|rebind rebound rebound
resit resat resat|regrow regrew regrown|resend resent resent|reteach retaught retaught|retrofit retrofitted retrofitted
redeal redealt redealt|relight relit relit|reseal resealed resealed|offset offset offset|proofread proofread proofread|misread misread misread|reread reread reread|input input input
output output output|preset preset preset|outsell outsold outsold|outrun outran outrun|overrun overran overrun
oversleep overslept overslept|overhear overheard overheard|overspend overspent overspent|underbid underbid underbid
string strung strung|restring restrung restrung|hamstring hamstrung hamstrung|mislay mislaid mislaid|inlay inlaid inlaid
overlay overlaid overlaid|waylay waylaid waylaid|slay slew slain|slit slit slit|spit spat spat|smell smelt/smelled smelt/smelled
thrust thrust thrust|tread trod trodden|wring wrung wrung|slink slunk slunk|sneak sneaked/snuck sneaked/snuck|mow mowed mown
shear sheared shorn|strew strewed strewn|hew hewed hewn|dwell dwelt dwelt|behold beheld beheld|uphold upheld upheld
beset beset beset|befall befell befallen|forgo forwent forgone|foretell foretold foretold|mistake mistook mistaken
mishear misheard misheard|misspell misspelt/misspelled misspelt/misspelled|outdo outdid outdone|outbid outbid outbid
overdo overdid overdone|override overrode overridden|overthrow overthrew overthrown|overdraw overdrew overdrawn
overpay overpaid overpaid|overhang overhung overhung|underpay underpaid underpaid|undercut undercut undercut
underwrite underwrote underwritten|unwind unwound unwound|unbind unbound unbound|unstick unstuck unstuck|partake partook partaken
recast recast recast|recut recut recut|regrind reground reground|typeset typeset typeset|sublet sublet sublet
babysit babysat babysat|handwrite handwrote handwritten|ghostwrite ghostwrote ghostwritten|test-drive test-drove test-driven
bust bust/busted bust/busted|knit knit/knitted knit/knitted|wed wed wed|interweave interwove interwoven
get got got/gotten|do did done|have had had`;
