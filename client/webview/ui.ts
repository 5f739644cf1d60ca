/**
 * The whole UI layer of the panels: views are plain data, `render` brings the page to them. A library would do the
 * same with more weight; what matters here fits on a screen: nodes of what did not change stay the very same nodes,
 * so that nothing flickers, focus and scroll stay, and text only ever becomes text.
 */

type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** Events that views may listen to. Others are caught where they bubble to, or are added here. */
const EVENTS = ['onclick', 'onchange', 'oninput', 'onkeydown'] as const;
type EventName = (typeof EVENTS)[number];
const isEvent = (name: string): name is EventName => (EVENTS as readonly string[]).includes(name);

/** Attributes; `on…` functions; `--…` style variables; `key` tells siblings of one parent apart. */
export type Props = Readonly<Record<string, Value>>;

export interface View {
  readonly tag: string;
  readonly props: Props;
  readonly children: readonly (View | string)[];
}

/** A child that is absent may be null, undefined or false. */
export type Child = View | string | null | undefined | false;

export function h(tag: string, props: Props, ...children: readonly (Child | readonly Child[])[]): View {
  return { tag, props, children: children.flat().filter(isPresent) };
}

const isPresent = (child: Child | readonly Child[]): child is View | string =>
  child !== null && child !== undefined && child !== false && child !== '';

/** What each of our elements shows now. */
const shown = new WeakMap<Element, View>();

/** Makes the children of `parent` show `views`, keeping every node that can be kept. */
export function render(parent: Element, views: readonly (View | string)[]): void {
  const old = new Map<string, ChildNode[]>();
  for (const node of parent.childNodes) {
    const slot = slotOfNode(node);
    old.set(slot, [...(old.get(slot) ?? []), node]);
  }
  const nodes = views.map(view => old.get(slotOf(view))?.shift() ?? create(view, parent.ownerDocument));
  for (const left of old.values()) for (const node of left) node.remove();
  // What is left stands in order unless siblings changed places: only those are moved.
  let next = parent.firstChild;
  views.forEach((view, index) => {
    const node = nodes[index] as ChildNode;
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
    update(node, view);
  });
}

/** Two views with the same slot under one parent are the same thing at two moments. */
const slotOf = (view: View | string): string =>
  typeof view === 'string' ? '#text' : `${view.tag} ${String(view.props.key ?? '')}`;

function slotOfNode(node: ChildNode): string {
  const view = node.nodeType === 1 ? shown.get(node as Element) : undefined;
  return view === undefined ? '#text' : slotOf(view);
}

function create(view: View | string, page: Document): ChildNode {
  return typeof view === 'string' ? page.createTextNode(view) : page.createElement(view.tag);
}

function update(node: ChildNode, view: View | string): void {
  if (typeof view === 'string') {
    if (node.nodeValue !== view) node.nodeValue = view;
    return;
  }
  const element = node as HTMLElement;
  // The very same view again: whoever keeps views of what did not change saves the look at all below.
  if (shown.get(element) === view) return;
  const before = shown.get(element)?.props ?? {};
  for (const name of Object.keys(before)) if (!(name in view.props)) set(element, name, undefined);
  for (const [name, value] of Object.entries(view.props))
    if (before[name] !== value) set(element, name, value);
  shown.set(element, view);
  render(element, view.children);
  // After the children: a list's choice is one of them. By the state of the page, which the reader may have changed.
  if ('value' in view.props) setValue(element as HTMLInputElement, String(view.props.value ?? ''));
  if ('checked' in view.props) (element as HTMLInputElement).checked = view.props.checked === true;
}

function setValue(element: HTMLInputElement, value: string): void {
  if (element.value !== value) element.value = value;
}

function set(element: HTMLElement, name: string, value: Value): void {
  if (name === 'key' || name === 'value' || name === 'checked') return;
  if (isEvent(name)) element[name] = typeof value === 'function' ? value : null;
  else if (typeof value === 'function') throw new Error(`No event ${name}: add it to EVENTS`);
  // Through the object model, since the page's policy refuses style attributes.
  else if (name.startsWith('--')) element.style.setProperty(name, value === undefined ? null : String(value));
  else if (value === undefined || value === null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
