/** The words a model has seen often enough to know, by their hashes (`Words.lower`). */
export class Vocabulary {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 3) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const hash of hashes) {
      let at = hash & this.mask;
      while (this.slots[at] !== 0 && this.slots[at] !== hash) at = (at + 1) & this.mask;
      this.slots[at] = hash;
    }
  }

  has(hash: number): boolean {
    const { slots, mask } = this;
    let at = hash & mask;
    for (;;) {
      const found = slots[at]!;
      if (found === 0) return false;
      if (found === hash) return true;
      at = (at + 1) & mask;
    }
  }
}
