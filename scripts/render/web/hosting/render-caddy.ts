import { contentTypes, feedType, isText, usualCaching, type HostFacts, type HostFile } from './host-facts.ts';
import { patternAsRegex } from './read-header-rules.ts';

/**
 * Returns what a site of a Caddyfile imports; before that it must say `vars cleardays_public FOLDER` (or
 * what it is called). What is not for everybody imports the snippet `cleardays-members-auth` (or as it is called), without
 * which Caddy does not start.
 */
export function renderCaddy(facts: HostFacts): HostFile {
  return { name: 'site.caddy', text: `${lines(facts).join('\n')}\n` };
}

function lines(facts: HostFacts): string[] {
  const { basePath, headers, isOpen } = facts;
  const root = `{vars.cleardays_${facts.name.replaceAll('-', '_')}}`;
  const name = `cleardays-${facts.name}`;
  const headerRules = headers.flatMap((rule, index) => {
    const matcher = `@${name}-${index + 1}`;
    const set = rule.headers.map((header) => `    header ${matcher} ${header.name} ${quote(header.value)}`);
    return [`    ${matcher} path_regexp ${quote(patternAsRegex(rule.pattern))}`, ...set];
  });
  const page = '"text/html; charset=utf-8"';
  return [
    '# Made anew by each build of Cleardays. To be imported in a site, after the line that says where it lies:',
    `# vars cleardays_${facts.name.replaceAll('-', '_')} /path/of/its/folder`,
    ...(basePath === '' ? [] : [`redir ${quote(basePath)} ${quote(`${basePath}/`)} 301`]),
    `handle ${quote(`${basePath}/*`)} {`,
    // One after the other as they stand here: Caddy by itself would redirect before it asks for a password.
    '  route {',
    ...(isOpen ? [...renderRedirects(facts), ...renderQueried(facts)] : [`    import ${name}-auth`]),
    '    encode zstd gzip',
    `    header Cache-Control "${usualCaching(facts)}"`,
    ...headerRules,
    ...renderTypes(name),
    ...(basePath === '' ? [] : [`    uri strip_prefix ${quote(basePath)}`]),
    `    root * ${root}`,
    ...renderRemoved(facts),
    '    file_server {',
    // For other hosts.
    '      hide _headers _redirects',
    '    }',
    '  }',
    '}',
    'handle_errors {',
    `  @${name}-missing {`,
    `    path ${quote(`${basePath}/*`)}`,
    `    expression {http.error.status_code} == 404`,
    '  }',
    `  handle @${name}-missing {`,
    `    root * ${root}`,
    '    rewrite * /404.html',
    `    header Cache-Control "${usualCaching(facts)}"`,
    `    header Content-Type ${page}`,
    '    file_server',
    '  }',
    '}',
  ];
}

function renderTypes(name: string): string[] {
  return [
    ...contentTypes.flatMap(({ type, ends }, index) => [
      `    @${name}-type-${index + 1} path ${ends.map((end) => `*.${end}`).join(' ')}${type === 'text/html' ? ' */' : ''}`,
      `    header @${name}-type-${index + 1} Content-Type ${quote(isText(type) ? `${type}; charset=utf-8` : type)}`,
    ]),
    `    @${name}-feed path */${feedType.name}`,
    `    header @${name}-feed Content-Type ${feedType.type}`,
  ];
}

/** Of what is not for everybody the pages at old addresses lead on, which are closed as all of it. */
function renderRedirects({ redirects }: HostFacts): string[] {
  return (
    redirects
      // What Caddy would read otherwise than it stands.
      .filter(({ from }) => !/[\p{Cc}*{}\\]/u.test(from))
      .map(({ from, to }) => `    redir ${quote(from)} ${target(to)} 301`)
  );
}

/** Former addresses with queries; names of parameters have to be spelt as they were typed. */
function renderQueried({ name, queried }: HostFacts): string[] {
  return queried
    .filter(({ from }) => !/[\p{Cc}*{}\\]/u.test(from))
    .flatMap(({ from, rules, otherwise }, index) => [
      `    route ${quote(from)} {`,
      ...rules.flatMap(({ parameters, to }, place) => {
        const matcher = `@cleardays-${name}-former-${index + 1}-${place + 1}`;
        // Its matcher for queries takes any one of several parameters for all of them, before 2.8.
        const all = parameters.map((one) => `{query.${one.name}} == "${one.value}"`).join(' && ');
        return [`      ${matcher} expression \`${all}\``, `      redir ${matcher} ${target(to)} 301`];
      }),
      ...(otherwise === null ? [] : [`      redir * ${target(otherwise)} 301`]),
      '    }',
    ]);
}

/** Where an answer leads, without placeholders. */
function target(to: string): string {
  return quote(to.replaceAll('{', '%7B').replaceAll('}', '%7D'));
}

/** Pages that say that what stood here was taken down. Their addresses have lost the base path by then. */
function renderRemoved({ name, basePath, removed }: HostFacts): string[] {
  const paths = removed.map((path) => path.slice(basePath.length)).filter((path) => !/[\p{Cc}*{}\\]/u.test(path));
  if (paths.length === 0) return [];
  const matcher = `@cleardays-${name}-removed`;
  return [
    `    ${matcher} path ${paths.map(quote).join(' ')}`,
    `    file_server ${matcher} {`,
    '      status 410',
    '    }',
  ];
}

/** A parameter of a Caddyfile, where a backslash stands for itself but before a quotation mark. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
