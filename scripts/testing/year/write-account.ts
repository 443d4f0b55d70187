import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { Archive } from '../../model/archive.ts';
import type { Meeting, Pack } from '../../model/meeting.ts';
import { listComingBusiness } from '../../model/meetings/list-coming-business.ts';
import { programmeOfItem } from '../../model/meetings/programme-of-item.ts';
import type { Bodies } from '../../model/rendered-body.ts';
import { actionsOfItem } from '../../render/registers/actions-of-item.ts';
import { buildRegisters } from '../../render/registers/build-registers.ts';
import type { Registers } from '../../render/registers/register.ts';

/** Returns, for eyes, what an archive shows on its day and what its officer is told: one line for each thing. */
export function writeAccount(archive: Archive, bodies: Bodies, findings: readonly Diagnostic[]): string {
  const registers = buildRegisters(archive, bodies);
  const oldestFirst = archive.meetings.toReversed();
  const coming = oldestFirst.filter(({ date }) => date >= archive.today);
  return [
    `On ${archive.today}`,
    ...oldestFirst.flatMap((meeting) => ['', ...accountOf(meeting, registers, archive)]),
    '',
    'Forward plan',
    ...listComingBusiness(coming, archive.today).map(
      ({ meeting, items }) => `  ${meeting.name}: ${items.map(({ title }) => title).join('; ')}`,
    ),
    'Actions',
    ...registers.actions.map(({ reference, state, due }) => `  ${reference ?? '-'} ${state}, due ${due ?? '-'}`),
    'Recommendations',
    ...registers.recommendations.map(({ reference, state }) => `  ${reference ?? '-'} ${state}`),
    'Told to officers',
    ...findings.map(
      ({ severity, code, file, line }) => `  ${severity} ${code} ${file.replace('content/', '')}:${line}`,
    ),
    '',
  ].join('\n');
}

function accountOf(meeting: Meeting, registers: Registers, archive: Archive): string[] {
  const { name, stateInWords, publishBy, agenda, packs, minutes } = meeting;
  return [
    `${name}: ${stateInWords} (agenda by ${publishBy})`,
    ...(agenda?.items ?? []).flatMap((item) => accountOfItem(item, registers, archive)),
    ...packs.map(accountOfPack),
    ...(minutes === null
      ? []
      : [
          `  minutes, ${minutes.status}${minutes.amendments.length > 0 ? ', amended' : ''}`,
          ...minutes.entries.map(({ number, heading, item }) => `    ${number} ${heading} [${item?.number ?? '-'}]`),
        ]),
  ];
}

function accountOfItem(item: AgendaItem, registers: Registers, archive: Archive): string[] {
  const marks = [
    item.withheld?.kind ?? null,
    item.urgency === null ? null : 'urgent',
    item.toFollow ? 'to follow' : null,
    item.deferredTo === null ? null : 'deferred',
  ].filter((mark) => mark !== null);
  return [
    `  ${item.number}. ${[item.title, ...marks].join(', ')}${item.papers.length === 0 ? '' : ` (${papersOf(item)})`}`,
    ...actionsOfItem(item, registers, archive).map(({ reference, state }) => `     ${reference ?? '-'} ${state}`),
    ...programmeOfItem(item).map(({ date, items }) => `     ${date}: ${items.map(({ title }) => title).join('; ')}`),
  ];
}

function accountOfPack({ title, items }: Pack): string {
  return `  ${title}: ${items.map((item) => (item.papers.length === 0 ? item.number : `${item.number} (${papersOf(item)})`)).join(', ')}`;
}

/** A paper's kind, and of minutes their state: that of the pack's day. */
function papersOf({ papers }: AgendaItem): string {
  return papers.map((paper) => (paper.kind === 'minutes' ? `minutes ${paper.status}` : paper.kind)).join(', ');
}
