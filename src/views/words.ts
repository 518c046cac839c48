import type { ActorKind, Support } from '../../server/core/attribution/model.ts';
import type { StatementItem } from '../../server/lsp/views-result.ts';
import type { Translate } from '../server-status.ts';
import type { RowIcon } from './row.ts';

/** From those that ask for work to those that are in order. */
export const supports: readonly Support[] = [
  'unattributed',
  'vague',
  'unnamed',
  'inherited',
  'attributed',
  'not-a-claim',
];

/** Each a shape of its own: the colours only help the eye along. */
export const supportIcons: Readonly<Record<Support, RowIcon>> = {
  unattributed: { id: 'question', color: 'list.warningForeground' },
  vague: { id: 'organization', color: 'charts.yellow' },
  unnamed: { id: 'eye-closed', color: 'charts.purple' },
  inherited: { id: 'arrow-circle-down', color: 'charts.blue' },
  attributed: { id: 'pass', color: 'charts.green' },
  'not-a-claim': { id: 'dash', color: 'disabledForeground' },
};

export function supportName(support: Support, translate: Translate): string {
  switch (support) {
    case 'unattributed':
      return translate('Unattributed');
    case 'vague':
      return translate('Vague source');
    case 'unnamed':
      return translate('Unnamed source');
    case 'inherited':
      return translate('Inherited');
    case 'attributed':
      return translate('Attributed');
    case 'not-a-claim':
      return translate('Not a statement');
  }
}

/** From those who may speak and be named to those who cannot. */
export const actorKinds: readonly ActorKind[] = ['person', 'organisation', 'outlet', 'unnamed', 'vague', 'place'];

export const actorIcons: Readonly<Record<ActorKind, RowIcon>> = {
  person: { id: 'person' },
  organisation: { id: 'library' },
  outlet: { id: 'radio-tower' },
  unnamed: { id: 'eye-closed' },
  vague: { id: 'organization' },
  place: { id: 'location' },
};

export function actorKindName(kind: ActorKind, translate: Translate): string {
  switch (kind) {
    case 'person':
      return translate('People');
    case 'organisation':
      return translate('Organisations');
    case 'outlet':
      return translate('Outlets');
    case 'unnamed':
      return translate('People without names');
    case 'vague':
      return translate('Nobody in particular');
    case 'place':
      return translate('Places');
  }
}

/** Whether the words are the speaker's own; empty where they are the writer's. */
export function formName({ form }: StatementItem, translate: Translate): string {
  if (form === 'direct') return translate('word for word');
  return form === 'mixed' ? translate('partly word for word') : '';
}

export function countStatements(number: number, translate: Translate): string {
  return number === 1 ? translate('1 statement') : translate('{0} statements', number);
}

export function countMentions(number: number, translate: Translate): string {
  return number === 1 ? translate('1 mention') : translate('{0} mentions', number);
}

export function countFindings(number: number, translate: Translate): string {
  if (number === 0) return '';
  return number === 1 ? translate('1 finding') : translate('{0} findings', number);
}
