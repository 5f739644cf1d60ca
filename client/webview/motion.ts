const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader wants nothing to move: by the system's setting or the editor's own. */
export const isCalm = (): boolean =>
  reduced.matches || document.body.classList.contains('vscode-reduce-motion');
