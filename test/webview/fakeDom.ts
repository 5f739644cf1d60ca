/** As much of a page as `render` touches, so that its tests need no browser and can tell nodes apart. */
export class FakeNode {
  readonly childNodes: FakeNode[] = [];
  readonly attributes = new Map<string, string>();
  readonly variables = new Map<string, string>();
  parent: FakeNode | null = null;
  onclick: ((event: unknown) => void) | null = null;
  /** How often this node was put somewhere. */
  moves = 0;

  constructor(
    readonly nodeType: 1 | 3,
    readonly tag: string,
    public nodeValue: string | null,
  ) {}

  readonly ownerDocument = {
    createElement: (tag: string) => new FakeNode(1, tag, null),
    createTextNode: (text: string) => new FakeNode(3, '#text', text),
  };

  readonly style = {
    setProperty: (name: string, value: string | null) => {
      if (value === null) this.variables.delete(name);
      else this.variables.set(name, value);
    },
  };

  get firstChild(): FakeNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): FakeNode | null {
    const siblings = this.parent?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: FakeNode, before: FakeNode | null): void {
    node.remove();
    const index = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(index, 0, node);
    node.parent = this;
    node.moves++;
  }

  remove(): void {
    const siblings = this.parent?.childNodes ?? [];
    if (siblings.includes(this)) siblings.splice(siblings.indexOf(this), 1);
    this.parent = null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** The tree as one line: `ul(li[class=a]("one") li("two"))`. */
  toString(): string {
    if (this.nodeType === 3) return JSON.stringify(this.nodeValue);
    const attributes = [...this.attributes].map(([name, value]) => `[${name}=${value}]`).join('');
    return `${this.tag}${attributes}(${this.childNodes.join(' ')})`;
  }

  get text(): string {
    return this.nodeType === 3 ? (this.nodeValue ?? '') : this.childNodes.map(child => child.text).join('');
  }

  /** Every node below, depth first. */
  all(): FakeNode[] {
    return this.childNodes.flatMap(child => [child, ...child.all()]);
  }
}

/** An empty element to render into; give it to `render` through `asElement`. */
export const fakePage = (): FakeNode => new FakeNode(1, 'main', null);

export const asElement = (node: FakeNode): Element => node as unknown as Element;
