import type { Report, ReportStatement } from '../core/features/report/index.ts';
import { escapeHtml, leadsTo, statementId } from './markup.ts';
import { speakerClass, speakerLetter } from './speakers.ts';
import { nameOfSection, type ReportWords } from './words.ts';

/** The article's statements in words, by section and paragraph, each marked by how it is backed and whose it is. */
export function statementList(report: Report, words: ReportWords): string {
  const { sections, statements } = report;
  return sections
    .map((section) => {
      const [first, end] = section.statements;
      const paragraphs: string[][] = [];
      let block = -1;
      for (let index = first; index < end; index++) {
        const statement = statements[index]!;
        if (statement.block !== block) paragraphs.push([]);
        block = statement.block;
        paragraphs.at(-1)!.push(marked(statement, index, words));
      }
      const text = paragraphs.map((pieces) => `<p>${pieces.join(' ')}</p>`).join('');
      return `<h3>${escapeHtml(nameOfSection(section, words))}</h3>${text}`;
    })
    .join('');
}

function marked({ span, text, backing, speaker, behind }: ReportStatement, index: number, words: ReportWords): string {
  const id = statementId(index);
  const said = behind === '' ? words.backing[backing] : `${words.backing[backing]}: ${behind}`;
  const letter = speaker === null ? '' : `<span class="chip ${speakerClass(speaker)}">${speakerLetter(speaker)}</span>`;
  const mark =
    backing === 'none' ? '' : `<span class="mark on-${backing} b-${backing}">${words.letters[backing]}</span>`;
  const note = backing === 'none' ? '' : `<span class="note" aria-hidden="true">${mark}${letter}</span>`;
  const spoken = backing === 'none' ? '' : `<span class="spoken"> (${escapeHtml(said)})</span>`;
  return `<a id="${id}" class="s s-${backing}" ${leadsTo(id, span)}><span class="t">${escapeHtml(text)}</span>${spoken}</a>${note}`;
}
