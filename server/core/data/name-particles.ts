/** Small words inside a person's name ("Oda van der Berg"), in lower case; kept by hand. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van der den de la le du da di do dos das del della bin ibn bint al von vom zu zur el y ter ten af av ben abu ul ud st'.split(
    ' ',
  ),
);

/** Those that may open a name in the middle of a sentence: "von der Leyen said". */
export const openingParticles: ReadonlySet<string> = new Set('van von bin ibn ter vom'.split(' '));

/** Arabic articles joined to the name behind them: "al-Sharaa". */
export const joinedArticles: readonly string[] = ['al-', 'el-', 'as-', 'ash-', 'an-', 'ar-', 'at-', 'az-', 'ad-'];
