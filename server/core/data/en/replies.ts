import { phraseList, wordList } from '../word-lists.ts';

/** English words about accusations and answers, kept by hand. */

/** Forms of the verbs that accuse somebody. */
export const accusing = wordList('accuse accuses accused accusing blame blames blamed blaming');

/** How a text tells that somebody answered, or would not. */
export const replies = phraseList(
  `denied, denies, deny, denying, rejected, rejects, dismissed, dismisses, refuted, declined to comment, refused to comment,
   did not comment, did not respond, did not immediately respond, did not reply, has not responded, has not commented,
   no comment, could not be reached, was not available, were not available, not immediately available`,
);

/** Of those, how it tells that somebody would say nothing. */
export const declined = phraseList(
  `declined to comment, refused to comment, did not comment, did not respond, did not immediately respond, did not reply,
   has not responded, has not commented, would not comment, declined comment`,
);
