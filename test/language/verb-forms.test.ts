import assert from 'node:assert/strict';
import { analyse } from '../../server/src/language';

/** Past forms and their verbs: regular spellings, irregular ones, and look-alikes of irregular verbs. */
const PAST =
  'handled handle|rested rest|delayed delay|presented present|delighted delight|outbid outbid|overslept oversleep|withdrew withdraw|undid undo|rebuilt rebuild|resold resell|misread misread|seeded seed|heeded heed|shredded shred|needed need|fed feed|fled flee|bled bleed|sped speed|led lead|read read|shed shed|wed wed|bedded bed|agreed agree|freed free|guaranteed guarantee|shoed shoe|planed plane|planned plan|filed file|filled fill|tapped tap|hoped hope|hopped hop|fined fine|pinned pin|rated rate|ratted rat|bathed bathe|breathed breathe|refereed referee|dyed dye|died die|tied tie|tried try|buried bury|queued queue|argued argue|travelled travel|traveled travel|labelled label|focused focus|equipped equip|offered offer|preferred prefer|referred refer|referenced reference|canvassed canvass|focussed focus|programmed program|quizzed quiz|gassed gas|nodded nod|zipped zip|vetoed veto|echoed echo|recalibrated recalibrate|re-graded re-grade|re-spliced re-splice|refitted refit|retyped retype|resized resize|reused reuse|rehoused rehouse|unpicked unpick|overhauled overhaul|outlined outline|underlined underline|interlaced interlace|preheated preheat|cold-called cold-call|double-checked double-check';
/** The forms that follow "I was". */
const ING =
  'costing cost|coring core|singing sing|singeing singe|bringing bring|testing test|hosting host|listing list|posting post|wasting waste|pasting paste|adjusting adjust|sewing sew|seeing see|being be|dyeing dye|running run|planning plan|planing plane|filing file|filling fill|hoping hope|hopping hop|baking bake|backing back|writing write|using use|queueing queue|queuing queue|freeing free|agreeing agree|shoeing shoe|travelling travel|handling handle|settling settle|cutting cut|setting set|presenting present|delaying delay';

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').map(pair => pair.split(' ') as [string, string]);
const lemmaOf = (sentence: string, form: string): string | undefined =>
  analyse(sentence).tokens.find(token => token.lower === form)?.lemma;

describe('verb forms', () => {
  it('are known by their base form in the past', () => {
    for (const [form, base] of pairs(PAST)) assert.equal(lemmaOf(`I ${form} it.`, form), base, form);
  });

  it('are known by their base form in progress', () => {
    for (const [form, base] of pairs(ING)) assert.equal(lemmaOf(`I was ${form} it.`, form), base, form);
  });
});
