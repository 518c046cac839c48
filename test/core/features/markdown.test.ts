import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, quote, toPlainText } from '../../../server/core/features/markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['![x](https://a.b/c.png)', '\\!\\[x\\]\\(https\\:\\/\\/a\\.b\\/c\\.png\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert\\(1\\)\\>'],
    ['`code` ~~~', '\\`code\\` \\~\\~\\~'],
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['$(zap) www.example.com a@b.c', '\\$\\(zap\\) www\\.example\\.com a\\@b\\.c'],
    ['# 1. - + > | \\', '\\# 1\\. \\- \\+ \\> \\| \\\\'],
  ])('makes %s inert', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it('leaves letters, digits and typographic marks alone', () => {
    const text = 'Port Halden’s “pier”, 42 — порт «Галден»';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('leaves no ASCII mark of Markdown without its backslash, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rest = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(rest).not.toMatch(/[\\`*_{}[\]()<>#+\-.!|~&:@$=^/"]/);
      }),
    );
  });
});

describe('quote', () => {
  it('is one line, which neither starts a block nor ends one', () => {
    expect(quote('a\n\n# b\n---\n    c')).toBe('a \\# b \\-\\-\\- c');
  });
});

describe('toPlainText', () => {
  it('gives article text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(toPlainText(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('drops the marks of our own', () => {
    expect(toPlainText('**Bold** a\\*\\*b\n\n---\n\nmore')).toBe('Bold a**b\n\nmore');
  });
});
