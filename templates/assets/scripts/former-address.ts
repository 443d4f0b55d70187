/**
 * Leads on from an address of a former system whose query the page knows, where the web server does not: to the first link
 * whose parameters are all there, in whatever order and however their names are spelt.
 */
const asked = parametersOf(location.search);
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-former-addresses] a[data-query]')];
const found = links.find((link) => [...parametersOf(link.dataset.query ?? '')].every((one) => asked.has(one)));
if (found !== undefined) location.replace(found.href);

function parametersOf(query: string): ReadonlySet<string> {
  return new Set([...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`.toLowerCase()));
}
