import type { Report } from '../core/features/report/index.ts';
import { escapeHtml, leadsTo, percentOf, statementId } from './markup.ts';
import type { ReportWords } from './words.ts';

/** So many have a colour and a letter of their own. */
const colours = 8;

/** So many are listed by themselves. */
const mostListed = 12;

export function speakerClass(index: number): string {
  return index < colours ? `v v${index}` : 'v v-other';
}

export function speakerLetter(index: number): string {
  return index < colours ? String.fromCharCode(0x41 + index) : '·';
}

/** Who speaks, by share of the words that the article states; whoever comes after the first few in one line. */
export function speakerTable({ speakers, statements, shares }: Report, words: ReportWords): string {
  if (speakers.length === 0) return `<p class="quiet">${words.noSpeakers}</p>`;
  const whole = shares.reduce((sum, share) => sum + share.words, 0);
  const most = speakers[0]!.words;
  const { columns } = words;
  const row = (letter: string, name: string, kind: string, size: number, count: number, quoted: number, key: string) =>
    `<tr><td class="key"><span class="chip ${key}">${letter}</span></td><th scope="row">${name}<span class="kind">${kind}</span></th>` +
    `<td class="chart"><svg class="bar" width="100%" height="14" aria-hidden="true"><rect class="${key}" width="${percentOf(size, most)}" height="14"/></svg></td>` +
    `<td class="number">${words.percent(whole === 0 ? 0 : Math.min(1, size / whole))}</td><td class="number">${count}</td><td class="number">${quoted}</td></tr>`;
  const rows = speakers.slice(0, mostListed).map((speaker, index) => {
    const first = speaker.statements[0]!;
    const name = `<a id="k${index}" ${leadsTo(statementId(first), statements[first]!.span)}>${escapeHtml(speaker.name)}</a>`;
    const kind = speaker.kind === null ? '' : words.kinds[speaker.kind];
    const { words: size, statements: own, quoted } = speaker;
    return row(speakerLetter(index), name, kind, size, own.length, quoted, speakerClass(index));
  });
  const others = speakers.slice(mostListed);
  if (others.length > 0) {
    const sum = (count: (index: (typeof others)[number]) => number) => others.reduce((all, one) => all + count(one), 0);
    const [size, own, quoted] = [
      sum((one) => one.words),
      sum((one) => one.statements.length),
      sum((one) => one.quoted),
    ];
    rows.push(row('·', `${others.length} ${words.others}`, '', size, own, quoted, 'v v-other'));
  }
  return `<table><thead><tr><td></td><th scope="col">${columns.speaker}</th><td></td><th scope="col" class="number">${columns.share}</th><th scope="col" class="number">${columns.statements}</th><th scope="col" class="number">${columns.quoted}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
