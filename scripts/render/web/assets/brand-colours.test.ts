import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBrandColours, contrast, parseColour } from './brand-colours.ts';

const between = (one: string, other: string) => contrast(parseColour(one), parseColour(other));

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#1d4f5c', '#1d4f5c', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(between(one, other)).toBeCloseTo(expected, 2);
  });
});

describe('buildBrandColours', () => {
  it('keeps a colour that can be read as it is', () => {
    expect(buildBrandColours('#1d4f5c')).toMatchObject({ brand: '#1d4f5c', onBrand: '#ffffff', accent: '#1d4f5c' });
  });

  it('puts black on a light colour and darkens it for links', () => {
    const colours = buildBrandColours('#ffdd00');
    expect(colours.onBrand).toBe('#000000');
    expect(colours.accent).not.toBe('#ffdd00');
  });

  it('can be read in both schemes whatever the colour (WCAG 2.2, 1.4.3)', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (brand) => {
        const colours = buildBrandColours(brand);
        return (
          between(colours.onBrand, colours.brand) >= 4.5 &&
          between(colours.accent, '#ffffff') >= 4.5 &&
          between(colours.accent, '#f3f5f6') >= 4.5 &&
          between(colours.accentOnDark, '#1e262b') >= 4.5 &&
          between(colours.accentOnDark, '#14191d') >= 4.5 &&
          between('#ffffff', colours.brandOnDark) >= 4.5
        );
      }),
    );
  });
});
