import { contentTypes, feedType, isText, usualCaching, type HostFacts, type HostFile } from './host-facts.ts';
import { namesOfHeaders, patternAsRegex } from './read-header-rules.ts';

/**
 * Returns what nginx includes: `nginx-maps.conf` at the level of `http`, with which headers each address has, and
 * `nginx-site.conf` within a `server`, which must set `$cleardays_public` (or what it is called) to the folder of the site.
 * What is not for everybody includes `cleardays-members-auth.conf` (or as it is called), from the folder of nginx's own
 * configuration, without which nginx does not start.
 */
export function renderNginx(facts: HostFacts): HostFile[] {
  return [
    { name: 'nginx-maps.conf', text: `${renderMaps(facts).join('\n')}\n` },
    { name: 'nginx-site.conf', text: `${renderSite(facts).join('\n')}\n` },
  ];
}

function renderMaps(facts: HostFacts): string[] {
  // The first expression that fits is taken, and nothing is sent where the value is empty.
  const rules = facts.headers.toReversed();
  return [
    '# Made anew by each build of Cleardays. To be included at the level of http, before nginx-site.conf.',
    ...headerNames(facts).flatMap((name) => [
      `map $uri ${variable(facts, name)} {`,
      `  default ${quote(name === 'Cache-Control' ? usualCaching(facts) : '')};`,
      ...rules.flatMap(({ pattern, headers }) =>
        headers
          .filter((header) => header.name === name)
          .map(({ value }) => `  ${quote(`~${patternAsRegex(pattern)}`)} ${quote(value)};`),
      ),
      '}',
    ]),
    ...queriesOf(facts).flatMap(({ maps }) =>
      maps.flatMap(({ key, variable: to, rules }) => [
        `map ${quote(key)} ${to} {`,
        '  default "";',
        ...rules.map((rule) => `  ${quote(rule.values)} ${target(rule.to)};`),
        '}',
      ]),
    ),
  ];
}

/**
 * Former addresses with queries, each with a map for every set of parameters that is asked for: `$arg_` finds one by its
 * name, in whatever order they come and however it is spelt. Of what is not for everybody there are none, as below.
 */
function queriesOf({ isOpen, name, queried }: HostFacts): {
  readonly from: string;
  readonly otherwise: string | null;
  readonly maps: readonly {
    readonly key: string;
    readonly variable: string;
    readonly rules: readonly { readonly values: string; readonly to: string }[];
  }[];
}[] {
  let count = 0;
  return (isOpen ? queried : []).map(({ from, rules, otherwise }) => {
    const ordered = rules.map(({ parameters, to }) => ({
      to,
      parameters: parameters.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    }));
    const bySet = Map.groupBy(ordered, ({ parameters }) =>
      parameters.map((parameter) => `$arg_${parameter.name.toLowerCase()}`).join('&'),
    );
    const maps = [...bySet].map(([key, ofSet]) => ({
      key,
      variable: `$cleardays_${name.replaceAll('-', '_')}_former_${(count += 1)}`,
      rules: ofSet.map(({ parameters, to }) => ({ values: asKey(parameters.map(({ value }) => value).join('&')), to })),
    }));
    return { from, otherwise, maps };
  });
}

/** Long keys would not fit into the tables that nginx makes of a map unless its administrator widens them. */
function asKey(values: string): string {
  return values.length < 32 ? values : `~*^${values.replaceAll('.', '\\.')}$`;
}

/** Where an answer leads, without variables. */
function target(to: string): string {
  return quote(to.replaceAll('$', '%24'));
}

function renderSite(facts: HostFacts): string[] {
  const { basePath, name, isOpen } = facts;
  const folder = `$cleardays_${name.replaceAll('-', '_')}`;
  return [
    '# Made anew by each build of Cleardays. To be included in a server, after the line that says where the site lies:',
    `# set ${folder} /path/of/its/folder;`,
    ...(basePath === ''
      ? []
      : [`location = ${quote(basePath)} { absolute_redirect off; return 301 ${quote(`${basePath}/`)}; }`]),
    `location ^~ ${quote(`${basePath}/`)} {`,
    // Before anything else is read: even whether a paper is there is not for everybody.
    ...(isOpen ? [] : [`  include cleardays-${name}-auth.conf;`]),
    basePath === '' ? `  root ${folder};` : `  alias ${folder}/;`,
    '  index index.html;',
    '  autoindex off;',
    '  absolute_redirect off;',
    `  error_page 404 ${quote(`${basePath}/404.html`)};`,
    // A folder without a page.
    ...(isOpen ? [`  error_page 403 =404 ${quote(`${basePath}/404.html`)};`] : []),
    ...headerNames(facts).map((header) => `  add_header ${header} ${variable(facts, header)} always;`),
    // Of the administrator's own, where there are any: those of the server do not reach a location with headers.
    '  include cleardays-headers*.conf;',
    '  charset utf-8;',
    `  charset_types ${contentTypes.flatMap(({ type }) => (isText(type) && type !== 'text/html' ? [type] : [])).join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1000;',
    // Not PDFs: readers ask for parts of them.
    `  gzip_types text/css text/javascript text/csv text/plain text/calendar application/json application/xml ${feedType.type} image/svg+xml application/wasm;`,
    '  default_type application/octet-stream;',
    '  types {',
    ...contentTypes.map(({ type, ends }) => `    ${type} ${ends.join(' ')};`),
    '  }',
    `  location ~ ${quote(`/${feedType.name.replace('.', '\\.')}$`)} { types { } default_type ${feedType.type}; }`,
    ...renderRedirects(facts),
    ...queriesOf(facts).map(({ from, maps, otherwise }) => {
      const rules = maps.map(({ variable: to }) => `if (${to}) { return 301 ${to}; }`);
      const last = otherwise === null ? [] : [`return 301 ${target(otherwise)};`];
      return `  location = ${quote(from)} { ${[...rules, ...last].join(' ')} }`;
    }),
    ...renderRemoved(facts),
    // For other hosts.
    ...['_headers', '_redirects'].map((file) => `  location = ${quote(`${basePath}/${file}`)} { internal; }`),
    '}',
  ];
}

/**
 * Of what is not for everybody there are none: nginx answers them before it asks who it is, and they could name exempt
 * papers. The pages at the old addresses, which lead on too, are closed.
 */
function renderRedirects({ isOpen, redirects }: HostFacts): string[] {
  if (!isOpen) return [];
  return redirects
    .filter(({ from }) => !/\p{Cc}/u.test(from))
    .map(({ from, to }) => `  location = ${quote(from)} { return 301 ${target(to)}; }`);
}

/** Search engines forget what is answered with 410 sooner than what is not found. Not where it would be answered unasked. */
function renderRemoved({ isOpen, removed }: HostFacts): string[] {
  if (!isOpen) return [];
  return removed
    .filter((path) => !/[\p{Cc}$]/u.test(path))
    .map((path) => `  location = ${quote(path)} { error_page 410 ${quote(`${path}index.html`)}; return 410; }`);
}

function headerNames({ headers }: HostFacts): string[] {
  return [...new Set([...namesOfHeaders(headers), 'Cache-Control'])];
}

function variable({ name }: HostFacts, header: string): string {
  return `$cleardays_${name}_${header.toLowerCase()}`.replaceAll('-', '_');
}

/** A parameter of nginx, which reads backslashes only before quotation marks and themselves. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
