import type { PreviewAct, PreviewNote, PreviewNotes, PreviewNumber } from '../../../server/src/protocol';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState } from './actions';
import { fold } from './fold';

/**
 * What a listener could have written down, a row a question. A row without an entry says so: that is what the story
 * leaves open.
 */
export function notesView(notes: PreviewNotes, state: PageState, { go }: Actions): View {
  const empty = Object.values(notes).every((row: readonly PreviewNote[]) => row.length === 0);
  return fold(
    'notes',
    state,
    h('h3', {}, t('Interviewer’s notes')),
    empty
      ? h('p', { class: 'nothing', key: 'empty' }, t('Nothing to write down yet.'))
      : h('dl', { key: 'rows' }, rows(notes, go)),
  );
}

function rows(notes: PreviewNotes, go: Actions['go']): View[] {
  const said = (entries: readonly PreviewNote[]): View[] => list(entries, go, ({ text }) => [text]);
  return [
    row('boundary', t('Whose it was'), said(notes.boundary), t('Nothing says whose job it was.')),
    row('came', t('How you came to act'), said(notes.howYouCameToAct), t('Nothing says why you acted.')),
    row('acts', t('What you did'), list(notes.acts, go, act), t('No act of your own is told.')),
    row('numbers', t('Numbers'), list(notes.numbers, go, number), t('No number is told that changed.')),
    row('decision', t('Why you chose it'), said(notes.decision), t('No choice is told with its reason.')),
    row('gain', t('Who gained'), said(notes.gain), t('Nothing says who gained.')),
    row('lasting', t('What lasted'), said(notes.lasting), t('Nothing says what lasted.')),
    row('known', t('How you know'), said(notes.verification), t('Nothing says how it was checked.')),
    row('learning', t('What you learned'), said(notes.learning), t('Nothing says what you learned.')),
  ];
}

function row(key: string, name: string, entries: readonly View[], nothing: string): View {
  return h(
    'div',
    { class: 'note-row', key },
    h('dt', {}, name),
    entries.length > 0
      ? h('dd', { key: 'entries' }, entries)
      : h('dd', { class: 'nothing', key: 'nothing' }, nothing),
  );
}

/** Entries as buttons that lead to their places; `show` gives what stands on one. */
function list<T extends PreviewNote>(
  entries: readonly T[],
  go: Actions['go'],
  show: (entry: T) => readonly Child[],
): View[] {
  return entries.map(entry => {
    const onclick = (): void => go(entry.range);
    const props = { key: 'note', type: 'button', class: 'note', title: entry.text, onclick };
    return h('button', props, ...show(entry));
  });
}

const act = ({ verb, object }: PreviewAct): Child[] => [
  h('strong', { key: 'verb' }, verb),
  object !== '' && ` ${object}`,
];

/** `38% → 6%`, with an open question where only one side is told; a change in words stands for both. */
function number({ before, after, change, source, text }: PreviewNumber): Child[] {
  const sides = before !== null || after !== null;
  const whole = change !== null && (before === null || change.includes(before));
  const told = sides && !whole ? `${before ?? t('before?')} → ${after ?? t('after?')}` : (change ?? text);
  return [
    h('strong', { key: 'told' }, told),
    source !== null && h('span', { class: 'source', key: 'source' }, ` ${source}`),
  ];
}
