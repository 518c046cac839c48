/** A finished tree seen from its heads: the children of each token, in text order. Reused for all sentences. */
export class Tree {
  length = 0;
  /** `length` stands for the root. */
  heads: Int32Array = new Int32Array(0);
  /** -1: no child. */
  firstChild = new Int32Array(0);
  lastChild = new Int32Array(0);
  /** The neighbours among the children of the same head; -1: none. */
  nextSibling = new Int32Array(0);
  previousSibling = new Int32Array(0);

  fill(heads: Int32Array, length: number): void {
    if (this.firstChild.length < length) {
      const size = Math.max(64, 1 << Math.ceil(Math.log2(length)));
      this.firstChild = new Int32Array(size);
      this.lastChild = new Int32Array(size);
      this.nextSibling = new Int32Array(size);
      this.previousSibling = new Int32Array(size);
    }
    this.length = length;
    this.heads = heads;
    const { firstChild, lastChild, nextSibling, previousSibling } = this;
    firstChild.fill(-1, 0, length);
    lastChild.fill(-1, 0, length);
    nextSibling.fill(-1, 0, length);
    previousSibling.fill(-1, 0, length);
    for (let i = 0; i < length; i++) {
      const head = heads[i]!;
      if (head >= length) continue;
      const last = lastChild[head]!;
      if (last < 0) firstChild[head] = i;
      else {
        nextSibling[last] = i;
        previousSibling[i] = last;
      }
      lastChild[head] = i;
    }
  }
}
