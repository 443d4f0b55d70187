import type { Words } from '../words.ts';

export const titles: Words['titles'] = {};
