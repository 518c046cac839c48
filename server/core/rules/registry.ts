import { actorFirstReference } from './actor-first-reference.ts';
import { ambiguousPronounAttribution } from './ambiguous-pronoun-attribution.ts';
import { anonymityReasonMissing } from './anonymity-reason-missing.ts';
import { anonymousOnlyItem } from './anonymous-only-item.ts';
import { anonymousOpinion } from './anonymous-opinion.ts';
import { anonymousSource } from './anonymous-source.ts';
import { bareAnonymousSource } from './bare-anonymous-source.ts';
import { circularSourcing } from './circular-sourcing.ts';
import { citedSourceNotListed } from './cited-source-not-listed.ts';
import { dateHeaderInvalid } from './date-header-invalid.ts';
import { dateHeaderMissing } from './date-header-missing.ts';
import { declinedCommentConflict } from './declined-comment-conflict.ts';
import { denialMissing } from './denial-missing.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { houseSpelling } from './house-spelling.ts';
import { inheritedAttributionOnly } from './inherited-attribution-only.ts';
import { lateQuoteAttribution } from './late-quote-attribution.ts';
import { loadedAttributionVerb } from './loaded-attribution-verb.ts';
import { mindReadingVerb } from './mind-reading-verb.ts';
import { missingSourceSection } from './missing-source-section.ts';
import { mixedSpeakersParagraph } from './mixed-speakers-paragraph.ts';
import type { AnyRule } from './model.ts';
import { nonSpeechVerb } from './non-speech-verb.ts';
import { passiveAttribution } from './passive-attribution.ts';
import { pluralSourcesSingle } from './plural-sources-single.ts';
import { quoteSpeakerAmbiguous } from './quote-speaker-ambiguous.ts';
import { quoteWithoutSpeaker } from './quote-without-speaker.ts';
import { relativeDate } from './relative-date.ts';
import { scareQuotes } from './scare-quotes.ts';
import { secondHandSource } from './second-hand-source.ts';
import { sectionOrder } from './section-order.ts';
import { singleSourceItem } from './single-source-item.ts';
import { sourceListedNotCited } from './source-listed-not-cited.ts';
import { statisticWithoutSource } from './statistic-without-source.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unclosedQuotation } from './unclosed-quotation.ts';
import { unknownSectionLabel } from './unknown-section-label.ts';
import { vagueAttribution } from './vague-attribution.ts';
import { vagueMediaSource } from './vague-media-source.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

/** Every rule, by family. Where two findings of a family are equally grave, the rule that stands first here wins. */
export const registry: readonly AnyRule[] = [
  unattributedClaim,
  bareAnonymousSource,
  anonymousOpinion,
  anonymousSource,
  vagueAttribution,
  passiveAttribution,
  hearsayAdverb,
  anonymityReasonMissing,
  statisticWithoutSource,
  inheritedAttributionOnly,
  loadedAttributionVerb,
  ambiguousPronounAttribution,
  actorFirstReference,
  mindReadingVerb,
  nonSpeechVerb,
  declinedCommentConflict,
  pluralSourcesSingle,
  houseSpelling,
  unclosedQuotation,
  quoteSpeakerAmbiguous,
  quoteWithoutSpeaker,
  lateQuoteAttribution,
  mixedSpeakersParagraph,
  scareQuotes,
  vagueMediaSource,
  secondHandSource,
  circularSourcing,
  citedSourceNotListed,
  sourceListedNotCited,
  singleSourceItem,
  denialMissing,
  anonymousOnlyItem,
  missingSourceSection,
  unknownSectionLabel,
  duplicateSection,
  emptySection,
  sectionOrder,
  dateHeaderInvalid,
  dateHeaderMissing,
  weekdayDateMismatch,
  relativeDate,
];
