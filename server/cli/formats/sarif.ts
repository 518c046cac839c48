import type {
  ArtifactLocation,
  Notification,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
  Suppression as SarifSuppression,
  ToolComponent,
} from 'sarif';
import manifest from '../../../package.json' with { type: 'json' };
import { catalogue } from '../../core/rules/catalogue.ts';
import type { Fix, RuleDescription, Severity } from '../../core/rules/model.ts';
import type { Suppression } from '../../core/suppressions/model.ts';
import { LineIndex } from '../../core/text/lines.ts';
import { pageOfRule } from '../../documentation.ts';
import type { ReportedFinding } from '../fingerprint.ts';
import { JsonList } from './json-list.ts';
import type { FileResult, Reporter } from './reporter.ts';
import { artifactLocation, locationOf, regionOf, rootId } from './sarif-location.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Named after what it is made of; the number changes when that does. */
const fingerprintName = 'sourcelinePassage/v1';

const indexOfRule = new Map(catalogue.map(({ id }, index) => [id, index]));

/** SARIF 2.1.0, which code scanning services and editors read: one run, its results written as they come. */
export class SarifReporter implements Reporter {
  readonly #root: string;
  readonly #results = new JsonList();
  readonly #notifications: Notification[] = [];

  /** @param root the folder that paths in the log start from */
  constructor(root: string) {
    this.#root = root;
  }

  start(): string {
    const opening = [
      '"$schema":"https://json.schemastore.org/sarif-2.1.0.json"',
      '"version":"2.1.0"',
      `"runs":[{"tool":${JSON.stringify({ driver })}`,
      '"columnKind":"utf16CodeUnits"',
      `"originalUriBaseIds":${JSON.stringify({ [rootId]: { description: { text: 'The folder the articles are in.' } } })}`,
      '"results":[',
    ];
    return `{${opening.join(',\n')}`;
  }

  add(result: FileResult): string {
    const artifact = artifactLocation(this.#root, result.path);
    if ('error' in result) {
      const locations = [{ physicalLocation: { artifactLocation: artifact } }];
      this.#notifications.push({ level: 'error', message: { text: result.error }, locations });
      return '';
    }
    const lines = new LineIndex(result.text);
    const results = [
      ...result.findings.map((finding) => this.#resultOf(finding, artifact, lines)),
      ...result.suppressed.map(({ finding, by }) => ({
        ...this.#resultOf(finding, artifact, lines),
        suppressions: by.map(suppressionOf),
      })),
    ];
    return results.map((one) => this.#results.item(one)).join('');
  }

  finish(): string {
    const executionSuccessful = this.#notifications.length === 0;
    const invocation = { executionSuccessful, toolExecutionNotifications: this.#notifications };
    return `\n],\n"invocations":${JSON.stringify([invocation])}}]}\n`;
  }

  #resultOf(finding: ReportedFinding, artifact: ArtifactLocation, lines: LineIndex): Result {
    const { rule, severity, span, message, related, fixes, fingerprint } = finding;
    return {
      ruleId: rule,
      ...ruleIndex(rule),
      level: levels[severity],
      message: { text: message },
      locations: [locationOf(artifact, lines, span)],
      ...(related.length > 0 && {
        relatedLocations: related.map(({ span: place, message: words, in: other }, id) => ({
          id,
          ...(other
            ? locationOf(artifactLocation(this.#root, other.uri), new LineIndex(other.text), place)
            : locationOf(artifact, lines, place)),
          message: { text: words },
        })),
      }),
      partialFingerprints: { [fingerprintName]: fingerprint },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifact, lines)) }),
    };
  }
}

/** It stands in the configuration file, not in the article. */
function suppressionOf({ reason, date }: Suppression): SarifSuppression {
  return {
    kind: 'external',
    ...(reason !== undefined && { justification: reason }),
    ...(date !== undefined && { properties: { date } }),
  };
}

function ruleIndex(rule: string): Pick<Result, 'ruleIndex'> {
  const index = indexOfRule.get(rule);
  return index === undefined ? {} : { ruleIndex: index };
}

function fixOf({ title, edits }: Fix, artifact: ArtifactLocation, lines: LineIndex): SarifFix {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(lines, span),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact, replacements }] };
}

const driver: ToolComponent = {
  name: manifest.displayName,
  semanticVersion: manifest.version,
  informationUri: 'https://github.com/sourceline/sourceline',
  rules: catalogue.map(descriptorOf),
};

function descriptorOf({ id, summary, description, severity, set, family }: RuleDescription): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: description },
    help: { text: description, markdown: description },
    helpUri: pageOfRule(id),
    defaultConfiguration: { level: levels[severity], enabled: set !== 'strict' },
    properties: { tags: [family] },
  };
}
