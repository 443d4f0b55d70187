import { XMLParser, XMLValidator } from 'fast-xml-parser';

interface Link {
  readonly rel?: string;
  readonly type?: string;
  readonly href?: string;
}
type Element = Readonly<Record<string, readonly unknown[] | string | undefined>>;

const known = {
  feed: 'author category contributor generator icon id link logo rights subtitle title updated entry'.split(' '),
  entry: 'author category content contributor id link published rights source summary title updated'.split(' '),
};

/** RFC 3339, as Atom has it: with a letter T and a distance from UTC. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name, path) => !name.startsWith('@') && /^feed\.(?:\w+|entry\.\w+)$/u.test(String(path)),
});

/** Returns what an Atom feed has that RFC 4287 forbids, or lacks that it asks for, in words; nothing where it is valid. */
export function atomFaults(xml: string): string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the validator's new package is needed for nothing else
  const form = XMLValidator.validate(xml);
  if (form !== true) return [`not well-formed: ${form.err.msg}`];
  const { feed } = parser.parse(xml) as { feed?: Element };
  if (feed?.['@xmlns'] !== 'http://www.w3.org/2005/Atom') return ['not a feed of Atom 1.0'];
  const entries = (feed.entry ?? []) as readonly Element[];
  const faults = [...faultsOf(feed, 'feed'), ...(feed.author === undefined ? ['feed: no author'] : [])];
  if (linksOf(feed).filter(({ rel }) => rel === 'self').length !== 1)
    faults.push('feed: one link to itself is expected');
  for (const [index, entry] of entries.entries()) {
    const where = `entry ${index + 1}`;
    faults.push(...faultsOf(entry, 'entry').map((fault) => fault.replace('entry', where)));
    const alternates = linksOf(entry).filter(({ rel }) => (rel ?? 'alternate') === 'alternate');
    if (alternates.length === 0 && entry.content === undefined) faults.push(`${where}: neither content nor a link`);
    if ((entry.summary ?? []).length > 1) faults.push(`${where}: two summaries`);
  }
  // An id may come twice only where the moments differ.
  const marks = entries.map((entry) => `${String(entry.id?.[0])} ${String(entry.updated?.[0])}`);
  if (new Set(marks).size !== marks.length) faults.push('feed: an entry comes twice');
  return faults;
}

function faultsOf(element: Element, name: keyof typeof known): string[] {
  const children = Object.keys(element).filter((child) => !child.startsWith('@') && child !== '#text');
  const unknown = children.filter((child) => !known[name].includes(child)).map((child) => `${name}: <${child}>`);
  const once = ['id', 'title', 'updated'].filter((child) => element[child]?.length !== 1);
  const [id] = (element.id ?? []) as readonly string[];
  const days = [...((element.updated ?? []) as string[]), ...((element.published ?? []) as string[])];
  const lang = element['@xml:lang'];
  const links = linksOf(element);
  const marks = links.map(({ rel = 'alternate', type, href }) =>
    rel === 'alternate' ? String(type) : `${rel} ${String(href)}`,
  );
  return [
    ...unknown,
    ...once.map((child) => `${name}: not exactly one ${child}`),
    ...(id !== undefined && URL.canParse(id) ? [] : [`${name}: its id is no address`]),
    ...days.filter((day) => !moment.test(day) || Number.isNaN(Date.parse(day))).map((day) => `${name}: ${day}`),
    ...(typeof lang === 'string' && Intl.getCanonicalLocales(lang).length !== 1 ? [`${name}: language ${lang}`] : []),
    ...links.filter(({ href }) => href === undefined || !URL.canParse(href)).map(() => `${name}: a link leads nowhere`),
    ...(new Set(marks).size === marks.length ? [] : [`${name}: two links of one kind`]),
  ];
}

function linksOf(element: Element): Link[] {
  return ((element.link ?? []) as readonly Element[]).map((link) => ({
    ...(typeof link['@rel'] === 'string' ? { rel: link['@rel'] } : {}),
    ...(typeof link['@type'] === 'string' ? { type: link['@type'] } : {}),
    ...(typeof link['@href'] === 'string' ? { href: link['@href'] } : {}),
  }));
}
