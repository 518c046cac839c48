import type { Report, ReportSection, Share } from '../core/features/report/index.ts';
import { bar, patterns, swatch } from './bars.ts';
import { chainGraph } from './chain.ts';
import { escapeHtml, leadsTo, statementId } from './markup.ts';
import { ribbon } from './ribbon.ts';
import { speakerTable } from './speakers.ts';
import { statementList } from './statements.ts';
import { nameOfSection, type ReportLanguage, type ReportWords, reportWords } from './words.ts';

export interface ReportOptions {
  /** Of the report; its article may be in another. */
  readonly language: ReportLanguage;
  /** Whether the statements in words are shown from the beginning, rather than when asked for. */
  readonly showsStatements: boolean;
}

/**
 * A report as HTML: one `main` with a `section` for each picture. It needs no script and no style attribute; every
 * link has the offsets of the words that it stands for, in UTF-16 code units, in `data-start` and `data-end`.
 */
export function renderReport(report: Report, { language, showsStatements }: ReportOptions): string {
  const words = reportWords[language];
  const head = header(report, words);
  if (report.statements.length === 0)
    return `<main lang="${language}">${head}<p class="quiet">${words.nothing}</p></main>`;
  const { headings } = words;
  const open = showsStatements ? ' open' : '';
  const parts = [
    section('shares', headings.shares, sharesPart(report, words)),
    section('ribbon', headings.ribbon, `<p class="quiet">${words.ribbonNote}</p>${ribbon(report, words)}`),
    section('sections', headings.sections, sectionTable(report, words)),
    section('speakers', headings.speakers, speakerTable(report, words)),
    section('chain', headings.chain, chainGraph(report.chain, words)),
    `<section id="statements"><details${open}><summary><h2>${headings.text}</h2></summary><div lang="${report.language}">${statementList(report, words)}</div></details></section>`,
  ];
  return `<main lang="${language}">${patterns}${head}${parts.join('')}</main>`;
}

function section(id: string, heading: string, content: string): string {
  return `<section id="${id}"><h2>${heading}</h2>${content}</section>`;
}

function header({ title, date, language, shares, statements }: Report, words: ReportWords): string {
  const claimed = shares.reduce((sum, share) => sum + share.words, 0);
  const claims = statements.filter(({ backing }) => backing !== 'none').length;
  const details = [
    ...(date === null ? [] : [`<time datetime="${date}">${date}</time>`]),
    words.summary(claims, claimed),
  ];
  const name = title === '' ? words.untitled : escapeHtml(title);
  const own = title === '' ? '' : ` lang="${language}"`;
  return `<header><p class="eyebrow">${words.report}</p><h1${own}>${name}</h1><p class="quiet">${details.join(' · ')}</p></header>`;
}

function sharesPart({ shares }: Report, words: ReportWords): string {
  const whole = shares.reduce((sum, share) => sum + share.words, 0);
  const part = (size: number) => words.percent(whole === 0 ? 0 : size / whole);
  const named = shares.filter(({ backing }) => backing === 'named' || backing === 'inherited');
  const total = part(named.reduce((sum, share) => sum + share.words, 0));
  const legend = shares.map(
    ({ backing, words: size, statements }) =>
      `<li>${swatch(backing, words.letters)}<span class="legend-name">${words.backing[backing]}</span> <strong>${part(size)}</strong><span class="quiet">${words.meaning[backing]}; ${words.rests(statements)}</span></li>`,
  );
  return `<p class="headline"><strong>${total}</strong> ${words.headline}</p>${bar(shares, 34, words.letters)}<ul class="legend">${legend.join('')}</ul>`;
}

function sectionTable({ sections }: Report, words: ReportWords): string {
  const { columns } = words;
  const most = Math.max(...sections.map(({ shares }) => sizeOf(shares)), 1);
  const rows = sections.map((part, index) => sectionRow(part, index, most, words));
  return `<table><thead><tr><th scope="col">${columns.section}</th><td></td><th scope="col" class="number">${columns.statements}</th><th scope="col" class="number">${columns.nobody}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sectionRow(section: ReportSection, index: number, most: number, words: ReportWords): string {
  const { shares, span } = section;
  const [first] = section.statements;
  const count = shares.reduce((sum, share) => sum + share.statements, 0);
  const nobody = shares.find(({ backing }) => backing === 'nobody')?.statements ?? 0;
  const said = shares
    .filter((share) => share.statements > 0)
    .map((share) => `${words.backing[share.backing]}: ${share.statements}`)
    .join(', ');
  const width = Math.max(2, Math.round((sizeOf(shares) / most) * 100));
  const chart = `<svg width="${width}%" height="18" aria-hidden="true" class="bar">${bar(shares, 18, null)}</svg>`;
  const link = `<a id="p${index}" ${leadsTo(statementId(first), span)}>${escapeHtml(nameOfSection(section, words))}</a>`;
  return `<tr><th scope="row">${link}</th><td class="chart">${chart}<span class="spoken">${escapeHtml(said)}</span></td><td class="number">${count}</td><td class="number">${nobody}</td></tr>`;
}

function sizeOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { words }) => sum + words, 0);
}
