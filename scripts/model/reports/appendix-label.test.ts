import { expect, it } from 'vitest';
import { appendixLabel } from './appendix-label.ts';

it.each([
  [0, 'Appendix A'],
  [25, 'Appendix Z'],
  [26, 'Appendix AA'],
  [51, 'Appendix AZ'],
  [52, 'Appendix BA'],
  [702, 'Appendix AAA'],
])('calls appendix %i “%s”', (index, label) => {
  expect(appendixLabel(index)).toBe(label);
});
