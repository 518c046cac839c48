import { anonymousOnlyItem } from './anonymous-only-item.ts';
import { dateHeaderInvalid } from './date-header-invalid.ts';
import { dateHeaderMissing } from './date-header-missing.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { missingSourceSection } from './missing-source-section.ts';
import type { Rule } from './model.ts';
import { quoteWithoutSpeaker } from './quote-without-speaker.ts';
import { relativeDate } from './relative-date.ts';
import { secondHandSource } from './second-hand-source.ts';
import { sectionOrder } from './section-order.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unclosedQuotation } from './unclosed-quotation.ts';
import { unknownSectionLabel } from './unknown-section-label.ts';
import { vagueMediaSource } from './vague-media-source.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

/** Every rule, by family. Where two findings of a family are equally grave, the rule that stands first here wins. */
export const registry: readonly Rule[] = [
  unattributedClaim,
  unclosedQuotation,
  quoteWithoutSpeaker,
  vagueMediaSource,
  secondHandSource,
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
