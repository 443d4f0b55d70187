import { escapeHtml } from '../../html/escape-html.ts';
import { contentTypes, isText, usualCaching, type HostFacts, type HostFile } from './host-facts.ts';
import type { HeaderRule } from './read-header-rules.ts';

/**
 * Returns `web.config` of Internet Information Services, which is copied into the folder of the site. What a pattern with a
 * star in its middle says is left out: IIS can only do that with modules that it does not bring. Former addresses are left
 * to the pages there.
 */
export function renderIis(facts: HostFacts): HostFile {
  return { name: 'web.config', text: `${lines(facts).join('\n')}\n` };
}

function lines(facts: HostFacts): string[] {
  const { basePath, headers } = facts;
  const everywhere = headers.filter(({ pattern }) => pattern === `${basePath}/*`);
  const caching = { name: 'Cache-Control', value: usualCaching(facts) };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    // For other hosts.
    '    <security><requestFiltering><hiddenSegments><add segment="_headers" /><add segment="_redirects" /></hiddenSegments></requestFiltering></security>',
    '    <staticContent>',
    ...contentTypes.flatMap(({ type, ends }) =>
      ends.flatMap((end) => [
        `      <remove fileExtension=".${end}" />`,
        `      <mimeMap fileExtension=".${end}" mimeType="${isText(type) ? `${type}; charset=utf-8` : type}" />`,
      ]),
    ),
    '    </staticContent>',
    ...customHeaders([caching, ...everywhere.flatMap((rule) => rule.headers)]),
    '  </system.webServer>',
    ...headers.flatMap((rule) => location(rule, basePath)),
    '</configuration>',
  ];
}

/** The headers of one file or of one folder with all that is in it. */
function location({ pattern, headers }: HeaderRule, basePath: string): string[] {
  const path = pattern.slice(basePath.length + 1).replace(/\/\*$/u, '');
  if (path.includes('*')) return [];
  return [
    `  <location path="${escapeHtml(path)}">`,
    '    <system.webServer>',
    ...customHeaders(headers),
    '    </system.webServer>',
    '  </location>',
  ];
}

function customHeaders(headers: HeaderRule['headers']): string[] {
  return [
    '      <httpProtocol><customHeaders>',
    ...headers.flatMap(({ name, value }) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${escapeHtml(value)}" />`,
    ]),
    '      </customHeaders></httpProtocol>',
  ];
}
