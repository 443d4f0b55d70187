import type { Words } from '../words.ts';

export const pack: Words['pack'] = {};
