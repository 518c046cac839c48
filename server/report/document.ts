import type { Report } from '../core/features/report/index.ts';
import { escapeHtml } from './markup.ts';
import { type ReportOptions, renderReport } from './render.ts';
import { reportStyle } from './style.ts';
import { reportWords } from './words.ts';

/** A report as one HTML file that needs nothing else, loads nothing and runs nothing. */
export function reportDocument(report: Report, { language }: Pick<ReportOptions, 'language'>): string {
  const words = reportWords[language];
  const title = `${words.report}: ${report.title || words.untitled}`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sourceline">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
${renderReport(report, { language, showsStatements: true })}
</body>
</html>
`;
}
