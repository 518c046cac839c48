import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, SPACE } from '../../../server/core/language/characters.ts';
import { tokenize } from '../../../server/core/language/tokenize.ts';

/** The tokens of `text`, those without white space between them joined by `|`. */
function shown(text: string, start = 0, end = text.length): string {
  const { starts, ends, length } = tokenize(text, start, end);
  let out = '';
  for (let i = 0; i < length; i++) {
    if (i > 0) out += starts[i] === ends[i - 1] ? '|' : ' ';
    out += text.slice(starts[i], ends[i]);
  }
  return out;
}

/** Each line is the expected division; the text is the line without its bars. */
const DIVIDED = `
The pier will close on Friday|.
Brekke said|: “|The pier will close|.|”
“|We are ready|,|” Tessen told the Coastal Herald|.
do|n't
wo|n’t
ca|n't stop
did|n’t
is|n't
can|not
I|'m sure they|'re late
we|'ve seen what she|'ll do and he|'d know
Halden|'s harbour
Halden|’s harbour
the sailors|’ union
the ferries|' owners
the boss|'s office
it|’s the council|’s plan
he|'s said he wo|n't
gon|na leave and got|ta go
long|-|range missiles
a 26|-|year|-|old sailor
pro-Halden councillors
anti-corruption
the ex-minister|'s e-mail
non-member
re-elected
co-founder
mid-1990s
well|-|known
Hewlett|-|Brekke
COVID|-|19
F|-|16
2020|-|2024
555-0142
713-555-0142
2025-08-19
19/08/2025
24/7
9/11
and|/|or
the minister|/|mayor
$|5
$|5.5 million
US$|4
€|16|bn
£|2|m
40|%
12.5|%
1,000,000 tonnes
3,5 million
5|pm
10:30|am
10|km away
300|kg
the 20th century
the 1990s
the '90s
Mr. Tessen
Dr. Oda Brekke
Gen. Tessen
J. R. Tessen arrived
Oda B. Tessen
U.S. officials
the U.N. envoy
at 5 p.m. today
e.g. this
No. 512
No|.
Inc. said
vitamin C|.
He left the U.S|.
etc|.
St. Halden
Aug. 19
Brekke|, Tessen|; others
(|Halden|)
[|…|]
[|the city|]
…|and then
wait|...
what|?!
no|!!!
The plan|—|a secret one|—|failed
the plan -- a secret
Halden – Tessen
1941|–|1945
www.coastalherald.example
https://coastal-herald.example/a/b?x=1|.
(|http://herald.example/pier|)
desk@herald.example|,
coastalherald.com reported
@portHalden
#SaveThePier
AT&T
R&D
O'Brekke
d'Halden
o'clock
’em
C|++
snake_case
a|*|b
„|Ja|“
Київ|, Україна|.
naïve café
Source|:|Brekke
#|1
100|°|C
😀 fine
`;

describe('tokenize', () => {
  it.each(DIVIDED.trim().split('\n'))('%s', (line) => {
    expect(shown(line.replaceAll('|', ''))).toBe(line);
  });

  it('divides where a space is missing after a full stop', () => {
    expect(shown('The pier closed.Brekke said so.')).toBe('The pier closed|.|Brekke said so|.');
  });

  it('keeps guillemets apart from spaces inside them', () => {
    expect(shown('« Oui »')).toBe('« Oui »');
  });

  it('reads only the stretch it is given, with offsets of the whole text', () => {
    const text = 'One. Two wo. Three';
    const { starts, ends, length } = tokenize(text, 5, 11);
    expect(Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]))).toEqual(['Two', 'wo']);
    expect(starts[0]).toBe(5);
  });

  it('gives nothing for nothing', () => {
    expect(tokenize('').length).toBe(0);
    expect(tokenize(' \n\t ').length).toBe(0);
    expect(tokenize('abc', 2, 1).length).toBe(0);
  });

  const mixed = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '’s',
        "n't",
        '.',
        ',',
        '-',
        '—',
        '"',
        '“',
        '”',
        '@',
        'www.',
        'http://',
        '$',
        '\ud800',
        '\udc00',
        ' ',
        '\n',
        'U.S.',
        '1,000',
        "'",
        'e-',
        '/',
      ),
    ),
    { maxLength: 40 },
  );

  it('covers every character but white space exactly once, in order, whatever the text', () => {
    fc.assert(
      fc.property(mixed, fc.nat(30), fc.nat(60), (parts, from, size) => {
        const text = parts.join('');
        const start = Math.min(from, text.length);
        const end = Math.min(text.length, start + size);
        const { starts, ends, length } = tokenize(text, start, end);
        let at = start;
        for (let i = 0; i < length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(at);
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          for (let gap = at; gap < starts[i]!; gap++) expect(classOf(text.charCodeAt(gap))).toBe(SPACE);
          at = ends[i]!;
        }
        expect(at).toBeLessThanOrEqual(end);
        for (let gap = at; gap < end; gap++) expect(classOf(text.charCodeAt(gap))).toBe(SPACE);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['apostrophes', "'"],
    ['hyphens', 'a-'],
    ['full stops', 'a.'],
    ['digits and hyphens', '1-'],
    ['at signs', 'a@'],
    ['schemes', 'http://'],
    ['opening quotes', '“'],
    ['clitics', "'s"],
    ['host names', 'a.a-'],
  ])('copes with a long run of %s', (_, piece) => {
    const text = piece.repeat(200_000);
    const { starts, ends, length } = tokenize(text);
    expect(ends[length - 1]).toBe(text.length);
    expect(starts[0]).toBe(0);
  });
});
