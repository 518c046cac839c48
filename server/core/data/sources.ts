import type { Language } from '../article/model.ts';
import { channels as enChannels } from './en/channels.ts';
import { organisations as enOrganisations } from './en/organisations.ts';
import { outletWords as enOutlets } from './en/outlets.ts';
import { roles as enRoles } from './en/roles.ts';
import { entries as enEntries, ties as enTies } from './en/sources.ts';
import { channels as ruChannels } from './ru/channels.ts';
import { organisations as ruOrganisations } from './ru/organisations.ts';
import { outletWords as ruOutlets } from './ru/outlets.ts';
import { roles as ruRoles } from './ru/roles.ts';
import { entries as ruEntries, ties as ruTies } from './ru/sources.ts';
import type { SourceTable } from './source-table.ts';
import { channels as ukChannels } from './uk/channels.ts';
import { organisations as ukOrganisations } from './uk/organisations.ts';
import { outletWords as ukOutlets } from './uk/outlets.ts';
import { roles as ukRoles } from './uk/roles.ts';
import { entries as ukEntries, ties as ukTies } from './uk/sources.ts';

/** What source entries are made of, by language. */
export const sourceTables: Readonly<Record<Language, SourceTable>> = {
  en: {
    outlets: enOutlets,
    channels: enChannels,
    organisations: enOrganisations,
    roles: enRoles,
    ties: enTies,
    entries: enEntries,
  },
  uk: {
    outlets: ukOutlets,
    channels: ukChannels,
    organisations: ukOrganisations,
    roles: ukRoles,
    ties: ukTies,
    entries: ukEntries,
  },
  ru: {
    outlets: ruOutlets,
    channels: ruChannels,
    organisations: ruOrganisations,
    roles: ruRoles,
    ties: ruTies,
    entries: ruEntries,
  },
};
