import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedCouncil } from './generated-council.ts';
import { writingOf } from './invent-words.ts';

/** Three of them make the name of one of 8,000 places. */
const syllables = 'mar low field bur ton ham ley wick ford den hol mere thorp stead gar brook cot hurst wal pen'.split(
  ' ',
);

/** How large a generated root is. */
export interface RootSize {
  readonly meetings: number;
  readonly reportsPerMeeting: number;
}

/**
 * Writes a root of invented committees, meetings and reports, the same for the same size: ten committees, each with a
 * meeting a fortnight, each meeting with its agenda, its reports of about 4 KB, minutes with a resolution, a vote, an
 * action that a later meeting closes and a recommendation that the first committee, a cabinet, answers.
 */
export function generateRoot(folder: string, size: RootSize): void {
  const { next, sentence, paragraph: plain } = writingOf(20_260_318);
  // As in papers of a council, most words stand everywhere, and each paper has some that few others have.
  const syllable = (): string => syllables[next(syllables.length)] ?? '';
  const place = (): string => {
    const name = `${syllable()}${syllable()}${syllable()}`;
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  };
  const paragraph = (): string => `${plain()} This is so at ${place()} as well.`;
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };

  write('content/council.md', generatedCouncil);
  write('content/standing/apologies.md', '---\ntitle: Apologies for absence\n---\n\nTo receive any apologies.\n');
  write('data/indicators/service.json', JSON.stringify(indicatorSet(), null, 2));
  for (let person = 0; person < 60; person += 1) {
    write(
      `content/people/member-${person}.md`,
      `---\nname: Member Number ${person}\ntitle: Councillor\n---\n\n${sentence()}\n`,
    );
  }

  const committees = 10;
  for (let committee = 0; committee < committees; committee += 1) {
    const base = `content/committees/committee-${committee}`;
    const present = Array.from({ length: 9 }, (_, index) => `member-${(committee * 6 + index) % 60}`);
    const members = present.map((person, index) => {
      const role = index === 0 ? 'chair' : 'member';
      return `  - { person: ${person}, role: ${role} }`;
    });
    const isCabinet = committee === 0;
    write(
      `${base}/committee.md`,
      `---\nname: Committee ${committee}\ntype: ${isCabinet ? 'cabinet' : 'committee'}\nmembers:\n${members.join('\n')}\ncontact: { name: Democratic Services }\n---\n\n${paragraph()}\n`,
    );
    const count = Math.ceil((size.meetings - committee) / committees);
    for (let meeting = 0; meeting < count; meeting += 1) {
      const date = dayAfter('2010-01-05', meeting * 14 + committee);
      const slugs = Array.from({ length: size.reportsPerMeeting }, (_, index) => `report-${index + 1}`);
      const former = meeting === 0 ? null : dayAfter(date, -14);
      const standing = [
        ...(former === null ? [] : [`  - minutes: ${former}`]),
        '  - actions: previous',
        '  - programme: coming',
      ];
      const reports = slugs.map((slug) => `  - report: ${slug}`);
      const agenda = ['  - standing: apologies', ...standing, ...reports].join('\n');
      write(
        `${base}/${date}/meeting.md`,
        `---\ntime: "18:00"\nvenue: Town Hall\nplanned:\n  - ${sentence()}\n  - { title: ${place()}, purpose: ${place()} }\nagenda:\n${agenda}\npublications:\n  - { kind: agenda, date: ${dayAfter(date, -14)} }\n---\n`,
      );
      // Of other words each time: what has the title of a former meeting's item is taken for the same business.
      const subjects = slugs.map(() => sentence().split(' ').slice(0, 4).join(' ').replace(/\.$/u, ''));
      for (const [index, slug] of slugs.entries()) {
        write(`${base}/${date}/${slug}.md`, report(subjects[index] ?? '', sentence, paragraph));
      }
      const reference = (kind: string, number: number, body = committee): string => `C${body}/${kind}${number}`;
      const done = `:::action{ref="${reference('A', meeting - 3)}" status=done}\n${sentence()}\n:::\n`;
      const answered = reference('R', meeting - 5, 1 + (meeting % (committees - 1)));
      const minutes: readonly (readonly [string, string])[] = [
        ['Apologies for absence', ''],
        ...(former === null ? [] : [['Minutes of the previous meeting', `:::resolved\n${sentence()}\n:::\n`] as const]),
        ['Actions from earlier meetings', meeting < 3 ? '' : done],
        ['Work programme', ''],
        ...subjects.map((subject, index): readonly [string, string] => {
          const resolved = `:::resolved\n${sentence()}\n:::\n\n::vote{for=9 against=0 abstained=0}\n`;
          const asked = `:::action{owner="Director of Services" due=${dayAfter(date, 28)} ref="${reference('A', meeting)}"}\n${sentence()}\n:::\n`;
          const said = isCabinet
            ? `:::response{ref="${answered}" answer=accepted}\n${sentence()}\n:::\n`
            : `:::recommendation{to=committee-0 ref="${reference('R', meeting)}"}\n${sentence()}\n:::\n`;
          return [subject, [resolved, asked, said][index] ?? ''];
        }),
      ];
      const decided = isCabinet ? `decisions: { published: ${dayAfter(date, 2)} }\n` : '';
      const head = `status: draft\npresent: [${present.join(', ')}]\n${decided}`;
      const body = minutes.map(([title, said]) => `## ${title}\n\n${paragraph()}\n\n${said}`).join('\n');
      write(`${base}/${date}/minutes.md`, `---\n${head}---\n\n${body}`);
    }
  }
}

function report(subject: string, sentence: () => string, paragraph: () => string): string {
  const sections = ['Summary', 'Background', 'Options', 'Finance', 'Next steps'].map(
    (title) => `## ${title}\n\n${paragraph()}\n\n${paragraph()}\n`,
  );
  const table = '| Option | Cost | Risk |\n|---|---:|---|\n| First | 1,200 | Low |\n| Second | 900 | Medium |\n';
  return (
    `---\nsubject: ${subject}\nleadOfficer: Director of Services\ncontactOfficer: { name: Democratic Services }\n` +
    `backgroundDocuments: none\nrecommendations:\n  - ${sentence()}\n---\n\n` +
    `${sections.join('\n')}\n${table}\nThe latest figure is :value[svc-1]{period=2029-12}.\n`
  );
}

function indicatorSet(): unknown {
  const months = Array.from(
    { length: 24 },
    (_, index) => `${2028 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  return {
    id: 'service',
    title: 'Service scorecard',
    frequency: 'month',
    yearStarts: '04',
    indicators: [
      {
        id: 'svc-1',
        title: 'Requests answered in time',
        unit: 'percent',
        polarity: 'bigger-is-better',
        aggregate: 'latest',
        values: Object.fromEntries(months.map((month, index) => [month, 60 + index])),
      },
    ],
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
