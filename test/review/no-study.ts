import type { Study } from '../../server/src/review/study/model';

/** A study of nothing, for reports made by hand. */
export const NO_STUDY: Study = {
  questions: [],
  written: [],
  gaps: [],
  keyWords: () => [],
  reading: () => null,
  under: principle => {
    const nothing = { text: '', has: [], lacks: null };
    return { principle, leadWith: nothing, emphasise: nothing, downplay: nothing, evidence: [] };
  },
  adapted: () => null,
  outline: () => ({ at: 0, text: '' }),
};
