import { contentTypes, isText, usualCaching, type HostFacts, type HostFile } from './host-facts.ts';

/**
 * Returns the settings of Azure Static Web Apps, which are copied into the root of what is uploaded. A route there may have
 * a star at its end alone, so that other patterns are left out, and the file may have 20 KB at most, so that former
 * addresses are left to the pages there.
 */
export function renderAzure(facts: HostFacts): HostFile {
  const { basePath, headers } = facts;
  const everywhere = headers.filter(({ pattern }) => pattern === `${basePath}/*`);
  const settings = {
    globalHeaders: {
      'Cache-Control': usualCaching(facts),
      ...Object.fromEntries(everywhere.flatMap((rule) => rule.headers.map(({ name, value }) => [name, value]))),
    },
    routes: headers
      .filter((rule) => !everywhere.includes(rule) && !rule.pattern.slice(0, -1).includes('*'))
      .map((rule) => ({
        route: rule.pattern,
        headers: Object.fromEntries(rule.headers.map(({ name, value }) => [name, value])),
      })),
    responseOverrides: { 404: { rewrite: `${basePath}/404.html` } },
    mimeTypes: Object.fromEntries(
      contentTypes.flatMap(({ type, ends }) =>
        ends.map((end) => [`.${end}`, isText(type) ? `${type}; charset=utf-8` : type]),
      ),
    ),
  };
  return { name: 'staticwebapp.config.json', text: `${JSON.stringify(settings, null, 2)}\n` };
}
