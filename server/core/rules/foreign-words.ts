import { once } from '../text/once.ts';
import { foreignWords } from './gates.ts';

/** `foreignWords`, gathered once for all rules that ask. */
export const isForeignIn = once(foreignWords);
