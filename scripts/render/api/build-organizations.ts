import { apiListPath, apiPaths } from '../../model/api-path.ts';
import type { Committee } from '../../model/committee.ts';
import type { ApiSite } from './api-site.ts';
import { membershipId } from './build-people.ts';
import { oparlObject, unlessEmpty, type OParlObject } from './oparl-object.ts';

/** Returns a committee as an organisation; its meetings are a list of their own. */
export function buildOrganization(committee: Committee, site: ApiSite): OParlObject {
  const { parent, quorum } = committee;
  return oparlObject('Organization', site.id('organizations', committee.path), {
    body: site.address(apiPaths.body),
    name: committee.name,
    // The word that OParl has for a body that meets, whatever it is called.
    organizationType: 'Gremium',
    classification: committee.type,
    membership: unlessEmpty(committee.memberships.map((membership) => membershipId(membership, site))),
    meeting: site.address(meetingListPath(committee)),
    subOrganizationOf: parent === null ? undefined : site.id('organizations', parent.path),
    website: site.address(committee.path),
    web: site.address(committee.path),
    'cleardays:quorum': quorum ?? undefined,
    'cleardays:contact': {
      name: committee.contact.name,
      telephone: committee.contact.telephone ?? undefined,
      email: committee.contact.email ?? undefined,
    },
    'cleardays:language': committee.lang ?? undefined,
  });
}

/** Returns the path of a page of the list of a committee's meetings. */
export function meetingListPath({ slug }: Committee, page = 1): string {
  return apiListPath(`organizations/${slug}/meetings`, page);
}
