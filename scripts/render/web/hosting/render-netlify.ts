import type { HostFacts, HostFile } from './host-facts.ts';

/**
 * Returns the redirects of Netlify, which are copied into the root of what is published. The mark after the status is for
 * addresses that hold a page: the one that leads on where no host does.
 */
export function renderNetlify({ redirects, queried }: HostFacts): HostFile {
  const lines = [
    ...queried.flatMap(({ from, rules, otherwise }) => [
      ...rules.map(({ parameters, to }) => ({
        from,
        to,
        query: parameters.map(({ name, value }) => `${name}=${value}`),
      })),
      ...(otherwise === null ? [] : [{ from, to: otherwise, query: [] }]),
    ]),
    ...redirects.map(({ from, to }) => ({ from, to, query: [] })),
  ];
  const rules = lines
    // What Netlify would read otherwise than it stands.
    .filter(({ from }) => !/[\s*:]/u.test(from))
    .map(({ from, to, query }) => [from, ...query, to, '301!'].join(' '));
  return { name: '_redirects', text: ['# Made anew by each build of Cleardays.', ...rules, ''].join('\n') };
}
