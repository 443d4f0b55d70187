import type { Words } from '../words.ts';

export const body: Words['body'] = {};
