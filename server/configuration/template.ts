import { profileValues, severityValues } from './descriptions.ts';

/** The names of the profiles, in columns with what they are. */
const profileLines = profileValues
  .map(({ value, description }) => `  //   ${value.padEnd(9)} ${description}`)
  .join('\n');
const severityNames = severityValues.map(({ value }) => value).join(', ');

/**
 * A configuration file to begin with: it says what is the case without it, and shows what could be said. Taking the
 * slashes away before an example makes it count.
 */
export const configurationTemplate = `// How Sourceline reads the articles in this folder and those below it, in the editor and on the command line alike.
{
  // Which rules are on, and how their findings are told:
${profileLines}
  // Named here, it is for everybody: what is set in an editor does not count then.
  "profile": "default",

  // How each rule reports: ${severityNames}. "sourceline check --explain RULE" tells what it is about.
  "rules": {
    // "relative-date": "off",
    // "second-hand-source": "error",
  },

  // What counts as backed. These are the defaults.
  "policy": {
    // "kinds": ["say", "think", "plan", "show"],
    // "sourceCoversLead": true,
    // "singleSourceCoversDetails": true,
    // "reportedSpeechContinues": true,
  },

  // Labels beyond those that Sourceline knows, by the kind of section they open.
  "labels": {
    // "background": ["How we got here"],
    // "update": ["As we went to press"],
  },

  // Verbs beyond those that Sourceline knows, by what they tell: say, think, plan or show.
  "cues": {
    // "say": ["grouse", "hit back"],
  },

  // Names and spellings of the house. The rule house-spelling reports the words on the left.
  "house": {
    // "publisher": "Halden Post",
    // "outlets": ["Halden Post", "Halden Radio"],
    // "organisations": ["Halden Harbour Board", "HHB"],
    // "spellings": { "e-mail": "email" },
  },

  // What is otherwise for some paths, seen from this folder. Of those that fit an article, the later ones win.
  "overrides": [
    // { "files": "archive/**", "profile": "archive" },
    // { "files": ["*.txt", "!drafts/**"], "rules": { "date-header-missing": "error" } },
  ],

  // What is known and not to be reported: everywhere, under a path, or in one article.
  "suppressions": [
    // { "rule": "single-source-item", "files": "briefs/**", "reason": "One source each.", "date": "2025-08-19" },
  ],
}
`;
