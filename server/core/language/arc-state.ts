/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack becomes a child of the buffer's front. */
export const LEFT = 1;
/** The top of the stack becomes a child of the token below it. */
export const RIGHT = 2;
export const MOVES = 3;

/**
 * A state of the parser: a stack, the front of a buffer that ends with the root (index `length`), and the arcs so far.
 * One object is reused for all sentences.
 */
export class ArcState {
  length = 0;
  size = 0;
  front = 0;
  stack = new Int32Array(0);
  /** -1: no head yet; `length`: the root. */
  heads = new Int32Array(0);
  leftmost = new Int32Array(0);
  leftSecond = new Int32Array(0);
  rightmost = new Int32Array(0);
  rightSecond = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** The moves made so far. */
  history = new Uint8Array(0);
  steps = 0;
  /** All these arrays lie in one piece of memory. */
  private bytes = new Uint8Array(0);

  reset(length: number): void {
    this.reserve(length);
    this.length = length;
    this.size = 0;
    this.front = 0;
    this.steps = 0;
    this.heads.fill(-1, 0, length);
    this.leftmost.fill(-1, 0, length);
    this.leftSecond.fill(-1, 0, length);
    this.rightmost.fill(-1, 0, length);
    this.rightSecond.fill(-1, 0, length);
    this.leftCount.fill(0, 0, length);
    this.rightCount.fill(0, 0, length);
  }

  get done(): boolean {
    return this.size === 0 && this.front === this.length;
  }

  /** Whether `move` may be made; the moves allowed end in a projective tree with one root, whichever are chosen. */
  allows(move: number): boolean {
    const atRoot = this.front === this.length;
    if (move === SHIFT) return !atRoot;
    if (move === LEFT) return this.size > 0 && (!atRoot || this.size === 1);
    return this.size > 1;
  }

  apply(move: number): void {
    this.history[this.steps++] = move;
    if (move === SHIFT) {
      this.stack[this.size++] = this.front++;
      return;
    }
    const child = this.stack[--this.size]!;
    if (move === LEFT) {
      const head = this.front;
      this.heads[child] = head;
      if (head === this.length) return;
      this.leftSecond[head] = this.leftmost[head]!;
      this.leftmost[head] = child;
      this.leftCount[head]!++;
    } else {
      const head = this.stack[this.size - 1]!;
      this.heads[child] = head;
      this.rightSecond[head] = this.rightmost[head]!;
      this.rightmost[head] = child;
      this.rightCount[head]!++;
    }
  }

  /** Makes this state equal to `other`. */
  copy(other: ArcState): void {
    this.reserve(other.length);
    this.length = other.length;
    this.size = other.size;
    this.front = other.front;
    this.steps = other.steps;
    this.bytes.set(other.bytes);
  }

  /** Makes the arrays as long as a sentence of about `length` tokens needs, no longer: `copy` takes them whole. */
  private reserve(length: number): void {
    const room = Math.max(64, 1 << Math.ceil(Math.log2(length + 1)));
    if (this.stack.length === room) return;
    const buffer = new ArrayBuffer(room * (8 * Int32Array.BYTES_PER_ELEMENT + 2));
    let at = 0;
    const next = (): Int32Array<ArrayBuffer> =>
      new Int32Array(buffer, Int32Array.BYTES_PER_ELEMENT * room * at++, room);
    this.stack = next();
    this.heads = next();
    this.leftmost = next();
    this.leftSecond = next();
    this.rightmost = next();
    this.rightSecond = next();
    this.leftCount = next();
    this.rightCount = next();
    this.history = new Uint8Array(buffer, Int32Array.BYTES_PER_ELEMENT * room * at, room * 2);
    this.bytes = new Uint8Array(buffer);
  }
}
