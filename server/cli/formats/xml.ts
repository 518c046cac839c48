/** Attributes of an element; those undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element. `content` is markup already; without it the element is empty. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const opening = openTag(name, attributes);
  return content === undefined ? `${opening.slice(0, -1)}/>` : `${opening}${content}</${name}>`;
}

export function openTag(name: string, attributes: Attributes = {}): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${pairs.join('')}>`;
}

/** Words as the content of an element or attribute. What XML 1.0 has no way to write becomes U+FFFD. */
export function escapeXml(words: string): string {
  return words.replaceAll(unwritable, '\ufffd').replaceAll(special, (character) => references[character] ?? character);
}

/** Outside the production `Char`, lone surrogates among it. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const special = /[&<>"\t\n\r]/g;

/** Line breaks and tabs too: in an attribute a reader would make spaces of them. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
