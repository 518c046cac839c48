/** "The Coastal Herald reported this.": words that stand for what was said before; kept by hand. */
export const backReferences: ReadonlySet<string> = new Set(['this', 'that', 'this is', 'that is', "that's"]);

/** Words of cues whose source stands up for what "this" points back to, as one who denies or hears it does not. */
export const vouchingCues: ReadonlySet<string> = new Set(
  [
    'said say says told tells according',
    'report reports reported announce announces announced state states stated declare declares declared',
    'inform informs informed write writes wrote written publish publishes published post posts posted',
    'confirm confirms confirmed note notes noted stress stresses stressed emphasise emphasised emphasize emphasized',
    'reveal reveals revealed disclose discloses disclosed explain explains explained recall recalls recalled',
  ].flatMap((words) => words.split(' ')),
);
