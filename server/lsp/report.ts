import {
  type Connection,
  ErrorCodes,
  RequestType,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { articleReport } from '../core/features/report/index.ts';
import { type ReportLanguage, renderReport, reportDocument, reportLanguages } from '../report/index.ts';
import type { ReportResult } from './report-result.ts';
import type { Requests } from './requests.ts';

interface ReportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Of the report; English where it is left out. */
  readonly language?: string;
  /** A whole file of HTML is wanted, rather than what a page shows. */
  readonly file?: boolean;
}

/** Asked for a report on an open document; null: it is not open. */
const reportRequest = new RequestType<ReportParams, ReportResult | null, void>('sourceline/report');

/** Has `connection` report on articles. */
export function registerReport(connection: Connection, requests: Requests): void {
  connection.onRequest(
    reportRequest,
    requests.handler<ReportParams, ReportResult | null>('The report', 'statements', null, ({ analysed }, params) => {
      const language = languageOf(params.language ?? 'en');
      const report = articleReport(analysed.analysis);
      const html = params.file
        ? reportDocument(report, { language })
        : renderReport(report, { language, showsStatements: false });
      return { version: analysed.snapshot.version, html };
    }),
  );
}

function languageOf(asked: string): ReportLanguage {
  const language = reportLanguages.find((one) => one === asked);
  if (!language)
    throw new ResponseError(ErrorCodes.InvalidParams, `language is none of ${reportLanguages.join(', ')}.`);
  return language;
}
