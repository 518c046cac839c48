import { CheckstyleReporter } from './checkstyle.ts';
import { GithubReporter } from './github.ts';
import { JsonReporter } from './json.ts';
import { JunitReporter } from './junit.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { SarifReporter } from './sarif.ts';
import { TextReporter } from './text.ts';

const reporters = {
  text: ({ color }: ReporterOptions): Reporter => new TextReporter(color),
  json: (): Reporter => new JsonReporter(),
  sarif: ({ root }: ReporterOptions): Reporter => new SarifReporter(root),
  github: ({ root }: ReporterOptions): Reporter => new GithubReporter(root),
  junit: ({ maxSeverity }: ReporterOptions): Reporter => new JunitReporter(maxSeverity),
  checkstyle: (): Reporter => new CheckstyleReporter(),
};

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as readonly Format[];

export function createReporter(format: Format, options: ReporterOptions): Reporter {
  return reporters[format](options);
}
