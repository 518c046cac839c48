export { reportDocument } from './document.ts';
export { renderReport } from './render.ts';
export { type ReportLanguage, reportLanguages } from './words.ts';
