import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { agendaItemSchema } from '../../schema/agenda-item.ts';
import { keyDecision } from '../../schema/key-decision.ts';
import { meetingSchema } from '../../schema/meeting.ts';
import { minutesSchema } from '../../schema/minutes.ts';
import { reportSchema } from '../../schema/report.ts';

const folder = new URL('./', import.meta.url);
const mends = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/^ {2}fix: .*$/gmu) ?? []);
/** Keys with what belongs to them, as they are to be typed: `urgency: { reason: …, agreedBy: … }`. */
const typed = [...new Set(mends.flatMap((mend) => mend.match(/(?<=")[A-Za-z]+: [{[][^"]*[}\]](?=")/gu) ?? []))].sort();

const shapes: readonly Readonly<Record<string, z.ZodType>>[] = [
  meetingSchema.shape,
  agendaItemSchema.shape,
  agendaItemSchema.shape.privateNotice.unwrap().shape,
  minutesSchema.shape,
  reportSchema.shape,
  keyDecision.shape,
  meetingSchema.shape.publications.unwrap().element.shape,
];

it('are told with front matter', () => {
  expect(typed.length).toBeGreaterThan(10);
});

it.each(typed)('can be typed as they are told: %s', (text) => {
  const keys = parse(text) as Record<string, unknown>;
  const [key = ''] = Object.keys(keys);
  const schemas = shapes.flatMap((shape) => shape[key] ?? []);
  expect(schemas.some((schema) => schema.safeParse(keys[key]).success)).toBe(true);
});
