/** The one door out of the page. `acquireVsCodeApi` may be called once, so every panel takes it from here. */
export interface Host<State, Message> {
  postMessage(message: Message): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): unknown;

export function connect<State, Message>(): Host<State, Message> {
  return acquireVsCodeApi() as Host<State, Message>;
}
