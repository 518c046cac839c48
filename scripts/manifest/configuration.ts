import type { RuleDescription } from '../../server/core/rules/model.ts';
import type { SettingDescription } from '../../server/lsp/settings.ts';
import { sectionOf, settingSections } from './sections.ts';
import type { Strings } from './strings.ts';

/** `contributes.configuration`: the sections, and in each one property for each setting, in the order of their descriptions. */
export function contributeSettings(
  settings: readonly SettingDescription[],
  rules: readonly RuleDescription[],
  strings: Strings,
) {
  return settingSections.map((section, order) => ({
    id: section.id,
    order,
    title: strings.add(`section.${section.id}`, section.title),
    properties: Object.fromEntries(
      settings
        .filter(({ name }) => sectionOf(name) === section)
        .map((setting, place) => [setting.name, property(setting, place, rules, strings)]),
    ),
  }));
}

function property(setting: SettingDescription, order: number, rules: readonly RuleDescription[], strings: Strings) {
  const key = `setting.${setting.name.replace(/^sourceline\./, '')}`;
  const { type, scope } = setting;
  return {
    order,
    type,
    default: setting.default,
    ...schema(setting, key, rules, strings),
    markdownDescription: strings.add(key, setting.description),
    scope,
  };
}

/** What the setting's values look like, beside their type. */
function schema(setting: SettingDescription, key: string, rules: readonly RuleDescription[], strings: Strings) {
  if (setting.type === 'object') return rulesSchema(setting, key, rules, strings);
  const items = values(setting, key, strings);
  return setting.type === 'array' ? { items: { type: 'string', ...items }, uniqueItems: true } : items;
}

/** The values a setting may have, each with its sentence. */
function values({ values = [] }: SettingDescription, key: string, strings: Strings) {
  if (values.length === 0) return {};
  return {
    enum: values.map(({ value }) => value),
    markdownEnumDescriptions: values.map(({ value, description }) => strings.add(`${key}.${value}`, description)),
  };
}

/** An object whose keys are rule ids: an editor can then complete and explain them. */
function rulesSchema(setting: SettingDescription, key: string, rules: readonly RuleDescription[], strings: Strings) {
  const severities = values(setting, key, strings);
  const properties = rules.map((rule) => [
    rule.id,
    {
      type: 'string',
      ...severities,
      default: rule.severity,
      description: strings.add(`rule.${rule.id}`, rule.summary),
    },
  ]);
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}
