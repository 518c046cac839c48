/** Configuration files that are as they should be. */
export const good: readonly string[] = [
  '',
  ' // Nothing yet.\n',
  '{}',
  '\uFEFF{ "profile": "strict" }',
  '// Ours.\n{ "profile": "strict", /* all */ "rules": { "relative-date": "off", }, }\r\n',
  '{ "$schema": "x.json", "policy": { "kinds": ["say"], "sourceCoversLead": false } }',
  '{ "policy": { "kinds": [] }, "overrides": [] }',
  '{ "overrides": [{ "files": "a/**", "profile": "archive" }, { "files": ["*.txt", "!b/**"], "policy": {} }] }',
  '{ "labels": { "background": ["How we got here", "Hintergrund"] }, "cues": { "say": ["hit back"], "plan": [] } }',
  '{ "house": { "outlets": ["Halden Post", "7 Dager"], "organisations": ["HHB"], "spellings": { "e-mail": "email" } } }',
  '{ "overrides": [{ "files": "a/**", "labels": {}, "cues": {}, "house": {} }] }',
  '{ "suppressions": [{ "rule": "empty-section" }] }',
  `{ "suppressions": [{ "rule": "empty-section", "file": "a/b.txt", "finding": { "words": "Details:", "nth": 1, "of": 2 },
       "opening": "The pier", "reason": "As agreed.", "date": "2025-08-19" }, { "rule": "empty-section", "files": ["x/**"] }] }`,
];

/** Files with something wrong that a schema knows too, which `«»` marks, and a part of what is said of it. */
export const wrong: readonly (readonly [string, string])[] = [
  ['{ «"polcy"»: {} }', 'There is no “polcy” here. Did you mean “policy”?'],
  ['{ "profile": «"strictest"» }', '“strictest” cannot stand here. Did you mean “strict”?'],
  ['{ "profile": «"loud"» }', 'Use one of “default”, “strict”, “teaching”, “archive”.'],
  ['{ "profile": «7» }', 'Expected one of “default”'],
  ['{ "profile": «null» }', 'in the place of nothing (null)'],
  ['{ "rules": { «"relative-dates"»: "off" } }', 'Did you mean “relative-date”?'],
  ['{ "rules": { «"constructor"»: "off" } }', 'There is no “constructor” here. Use one like “unattributed-claim”'],
  ['{ "rules": { "relative-date": «"loud"» } }', 'Use one of “error”, “warning”'],
  ['{ "rules": «["relative-date"]» }', 'Expected an object in curly brackets in the place of a list.'],
  ['{ "policy": { "sourceCoversLead": «"yes"» } }', 'Expected true or false in the place of this string.'],
  ['{ "policy": { "kinds": «"say"» } }', 'Expected a list in square brackets'],
  ['{ "policy": { "kinds": ["say", «"shout"»] } }', '“shout” cannot stand here.'],
  ['{ "labels": { «"backgrund"»: [] } }', 'Did you mean “background”?'],
  ['{ "labels": { "background": [«"How:"»] } }', '“How:” is not a label: it begins with a letter and has no colon.'],
  ['{ "labels": { "background": «"How"» } }', 'Expected a list in square brackets'],
  ['{ "cues": { «"shout"»: [] } }', 'Did you mean “show”?'],
  ['{ "cues": { "say": [«"hit, back"»] } }', 'is not a verb'],
  ['{ "house": { "outlets": [«"…"»] } }', 'is not a name'],
  ['{ "house": { "spellings": { «"…"»: "..." } } }', '“…” is not a word.'],
  [
    '{ "house": { "spellings": { "e-mail": «true» } } }',
    'Expected a text in quotation marks in the place of this boolean.',
  ],
  ['{ "house": { "spellings": { "e-mail": «""» } } }', 'The text must not be blank.'],
  ['{ "overrides": [«{» "profile": "archive" }] }', '“files” is missing here.'],
  ['{ "overrides": [{ "files": «[]» }] }', 'The list must not be empty.'],
  ['{ "overrides": [{ "files": ["a", «3»] }] }', 'Expected a text in quotation marks in the place of this number.'],
  ['{ "overrides": [{ "files": «" "» }] }', 'The text must not be blank.'],
  ['{ "overrides": [{ "files": "a", «"overrides"»: [] }] }', 'There is no “overrides” here.'],
  ['{ "suppressions": [«{»}] }', '“rule” is missing here.'],
  ['{ "suppressions": [{ "rule": «"empty-sections"» }] }', 'Did you mean “empty-section”?'],
  ['{ "suppressions": [{ "rule": "empty-section", "date": «"19.8.2025"» }] }', 'is not a date like 2025-08-19'],
  ['{ "suppressions": [{ "rule": "empty-section", "finding": { "words": "a", "nth": «0» } }] }', 'number from 1'],
  ['«[]»', 'Expected an object in curly brackets'],
  ['\uFEFF{ "profile": «"loud"» }', 'Use one of'],
];

/** Files with something wrong that only the reader sees, for it is no matter of values. */
export const malformed: readonly (readonly [string, string])[] = [
  ['{ "profile": "strict" «"rules"»: {} }', 'Expected a comma'],
  ['{ "profile" «"strict"» }', 'Expected a colon'],
  ['{ "profile": «strict» }', 'neither text in quotation marks'],
  ['{ "profile": "strict", «"profile"»: "archive" }', '“profile” stands here twice.'],
];
