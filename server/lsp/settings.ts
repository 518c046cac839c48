import {
  kindsDescription,
  kindValues,
  profileDescription,
  profileValues,
  rulesDescription,
  type Switch,
  severityValues,
  switchDescriptions,
} from '../configuration/descriptions.ts';
import type { Layer } from '../configuration/model.ts';
import type { BackingKind } from '../core/attribution/model.ts';
import { defaultPolicy, type Policy, type Profile } from '../core/configuration.ts';
import type { Severity } from '../core/rules/model.ts';
import { profiles } from '../core/rules/profiles.ts';
import { readWritingSettings, type WritingSettings, writingSettingDescriptions } from './writing-settings.ts';

/**
 * The one description of what a user may set. `contributes.configuration` of the manifest is
 * generated from it, the server reads its settings by it, and a test holds the two together.
 */
export interface SettingDescription {
  /** The full name: `sourceline.policy.sourceCoversLead`. */
  readonly name: string;
  readonly type: 'boolean' | 'string' | 'array' | 'object';
  readonly default: boolean | string | readonly string[] | Readonly<Record<string, never>>;
  /** The values a `string`, each item of an `array` or each value of an `object` may have; with a sentence on each. */
  readonly values?: readonly { readonly value: string; readonly description: string }[];
  /** `object` only: what its keys are. The manifest lists every rule of the registry by its id. */
  readonly keys?: 'rule ids';
  /** Markdown, one or two sentences. */
  readonly description: string;
  /** `resource`: may differ from folder to folder and from file to file; `window`: one value for the editor. */
  readonly scope: 'resource' | 'window';
  /** Who acts on it. The server ignores the client's settings and never complains about them. */
  readonly readBy: 'server' | 'client';
}

/** The section of the editor's settings that holds ours. */
export const settingsSection = 'sourceline';

export const settingDescriptions: readonly SettingDescription[] = [
  {
    name: 'sourceline.profile',
    type: 'string',
    default: 'default',
    values: profileValues,
    description: profileDescription,
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.rules',
    type: 'object',
    default: {},
    values: severityValues,
    keys: 'rule ids',
    description: rulesDescription,
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.policy.kinds',
    type: 'array',
    default: defaultPolicy.kinds,
    values: kindValues,
    description: kindsDescription,
    scope: 'resource',
    readBy: 'server',
  },
  ...switches().map(
    (key): SettingDescription => ({
      name: `sourceline.policy.${key}`,
      type: 'boolean',
      default: defaultPolicy[key],
      description: switchDescriptions[key],
      scope: 'resource',
      readBy: 'server',
    }),
  ),
  ...writingSettingDescriptions,
  {
    name: 'sourceline.detect',
    type: 'string',
    default: 'auto',
    values: [
      { value: 'auto', description: 'When they look like one: a date header, or a Source label after the lead.' },
      { value: 'never', description: 'Never. Files named `.article` or `.news` still open as articles.' },
    ],
    description: 'When plain text files open as news articles. A file you switch back to Plain Text stays so.',
    scope: 'resource',
    readBy: 'client',
  },
  {
    name: 'sourceline.views.followCursor',
    type: 'boolean',
    default: true,
    description: 'Whether the views select what the cursor is in: its statement, whoever stands behind it, its source.',
    scope: 'resource',
    readBy: 'client',
  },
  {
    name: 'sourceline.trace.server',
    type: 'string',
    default: 'messages',
    values: [
      { value: 'messages', description: 'Log the name of each message.' },
      { value: 'verbose', description: 'Log each message in full.' },
    ],
    description:
      'How much of the talk between the editor and the language server the output channel shows while its log level is Trace.',
    scope: 'window',
    readBy: 'client',
  },
];

/** What came of reading the settings: always something usable, and a sentence for each value that was not. */
export interface ReadSettings {
  readonly settings: Layer;
  readonly writing: WritingSettings;
  readonly problems: readonly string[];
}

/**
 * Reads the value an editor gives for the section `sourceline`. A bad value is named in
 * `problems` and counts as not set; unknown settings are left alone, since
 * they may be the client's or a later version's.
 *
 * @param knownRules the ids of the registry: a rule that does not exist cannot be set
 */
export function readSettings(value: unknown, knownRules: ReadonlySet<string>): ReadSettings {
  const problems: string[] = [];
  const root = object(value, 'sourceline', problems);
  const rules: Record<string, Severity | 'off'> = {};
  for (const [rule, severity] of Object.entries(object(root.rules, 'sourceline.rules', problems))) {
    if (!knownRules.has(rule)) problems.push(`sourceline.rules: there is no rule "${rule}".`);
    else if (isSeverity(severity)) rules[rule] = severity;
    else {
      const allowed = severityValues.map((one) => one.value).join(', ');
      problems.push(`sourceline.rules: ${show(severity)} is no severity for "${rule}". Use one of ${allowed}.`);
    }
  }
  return {
    settings: { ...readProfile(root.profile, problems), rules, policy: readPolicy(root.policy, problems) },
    writing: readWritingSettings(root, problems),
    problems,
  };
}

function readProfile(value: unknown, problems: string[]): Pick<Layer, 'profile'> {
  if (value === undefined || value === null) return {};
  if (isProfile(value)) return { profile: value };
  problems.push(`sourceline.profile: ${show(value)} is no profile. Use one of ${Object.keys(profiles).join(', ')}.`);
  return {};
}

function readPolicy(value: unknown, problems: string[]): Partial<Policy> {
  const policy: { -readonly [K in keyof Policy]?: Policy[K] } = {};
  const given = object(value, 'sourceline.policy', problems);
  const { kinds } = given;
  // Always in the same order, each once: the same kinds are the same configuration.
  if (isListOfKinds(kinds)) policy.kinds = defaultPolicy.kinds.filter((kind) => kinds.includes(kind));
  else if (kinds !== undefined && kinds !== null) {
    const allowed = defaultPolicy.kinds.join(', ');
    problems.push(`sourceline.policy.kinds: ${show(kinds)} is not a list of kinds. Use any of ${allowed}.`);
  }
  for (const key of switches()) {
    const wanted = given[key];
    if (typeof wanted === 'boolean') policy[key] = wanted;
    else if (wanted !== undefined && wanted !== null) {
      problems.push(`sourceline.policy.${key}: ${show(wanted)} is neither true nor false.`);
    }
  }
  return policy;
}

function isListOfKinds(value: unknown): value is readonly BackingKind[] {
  return Array.isArray(value) && value.every((kind) => kindValues.some((known) => known.value === kind));
}

function switches(): readonly Switch[] {
  return (Object.keys(defaultPolicy) as (keyof Policy)[]).filter((key) => key !== 'kinds');
}

function object(value: unknown, name: string, problems: string[]): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  problems.push(`${name}: ${show(value)} is not an object.`);
  return {};
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return severityValues.some((severity) => severity.value === value);
}

function isProfile(value: unknown): value is Profile {
  return typeof value === 'string' && Object.hasOwn(profiles, value);
}

/** A value as a reader of the log would write it, cut short. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
