export const pack = {};
