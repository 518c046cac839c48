/** A part of the settings page: the editor shows its title beside the settings. */
export interface SettingSection {
  /** The end of the title's key in `package.nls.json`. */
  readonly id: string;
  readonly title: string;
  /** Beginnings of the names of its settings. The longest one that fits a setting decides. */
  readonly prefixes: readonly string[];
}

/** In the order of the settings page. What fits no other section is about the editor. */
export const settingSections: readonly SettingSection[] = [
  {
    id: 'analysis',
    title: 'Analysis',
    prefixes: ['sourceline.profile', 'sourceline.rules', 'sourceline.policy.'],
  },
  { id: 'editor', title: 'Editor', prefixes: ['sourceline.'] },
  { id: 'troubleshooting', title: 'Troubleshooting', prefixes: ['sourceline.trace.'] },
];

/** The section that a setting belongs to. Throws for a name that does not begin with `sourceline.`. */
export function sectionOf(name: string): SettingSection {
  const fitting = settingSections.flatMap((section) =>
    section.prefixes.filter((prefix) => name.startsWith(prefix)).map((prefix) => ({ section, prefix })),
  );
  const [best] = fitting.sort((a, b) => b.prefix.length - a.prefix.length);
  if (!best) throw new Error(`The setting ${name} is none of Sourceline's.`);
  return best.section;
}
