import { isLetterAt } from './characters.ts';
import type { Link } from './model.ts';

/**
 * Finds web addresses, e-mail addresses and @channels, in text order; spans are relative to the text.
 *
 * An address without `https://` needs `www.` or a path behind a well-known ending; an @channel leads somewhere only when
 * the network it is on is named near it.
 */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  if (!/[/@]|www/iu.test(text)) return links;
  for (const match of text.matchAll(address)) {
    const start = match.index;
    if (start < (links.at(-1)?.span.end ?? 0)) continue;
    const link = linkAt(text, start, match[0]);
    if (link) links.push(link);
  }
  return withHandles(text, links);
}

/** Where an address may start; what belongs to it is read by hand. E-mail addresses are found by their @. */
const address = /(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.|[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,10}\/)|@/giu;

function linkAt(text: string, start: number, opening: string): Link | null {
  if (opening === '@') return emailAt(text, start);
  const isBare = /^[^:/]+\/$/u.test(opening) && !/^www\./iu.test(opening);
  if (isBare && !isDomain(opening.slice(0, -1))) return null;
  const end = endOfAddress(text, start);
  if (end - start <= opening.length && !isBare) return null;
  const words = text.slice(start, end);
  const target = /^https?:\/\//iu.test(words) ? words : `https://${words}`;
  return { kind: 'url', span: { start, end }, target };
}

/** The end of the address that starts at `start`, without the punctuation of the sentence and brackets of its own. */
function endOfAddress(text: string, start: number): number {
  let end = start;
  let depth = 0;
  while (end < text.length && !/[\s<>"“”«»„`\p{Cc}\p{Cs}]/u.test(text.charAt(end))) {
    depth += depthChange(text.charAt(end));
    end++;
  }
  for (; end > start; end--) {
    const last = text.charAt(end - 1);
    if (/[)\]}]/u.test(last)) {
      if (depth >= 0) break;
      depth++;
    } else if (/[([{]/u.test(last)) depth--;
    else if (!/[.,;:!?'’‘…*_|–—]/u.test(last)) break;
  }
  return end;
}

function depthChange(character: string): number {
  if (/[([{]/u.test(character)) return 1;
  return /[)\]}]/u.test(character) ? -1 : 0;
}

/** Endings of names of sites that news texts mention; kept by hand. */
const domainEndings =
  /\.(?:com|org|net|info|edu|gov|mil|int|biz|news|media|online|site|tv|me|io|co|app|dev|live|press|agency|today|world|eu|uk|us|ca|au|ua|ru|by|kz|md|ge|am|az|pl|cz|sk|hu|ro|bg|de|at|ch|fr|be|nl|lu|it|es|pt|gr|tr|cy|il|no|se|fi|dk|is|ie|ee|lv|lt|rs|me|hr|si|mk|al|cn|jp|kr|in|br|su)$/iu;

/** Whether a word with full stops in it (`alerts.in.ua`) is the name of a site. */
function isDomain(word: string): boolean {
  return domainEndings.test(word) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(word);
}

// ------------------------------------------------------------------- e-mail

/** Longest parts of an e-mail address, in UTF-16 code units. */
const longestName = 64;
const longestHost = 200;

function emailAt(text: string, at: number): Link | null {
  const name = /[a-z0-9][a-z0-9._%+-]{0,63}$/iu.exec(text.slice(Math.max(0, at - longestName), at))?.[0];
  const host = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}(?![a-z0-9-])/iu.exec(
    text.slice(at + 1, at + 1 + longestHost),
  )?.[0];
  if (!name || !host || isLetterAt(text, at - name.length - 1)) return null;
  const span = { start: at - name.length, end: at + 1 + host.length };
  return { kind: 'email', span, target: `mailto:${name}@${host}` };
}

// ------------------------------------------------------------------ handles

/** How near the name of the network must be, in UTF-16 code units. */
const nearness = 120;

interface Network {
  /** Null: a network whose handles lead nowhere we know. */
  readonly home: string | null;
  readonly handle: RegExp;
}

const telegram: Network = { home: 'https://t.me/', handle: /^[a-z]\w{3,31}$/iu };
const x: Network = { home: 'https://x.com/', handle: /^\w{1,15}$/u };
const elsewhere: Network = { home: null, handle: /^/u };

const networkName =
  /(?<![\p{L}\p{N}@/.])(?:(?<telegram>Telegram|Телеграм\p{L}{0,3}|Telegram-?канал\p{L}{0,3})|(?<x>X|Twitter|Твіттер\p{L}{0,2}|Твиттер\p{L}{0,2})|(?:Instagram|Facebook|TikTok|YouTube|Threads|Bluesky|Mastodon|Truth Social|VKontakte))(?![\p{L}\p{N}.]\p{L}|[\p{L}\p{N}])/gu;

interface Named {
  readonly network: Network;
  readonly start: number;
  readonly end: number;
}

function withHandles(text: string, links: readonly Link[]): Link[] {
  if (!text.includes('@')) return [...links];
  const networks = networksIn(text);
  if (networks.length === 0) return [...links];
  const handles: Link[] = [];
  let nearest = 0;
  let link = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@._/%+-])@(\w{1,32})(?![\w@]|\.\w)/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while (link < links.length && links[link]!.span.end <= start) link++;
    if (link < links.length && links[link]!.span.start < end) continue;
    while (
      nearest + 1 < networks.length &&
      distance(networks[nearest + 1]!, start, end) <= distance(networks[nearest]!, start, end)
    )
      nearest++;
    const { network } = networks[nearest]!;
    if (distance(networks[nearest]!, start, end) > nearness || !network.home || !network.handle.test(match[1]!))
      continue;
    handles.push({ kind: 'handle', span: { start, end }, target: network.home + match[1] });
  }
  return [...links, ...handles].sort((a, b) => a.span.start - b.span.start);
}

function networksIn(text: string): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(networkName)) {
    const network = match.groups?.telegram ? telegram : match.groups?.x ? x : elsewhere;
    found.push({ network, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function distance({ start, end }: Named, from: number, to: number): number {
  return start >= to ? start - to : from - end;
}
