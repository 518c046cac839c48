import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Region } from 'sarif';
import type { LineIndex } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import { pathWithin } from '../paths.ts';
import { placesOf } from './place.ts';

/** The name under which SARIF readers know the folder that the files are in. */
export const rootId = '%SRCROOT%';

/** A file inside the root by its path from there, so that the log means the same on another machine; else in full. */
export function artifactLocation(root: string, path: string): ArtifactLocation {
  const inside = pathWithin(root, path);
  return inside === null
    ? { uri: pathToFileURL(resolve(path)).href }
    : { uri: inside.split('/').map(encodeURIComponent).join('/'), uriBaseId: rootId };
}

/** Lines and columns from 1, the end after the last character; with the words where they are wanted. */
export function regionOf(lines: LineIndex, span: Span, withWords = false): Region {
  const { start, end } = placesOf(lines, span);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(withWords && { snippet: { text: lines.text.slice(span.start, span.end) } }),
  };
}

/** The place of a span, with its words. */
export function locationOf(artifact: ArtifactLocation, lines: LineIndex, span: Span): Location {
  return { physicalLocation: { artifactLocation: artifact, region: regionOf(lines, span, true) } };
}
