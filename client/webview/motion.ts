/** Whether the reader wants nothing to move: by the system's setting or the editor's own. */
export const isCalm = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  document.body.classList.contains('vscode-reduce-motion');
