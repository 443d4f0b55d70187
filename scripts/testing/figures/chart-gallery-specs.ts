type GallerySpec = Readonly<Record<string, unknown>>;

const wards = [
  'Abbey and St Margaret’s with Lower Heath',
  'Beckside',
  'Canal Basin and the Old Wharf',
  'Donnington Wood with Muxton and Trench Lock',
  'Eastgate',
  'Fishponds and Frome Vale, including the Stapleton conservation area',
];
const services = ['Adults', 'Children', 'Highways', 'Housing', 'Libraries', 'Waste'];

const ofWards = wards.map((ward, index) => ({ ward, n: 12 + ((index * 17) % 29) }));
const ofForty = Array.from({ length: 40 }, (_, index) => ({
  place: `${services[index % 6] ?? ''} office ${index + 1}`,
  n: 3 + ((index * 13) % 31),
}));
const ofYears = Array.from({ length: 6 }, (_, index) => index + 2014).flatMap((year) =>
  services.map((service, index) => ({ year: String(year), service, n: 10 + (((year - 2014) * 7 + index * 11) % 23) })),
);
const ofCases = Array.from({ length: 60 }, (_, index) => ({
  days: (index * 29) % 90,
  cost: 100 + ((index * index * 7) % 5000),
  service: services[index % 4],
}));

const n = { field: 'n', type: 'quantitative', title: 'Requests' };
const ward = { field: 'ward', type: 'nominal', title: 'Ward' };
const year = { field: 'year', type: 'ordinal', title: 'Year' };
const service = { field: 'service', type: 'nominal', title: 'Service' };
const values = (rows: readonly unknown[]) => ({ data: { values: rows } });

const shapes: Readonly<Record<string, GallerySpec>> = {
  upright: { ...values(ofWards), mark: 'bar', encoding: { x: ward, y: n } },
  'lying-long': { ...values(ofWards), mark: 'bar', encoding: { x: n, y: ward } },
  'forty-upright': { ...values(ofForty), mark: 'bar', encoding: { x: { field: 'place', type: 'nominal' }, y: n } },
  'forty-lying': { ...values(ofForty), mark: 'bar', encoding: { x: n, y: { field: 'place', type: 'nominal' } } },
  grouped: {
    ...values(ofYears),
    mark: 'bar',
    encoding: { x: year, y: n, xOffset: { field: 'service' }, color: service },
  },
  stacked: { ...values(ofYears), mark: 'bar', encoding: { x: year, y: n, color: service } },
  'stacked-lying': { ...values(ofYears), mark: 'bar', encoding: { y: year, x: n, color: service } },
  layered: {
    ...values(ofYears.filter((row) => row.service === 'Housing')),
    encoding: { x: year },
    layer: [
      { mark: 'bar', encoding: { y: n } },
      { mark: { type: 'text', dy: -6 }, encoding: { y: n, text: { field: 'n' } } },
    ],
  },
  facet: {
    ...values(ofYears),
    mark: 'bar',
    encoding: { x: year, y: n, facet: { field: 'service', type: 'nominal', columns: 3, title: null } },
    width: 150,
    height: 90,
  },
  row: { ...values(ofYears.slice(0, 18)), mark: 'bar', encoding: { x: n, y: service, row: year } },
  pie: {
    ...values(ofYears.slice(0, 6)),
    mark: 'arc',
    encoding: { theta: { field: 'n', type: 'quantitative' }, color: service },
  },
  area: { ...values(ofYears), mark: 'area', encoding: { x: year, y: n, color: service } },
  lines: { ...values(ofYears), mark: 'line', encoding: { x: year, y: n, color: service } },
  scatter: {
    ...values(ofCases),
    mark: 'point',
    encoding: {
      x: { field: 'days', type: 'quantitative', title: 'Days open' },
      y: { field: 'cost', type: 'quantitative', title: 'Cost in pounds' },
      color: service,
      shape: service,
    },
  },
  heatmap: {
    ...values(ofYears),
    mark: 'rect',
    encoding: { x: year, y: service, color: { ...n, legend: { title: 'Requests' } } },
  },
  log: {
    ...values(ofCases),
    mark: 'point',
    encoding: {
      x: { field: 'days', type: 'quantitative' },
      y: { field: 'cost', type: 'quantitative', scale: { type: 'log' } },
    },
  },
  texts: {
    ...values(ofYears.filter((row) => row.service === 'Waste')),
    mark: { type: 'text' },
    encoding: { x: year, y: n, text: { field: 'n' } },
  },
  histogram: {
    ...values(ofCases),
    mark: 'bar',
    encoding: { x: { field: 'cost', bin: true, type: 'quantitative' }, y: { aggregate: 'count', title: 'Cases' } },
  },
  negative: {
    ...values([
      { ward: 'Over budget', n: -3_500_000 },
      { ward: 'Under budget', n: 1_250_000_000_000 },
    ]),
    mark: 'bar',
    encoding: { x: n, y: ward },
  },
};

/** Specs as officers write them, by a name for each. */
export const gallerySpecs: Readonly<Record<string, GallerySpec>> = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [
    `spec-${name}`,
    { title: `Requests, drawn as ${name}`, description: 'A chart of the gallery. Its figures are made up.', ...shape },
  ]),
);
