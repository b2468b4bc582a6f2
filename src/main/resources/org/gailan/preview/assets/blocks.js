// The blocks of the document: what stands between the comments <!--gailan:KEY:COLUMN--> and
// <!--/gailan:KEY:COLUMN-->.

const OPENS = /^gailan:(.+):(\d+)$/;
const CLOSES = /^\/gailan:(.+):(\d+)$/;

let blocks = new Map();

/** Finds the blocks of a document anew. */
export function readBlocks(page) {
  blocks = new Map();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const comment = walker.currentNode;
    const opens = OPENS.exec(comment.data);
    const closes = CLOSES.exec(comment.data);
    if (opens) blocks.set(`${opens[1]}:${opens[2]}`, { key: opens[1], column: Number(opens[2]), start: comment, end: null });
    if (closes && blocks.has(`${closes[1]}:${closes[2]}`)) blocks.get(`${closes[1]}:${closes[2]}`).end = comment;
  }
  for (const [id, block] of blocks) if (block.end?.parentNode !== block.start.parentNode) blocks.delete(id);
}

/** The block of a key in a column, if the document has it. */
export const blockAt = (key, column) => blocks.get(`${key}:${column}`);

/** All blocks, in the order of the document. */
export const allBlocks = () => [...blocks.values()];

/** The block of a key in the first column that has it. */
export const blockOf = (key) => blockAt(key, 0) ?? blockAt(key, 1);

/** The blocks of a key in all columns. */
export const rowOf = (key) => [blockAt(key, 0), blockAt(key, 1)].filter(Boolean);

/** The elements of a block. */
export function elementsOf(block) {
  const elements = [];
  for (let node = block.start.nextSibling; node && node !== block.end; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) elements.push(node);
  }
  return elements;
}

/** The block in which a node stands, if it stands in one. */
export function blockAround(node) {
  for (let outer = node; outer && outer !== outer.ownerDocument?.body; outer = outer.parentNode) {
    for (let before = outer; before; before = before.previousSibling) {
      if (before.nodeType !== Node.COMMENT_NODE) continue;
      if (CLOSES.test(before.data)) break;
      const opens = OPENS.exec(before.data);
      if (opens) return blockAt(opens[1], Number(opens[2]));
    }
  }
  return undefined;
}

/** Where a block stands in the window of the document, in pixels from its top; undefined for one without a box. */
export function boxOf(block) {
  const boxes = elementsOf(block).map((element) => element.getBoundingClientRect()).filter((box) => box.height > 0);
  return boxes.length === 0 ? undefined : { top: boxes[0].top, bottom: boxes.at(-1).bottom };
}
