/** Where a line of the text is shown: pixels from the top of the page. */
export interface Anchor {
  readonly line: number;
  readonly top: number;
}

/** The pixel at which a line, whole or in part, is shown: between two anchors in proportion. */
export function topOf(line: number, anchors: readonly Anchor[]): number {
  const { before, after } = around(anchors, each => each.line <= line);
  if (before === undefined) return 0;
  if (after === undefined) return before.top;
  const part = (line - before.line) / Math.max(1, after.line - before.line);
  return before.top + part * (after.top - before.top);
}

/** The line, with the part of it, that is shown at a pixel; 0 above the first anchor. */
export function lineAt(top: number, anchors: readonly Anchor[]): number {
  const { before, after } = around(anchors, each => each.top <= top);
  if (before === undefined) return 0;
  if (after === undefined) return before.line;
  const part = (top - before.top) / Math.max(1, after.top - before.top);
  return before.line + part * (after.line - before.line);
}

/** Anchors go down the page; a list in an odd order is taken as far as it is in order. */
function around(
  anchors: readonly Anchor[],
  isBefore: (anchor: Anchor) => boolean,
): { readonly before: Anchor | undefined; readonly after: Anchor | undefined } {
  const index = anchors.findIndex(each => !isBefore(each));
  if (index < 0) return { before: anchors.at(-1), after: undefined };
  return { before: anchors[index - 1], after: anchors[index] };
}

/** Milliseconds after a hand last scrolled the page in which the editor does not move it. */
const LEAD = 500;

export interface Scrolling {
  /** The editor was scrolled: shows the same line, unless a hand is scrolling the page. */
  follow(line: number): void;
  /** Whether a hand is scrolling the page or has just done so. */
  leads(): boolean;
}

/**
 * Keeps page and editor at the same line. Whoever is scrolled by hand leads, and what the other does in answer is not
 * answered again: the page tells of a scroll only while a wheel, a key, a finger or a press on it caused it.
 *
 * @param report takes the line at the top of the page
 */
export function createScrolling(
  root: HTMLElement,
  isShown: () => boolean,
  report: (line: number) => void,
): Scrolling {
  let leadsUntil = 0;
  const leads = (): boolean => performance.now() < leadsUntil;
  const lead = (): void => {
    leadsUntil = performance.now() + LEAD;
  };
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(event, lead, { passive: true });

  /** What stays above the text. */
  const cover = (): number => document.querySelector('.tabs')?.getBoundingClientRect().height ?? 0;

  const anchors = (): Anchor[] =>
    [...root.querySelectorAll<HTMLElement>('[data-line]')].map(element => ({
      line: Number(element.dataset.line),
      top: element.getBoundingClientRect().top + scrollY - cover(),
    }));

  let frame = 0;
  addEventListener('scroll', () => {
    if (!leads() || !isShown()) return;
    // A wheel goes on after the hand has left it.
    lead();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => report(lineAt(scrollY, anchors())));
  });

  return {
    leads,
    follow(line) {
      if (!leads()) scrollTo(0, line === 0 ? 0 : topOf(line, anchors()));
    },
  };
}
