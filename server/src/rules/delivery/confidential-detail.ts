import { remembering } from '../../text/remember';
import type { Span } from '../../text/span';
import { go } from '../fixes';
import { listOption } from '../options';
import { defineRule } from '../rule';
import { ticketsIn } from './identifiers';

const MAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
const HOST =
  /(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:internal|corp|local|lan|intranet|intra)\b(?!\.\w)/gi;
const PRIVATE_ADDRESS =
  /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g;

const places = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const found = remembering(4000, (text): readonly Span[] => [
  ...(text.includes('@') ? places(text, MAIL) : []),
  ...(/\.(?:in|corp|lo|lan)/i.test(text) ? places(text, HOST) : []),
  ...(/\d\.\d/.test(text) ? places(text, PRIVATE_ADDRESS) : []),
  ...ticketsIn(text),
]);

export default defineRule({
  id: 'confidential-detail',
  group: 'delivery',
  tier: 3,
  severity: 'info',
  sections: ['action', 'headline', 'situation', 'task', 'result', 'reflection', 'follow-ups'],
  summary: 'An address, a host, a ticket id or a name that an employer might want kept.',
  why: 'An interviewer needs none of it, and notices how you treat what is not yours to tell.',
  options: { names: 'names that are not to be said, of clients for instance' },
  fixes: [{ kind: 'go', what: 'selects it' }],
  bad: ['I wrote to [[gate@lock.example]] and asked for the tide log.'],
  good: ['I wrote to the lock keeper and asked for the tide log.'],
  *checkPart({ sentences }, story) {
    const names = [...listOption(story, 'names')];
    const listed =
      names.length > 0
        ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'giu')
        : null;
    for (const { text, start, step } of sentences) {
      for (const place of listed ? [...found(text), ...places(text, listed)] : found(text)) {
        const span = { start: start + place.start, end: start + place.end };
        yield {
          ...span,
          step,
          message: 'Would your employer mind this being said?',
          fixes: [go('Select it', span)],
        };
      }
    }
  },
});
