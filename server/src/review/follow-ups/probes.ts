import type { Probe } from './model';

/** What a question is after, and what an answer to it holds; in sentences, for cards and reports. */
export const PROBE_TEXTS: Readonly<Record<Probe, { readonly probes: string; readonly hint: string }>> = {
  acceptance: {
    probes: 'Whether you carried it through to a yes, past the people it belonged to.',
    hint: 'What you brought them, what they worried about, and what you did until it was in.',
  },
  verification: {
    probes: 'Whether you checked that it worked, and that it was your doing.',
    hint: 'What you looked at, for how long, and what would have shown you that you were wrong.',
  },
  number: {
    probes: 'Whether the number is yours: where it comes from and what it leaves out.',
    hint: 'The source, the period, what you counted and what you estimated.',
  },
  decision: {
    probes: 'Whether it was a choice, and by what you made it.',
    hint: 'The alternative that came closest, and the one reason that decided.',
  },
  initiative: {
    probes: 'Why it was you who acted.',
    hint: 'What you saw that others did not, and who would have been hurt if you had waited.',
  },
  difficulty: {
    probes: 'How deep your own hands were in it.',
    hint: 'Where you were stuck, what you tried first, and what got you past it.',
  },
  'own-part': {
    probes: 'Which part was yours and which was theirs.',
    hint: 'What you decided, made or said yourself, and what somebody else did.',
  },
  'trade-off': {
    probes: 'Whether you knew the price and would pay it again.',
    hint: 'What it cost, who paid, and what would have changed your mind.',
  },
  lasting: {
    probes: 'Whether it holds without you.',
    hint: 'Who owns it now, and what would show that it is slipping.',
  },
  reflection: {
    probes: 'What you would change, in this story and nowhere else.',
    hint: 'One step, the moment for it, and what it would have saved.',
  },
};
