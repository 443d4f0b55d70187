import type { Meeting } from '../../model/meeting.ts';
import type { ApiSite } from './api-site.ts';
import { filesOfMeeting } from './build-meetings.ts';
import { filesOfPaper, idOfPaper, type ApiPaper } from './build-papers.ts';
import type { OParlObject } from './oparl-object.ts';

/** Returns every file once, with the meetings and papers that it belongs to. */
export function listFiles(meetings: readonly Meeting[], papers: readonly ApiPaper[], site: ApiSite): OParlObject[] {
  const files = new Map<string, OParlObject>();
  const owners = new Map<string, string[]>();
  const add = (file: OParlObject, owner: string): void => {
    if (!files.has(file.id)) files.set(file.id, file);
    owners.set(file.id, [...(owners.get(file.id) ?? []), owner]);
  };
  for (const meeting of meetings) {
    for (const file of filesOfMeeting(meeting, site)) add(file, site.id('meetings', meeting.path));
  }
  const ofMeetings = files.size;
  for (const paper of papers) for (const file of filesOfPaper(paper, site)) add(file, idOfPaper(paper, site));
  return [...files.values()].map((file, index) => {
    const named = owners.get(file.id) ?? [];
    return index < ofMeetings ? { ...file, meeting: named } : { ...file, paper: named };
  });
}
