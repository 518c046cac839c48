import type { BoilerplateKind } from '../../article/model.ts';

/** What each kind of boilerplate is, as hovers say it; our own words. */
export const boilerplatePurposes: Readonly<Record<BoilerplateKind, string>> = {
  advertisement: 'Advertisement marker',
  appeal: 'Appeal to the reader',
  caption: 'Caption',
  credit: 'Credit line',
  'page-leftover': 'Leftover of a web page',
};
