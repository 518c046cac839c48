/** What a page needs to load, as the webview addresses it. */
export interface PageParts {
  /** What the content security policy calls the extension's own files. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  readonly language: string;
  /** What the page is called by those who read it aloud. */
  readonly title: string;
}

/** The page of a report, still empty. It runs its one script and nothing else, and has no style but its one sheet. */
export function pageHtml({ source, script, style, language, title }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src ${source}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="report" aria-live="off"></div>
<script src="${script}"></script>
</body>
</html>
`;
}
