export const titles = {};
