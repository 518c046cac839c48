import type { Backing, Share } from '../core/features/report/index.ts';
import { percentOf } from './markup.ts';
import type { ReportWords } from './words.ts';

/** Patterns beside the colours, for those who do not tell these apart, and for paper. Once in a document. */
export const patterns = `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<pattern id="p-inherited" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 0V6"/></pattern>
<pattern id="p-unnamed" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="ink-dot" cx="2" cy="2" r="1.1"/></pattern>
<pattern id="p-vague" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M0 0V7M0 0H7"/></pattern>
</defs></svg>`;

const patterned: ReadonlySet<Backing> = new Set(['inherited', 'unnamed', 'vague']);

/** A piece of a bar as SVG: its colour, its pattern and, where there is room for it, its letter. */
export function piece(
  backing: Backing,
  place: { readonly x: string; readonly width: string; readonly y: number; readonly height: number },
  letter: { readonly x: string; readonly text: string } | null,
): string {
  const box = `x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}"`;
  const pattern = patterned.has(backing) ? `<rect ${box} fill="url(#p-${backing})"/>` : '';
  const middle = place.y + place.height / 2;
  const text = letter ? `<text class="on-${backing}" x="${letter.x}" y="${middle}">${letter.text}</text>` : '';
  return `<rect class="b-${backing}" ${box}/>${pattern}${text}`;
}

/** Shares as one bar; what it says stands beside it in words. */
export function bar(shares: readonly Share[], height: number, letters: ReportWords['letters'] | null): string {
  const whole = shares.reduce((sum, { words }) => sum + words, 0);
  let from = 0;
  const pieces = shares.map(({ backing, words }) => {
    const x = percentOf(from, whole);
    const middle = percentOf(from + words / 2, whole);
    from += words;
    const isWide = words / whole > 0.04;
    return words === 0
      ? ''
      : piece(
          backing,
          { x, width: percentOf(words, whole), y: 0, height },
          isWide && letters ? { x: middle, text: letters[backing] } : null,
        );
  });
  return `<svg class="bar" width="100%" height="${height}" aria-hidden="true">${pieces.join('')}</svg>`;
}

/** A sample of a colour and its pattern, for a legend. */
export function swatch(backing: Backing, letters: ReportWords['letters']): string {
  const place = { x: '0', width: '22', y: 0, height: 16 };
  return `<svg class="swatch" width="22" height="16" aria-hidden="true">${piece(backing, place, { x: '11', text: letters[backing] })}</svg>`;
}
