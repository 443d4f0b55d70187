import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { salvage } from './salvage.ts';

const schema = z.strictObject({
  name: z.string(),
  tags: z.array(z.string()).optional(),
  items: z.array(z.strictObject({ a: z.string().optional(), b: z.int() })).optional(),
});

describe('salvage', () => {
  it('keeps a valid value whole', () => {
    expect(salvage(schema, { name: 'x', tags: ['y'] })).toEqual({ name: 'x', tags: ['y'] });
  });

  it('leaves out what is refused, and holes where entries of a list were', () => {
    const value = { name: 5, odd: 1, tags: ['a', 2, 'c'], items: [{ a: 'x', b: 'no' }, 7] };
    expect(salvage(schema, value)).toEqual({ tags: ['a', undefined, 'c'], items: [{ a: 'x' }, undefined] });
  });

  it('keeps nothing of a value of another kind', () => {
    expect(salvage(schema, 'text')).toBeUndefined();
  });
});
