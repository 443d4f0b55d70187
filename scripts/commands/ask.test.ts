import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { asker } from './ask.ts';

/** A terminal in which somebody types each text when the question of its place is asked. */
function terminalWith(typed: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const brokenOff = vi.fn();
  const ask = asker({ input, output }, brokenOff);
  const left = [...typed];
  return {
    brokenOff,
    ask: (question: string) => {
      const answer = ask(question);
      const next = left.shift();
      if (next !== undefined) input.write(next);
      return answer;
    },
    shown: () => String(output.read() ?? ''),
  };
}

describe('asker', () => {
  it('takes a line for an answer, an empty one too', async () => {
    const { ask, brokenOff, shown } = terminalWith(['health\r', '\r']);
    expect([await ask('Which? '), await ask('When? ')]).toEqual(['health', '']);
    expect(shown()).toContain('Which? ');
    expect(brokenOff).not.toHaveBeenCalled();
  });

  it('keeps lines that were pasted together for the questions that follow', async () => {
    const { ask, shown } = terminalWith(['health\r2026-03-18\rRoo', '', 'm\r']);
    expect([await ask('Which? '), await ask('When? '), await ask('Where? ')]).toEqual(['health', '2026-03-18', 'Room']);
    expect(shown()).toContain('When? 2026-03-18');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-C in the middle of an answer', 'heal\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('takes %s for no answer', async (_, key) => {
    const { ask, brokenOff } = terminalWith([key]);
    expect(await ask('Which? ')).toBe('');
    expect(brokenOff).toHaveBeenCalledOnce();
  });
});
