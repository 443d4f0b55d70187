import { apiListPath, apiPaths } from '../../model/api-path.ts';
import { sitePaths } from '../../model/site-path.ts';
import type { ApiSite } from './api-site.ts';
import { oparlObject, oparlVersion, type OParlObject } from './oparl-object.ts';

/** Returns the object where a program begins. */
export function buildSystem(site: ApiSite): OParlObject {
  const { council } = site.archive;
  return oparlObject('System', site.address(apiPaths.system), {
    oparlVersion,
    license: council.licence ?? undefined,
    body: site.address(apiListPath('bodies')),
    name: `Committee meetings and papers of ${council.name}`,
    contactEmail: council.contact?.email ?? undefined,
    contactName: council.contact?.name,
    website: site.address(sitePaths.home),
    web: site.address(sitePaths.data),
  });
}

/** Returns the council, with the addresses of all lists. */
export function buildBody(site: ApiSite): OParlObject {
  const { council } = site.archive;
  const list = (name: string): string => site.address(apiListPath(name));
  return oparlObject('Body', site.address(apiPaths.body), {
    system: site.address(apiPaths.system),
    shortName: council.shortName,
    name: council.name,
    website: council.website ?? undefined,
    contactEmail: council.contact?.email ?? undefined,
    contactName: council.contact?.name,
    organization: list('organizations'),
    person: list('people'),
    meeting: list('meetings'),
    paper: list('papers'),
    // Content knows no terms of a council: its members' terms are not those of the council.
    legislativeTerm: [],
    agendaItem: list('agenda-items'),
    consultation: list('consultations'),
    file: list('files'),
    locationList: list('locations'),
    membership: list('memberships'),
    classification: 'Council',
    web: site.address(sitePaths.home),
    'cleardays:jurisdiction': council.jurisdiction,
    'cleardays:clearDays': council.clearDays,
    'cleardays:callInDays': council.callInDays,
    'cleardays:properOfficer': { name: council.properOfficer.name, title: council.properOfficer.title },
  });
}
