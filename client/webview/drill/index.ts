import type { FromDrill, Rating, ToDrill } from '../../../server/src/protocol';
import type { Mode, ModePlace, MountedMode } from '../mode';
import { goOn, stand } from '../parts/clock';
import { type Keyed, press } from '../parts/keyed';
import { message as messageView } from '../parts/message';
import { now } from '../parts/now';
import { type Child, h, render } from '../ui';
import { t } from '../words';
import { cardView, doneView } from './card';
import { type DecksView, decksView } from './lobby';
import { isToDrill } from './messages';
import { DECKS, decksOf, rated, ratingOf, type Sitting, sit } from './sitting';
import { span } from './span';

/** Questions about the story and about the craft, each answered before it is turned over. */
export const drill: Mode<FromDrill> = { id: 'drill', name: () => t('Drill'), mount };

function mount({ root, post, reveal }: ModePlace<FromDrill>): MountedMode {
  let uri = '';
  let known: Extract<ToDrill, { type: 'cards' }> | null = null;
  let failed: string | null = null;
  let chosen = 0;
  let sitting: Sitting | null = null;
  /** The cards are as they were before the last sitting: the next one waits for how they stand now. */
  let stale = false;
  /** Index of the deck that waits so. */
  let awaited: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  function draw(): void {
    render(root, h('div', {}, screen()).children);
  }

  function screen(): readonly Child[] {
    if (failed !== null) return messageView(t('There are no questions to this story.'), failed);
    if (sitting !== null)
      return sitting.queue.length === 0
        ? doneView(sitting, keys())
        : cardView(sitting, now(), { reveal, mark, choices: choiceKeys(), keyed: keys() });
    return known === null ? [] : decksView(decks(known), choose, keys());
  }

  const decks = ({ model, schedule }: NonNullable<typeof known>): DecksView => ({
    model,
    chosen,
    decks: decksOf(model, chosen, schedule),
  });

  function keys(): readonly Keyed[] {
    if (sitting === null) return DECKS.map((_, index) => startKey(index));
    const back = { key: 'escape', cap: t('Esc'), label: t('Back to all cards'), run: close };
    const shown = sitting.queue[0];
    if (shown === undefined) return [{ ...back, main: true }];
    const own = ratingOf(sitting);
    if (!sitting.revealed) return [...revealKeys(shown.card.kind), back];
    if (own !== null)
      return [{ key: ' ', cap: t('Space'), label: t('Next'), main: true, run: () => rate(own) }, back];
    const { again, good } = shown.returns;
    return [
      { key: '1', cap: '1', label: t('Again, in {0}', span(again)), run: () => rate('again') },
      { key: '2', cap: '2', label: t('I had it, in {0}', span(good)), main: true, run: () => rate('good') },
      back,
    ];
  }

  function revealKeys(kind: string): readonly Keyed[] {
    if (kind === 'quiz') return [];
    const label =
      kind === 'written' ? t('Show my answer') : kind === 'fact' ? t('Show what it is after') : t('Compare');
    // Space on a radio button chooses it.
    const key = kind === 'evaluate' ? { key: 'enter', cap: t('Enter') } : { key: ' ', cap: t('Space') };
    return [{ ...key, label, main: true, run: turnOver }];
  }

  function choiceKeys(): readonly Keyed[] {
    const card = sitting?.queue[0]?.card;
    if (card?.kind !== 'quiz' || sitting?.revealed === true) return [];
    return card.choices.map((label, index) => {
      const key = String(index + 1);
      return { key, cap: key, label, run: () => answer(index) };
    });
  }

  function startKey(index: number): Keyed {
    const key = String(index + 1);
    const deck = known === null ? undefined : decks(known).decks[index];
    const waits = deck !== undefined && deck.due + deck.fresh === 0;
    return {
      key,
      cap: key,
      label: waits ? t('Go through them anyway') : t('Start'),
      run: () => start(index),
    };
  }

  function start(index: number): void {
    awaited = stale ? index : null;
    if (stale) return;
    const deck = known === null ? undefined : decks(known).decks[index];
    sitting = deck === undefined ? null : sit(deck, now());
    if (sitting === null) return;
    timer ??= setInterval(draw, 250);
    turned();
  }

  function turnOver(): void {
    if (sitting === null) return;
    sitting = { ...sitting, revealed: true, clock: stand(sitting.clock, now()) };
    draw();
  }

  function answer(choice: number): void {
    if (sitting === null) return;
    sitting = { ...sitting, choice };
    turnOver();
  }

  function mark(marks: Sitting['marks']): void {
    if (sitting === null) return;
    sitting = { ...sitting, marks };
    draw();
  }

  function rate(rating: Rating): void {
    const card = sitting?.queue[0];
    if (sitting === null || card === undefined) return;
    post({ type: 'review', card: card.id, rating });
    sitting = rated(sitting, rating, now());
    turned();
  }

  /** Another card is up: readers of the screen begin at its question. */
  function turned(): void {
    draw();
    root.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }

  function close(): void {
    sitting = null;
    clearInterval(timer);
    timer = undefined;
    stale = true;
    awaited = null;
    post({ type: 'ask' });
    turned();
  }

  function choose(index: number): void {
    chosen = index;
    awaited = null;
    draw();
  }

  return {
    show(model) {
      if (model.uri !== uri) {
        uri = model.uri;
        known = null;
        failed = null;
        chosen = 0;
        if (sitting !== null) close();
      }
      if (sitting === null) post({ type: 'ask' });
      else if (!sitting.revealed) sitting = { ...sitting, clock: goOn(sitting.clock, now()) };
      draw();
    },
    message(message) {
      if (!isToDrill(message)) return;
      const next = awaited;
      stale = false;
      awaited = null;
      if (message.type === 'failed') failed = message.message;
      else {
        failed = null;
        known = message;
        chosen = Math.min(chosen, Math.max(0, message.model.stories.length - 1));
        if (next !== null) start(next);
      }
      draw();
    },
    leave() {
      awaited = null;
      if (sitting !== null) sitting = { ...sitting, clock: stand(sitting.clock, now()) };
    },
    key: event => press(event, [...keys(), ...choiceKeys()]),
  };
}
