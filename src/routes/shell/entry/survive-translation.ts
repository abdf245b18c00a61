/**
 * Keeps React working in a page that a translator has changed. Chrome's translator replaces each
 * text by a `<font>` element. React still holds the text: it would throw on removing it or
 * inserting before it, and new words for it would never be visible
 * (https://github.com/facebook/react/issues/11538). Here such an element counts as the text that it
 * replaced, and is replaced by new words, which the translator then translates. The page itself has
 * no `<font>`.
 *
 * Call this once, as early as possible: a text that was translated before is unknown, and stays as
 * translated.
 */
export function surviveTranslation(root: Element): void {
  /** By a text, the element that replaced it. */
  const fonts = new WeakMap<Node, Element>();

  const note = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes, removedNodes, previousSibling } of records) {
      const font = addedNodes[0] ?? previousSibling;
      const [text] = removedNodes;
      if (!(text instanceof Text && font instanceof Element && font.localName === 'font')) continue;
      // A text that React has moved beside a font was not replaced by a translator.
      if (text.isConnected && !font.contains(text)) continue;
      fonts.set(text, font);
      Object.defineProperty(text, 'nodeValue', {
        configurable: true,
        set(words: string) {
          font.replaceWith(text);
          text.data = words;
        },
      });
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });

  /** The page's node for a node that React believes to be below `parent`. */
  const find = (node: Node, parent: Node): Node => {
    if (node.parentNode === parent) return node;
    note(observer.takeRecords());
    return fonts.get(node) ?? node;
  };
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    const there = find(child, this);
    if (there.parentNode) removeChild.call(there.parentNode, there);
    return child;
  };
  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    let there = before && find(before, this);
    while (there && there.parentNode !== this) there = there.parentNode;
    insertBefore.call(this, node, there);
    return node;
  };
}
