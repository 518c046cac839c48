export { reportDocument } from './document.ts';
export { renderReport } from './render.ts';
export { reportStyle, themeStyle } from './style.ts';
export { type ReportLanguage, reportLanguages } from './words.ts';
