import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/**
 * The object types of OParl 1.1, told from its specification and its schemas (OParl/spec, `schema/*.json` of version 1.1,
 * JSON Schema draft 7): the names, types, formats and obligatory properties are theirs, the form is ours. In two things it
 * is stricter: an object may have no property that OParl does not know but those with a maker's prefix, and an object within
 * another must be one of its type.
 */
type Kind =
  | 'url'
  | 'urls'
  | 'text'
  | 'texts'
  | 'day'
  | 'moment'
  | 'whole'
  | 'flag'
  | 'geojson'
  | `one ${string}`
  | `many ${string}`;

interface TypeFacts {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Kind>>;
}

const everywhere = {
  license: 'text',
  keyword: 'texts',
  created: 'moment',
  modified: 'moment',
  web: 'url',
  deleted: 'flag',
} as const satisfies TypeFacts['properties'];

const oparlTypes: Readonly<Record<string, TypeFacts>> = {
  System: {
    required: ['oparlVersion', 'body'],
    properties: {
      oparlVersion: 'text',
      otherOparlVersions: 'urls',
      body: 'url',
      name: 'text',
      contactEmail: 'text',
      contactName: 'text',
      website: 'url',
      vendor: 'url',
      product: 'url',
    },
  },
  Body: {
    required: ['name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'],
    properties: {
      system: 'url',
      shortName: 'text',
      name: 'text',
      website: 'url',
      licenseValidSince: 'moment',
      oparlSince: 'moment',
      ags: 'text',
      rgs: 'text',
      equivalent: 'urls',
      contactEmail: 'text',
      contactName: 'text',
      organization: 'url',
      person: 'url',
      meeting: 'url',
      paper: 'url',
      legislativeTerm: 'many LegislativeTerm',
      agendaItem: 'url',
      consultation: 'url',
      file: 'url',
      locationList: 'url',
      legislativeTermList: 'url',
      membership: 'url',
      classification: 'text',
      location: 'one Location',
      mainOrganization: 'url',
    },
  },
  LegislativeTerm: {
    required: [],
    properties: { body: 'url', name: 'text', startDate: 'day', endDate: 'day' },
  },
  Organization: {
    required: [],
    properties: {
      body: 'url',
      name: 'text',
      membership: 'urls',
      meeting: 'url',
      consultation: 'url',
      shortName: 'text',
      post: 'texts',
      subOrganizationOf: 'url',
      organizationType: 'text',
      classification: 'text',
      startDate: 'day',
      endDate: 'day',
      website: 'url',
      location: 'one Location',
      externalBody: 'url',
      memberCount: 'whole',
      votingMemberCount: 'whole',
    },
  },
  Person: {
    required: [],
    properties: {
      body: 'url',
      name: 'text',
      familyName: 'text',
      givenName: 'text',
      formOfAddress: 'text',
      affix: 'text',
      title: 'texts',
      gender: 'text',
      phone: 'texts',
      email: 'texts',
      location: 'url',
      locationObject: 'one Location',
      status: 'texts',
      membership: 'many Membership',
      image: 'one File',
      life: 'text',
      lifeSource: 'text',
    },
  },
  Membership: {
    required: [],
    properties: {
      person: 'url',
      organization: 'url',
      role: 'text',
      votingRight: 'flag',
      startDate: 'day',
      endDate: 'day',
      onBehalfOf: 'url',
    },
  },
  Meeting: {
    required: [],
    properties: {
      name: 'text',
      meetingState: 'text',
      cancelled: 'flag',
      start: 'moment',
      end: 'moment',
      location: 'one Location',
      organization: 'urls',
      participant: 'urls',
      invitation: 'one File',
      resultsProtocol: 'one File',
      verbatimProtocol: 'one File',
      auxiliaryFile: 'many File',
      agendaItem: 'many AgendaItem',
    },
  },
  AgendaItem: {
    required: ['order'],
    properties: {
      meeting: 'url',
      number: 'text',
      order: 'whole',
      name: 'text',
      public: 'flag',
      consultation: 'url',
      result: 'text',
      resolutionText: 'text',
      resolutionFile: 'one File',
      auxiliaryFile: 'many File',
      start: 'moment',
      end: 'moment',
    },
  },
  Paper: {
    required: [],
    properties: {
      body: 'url',
      name: 'text',
      reference: 'text',
      date: 'day',
      paperType: 'text',
      relatedPaper: 'urls',
      superordinatedPaper: 'urls',
      subordinatedPaper: 'urls',
      mainFile: 'one File',
      auxiliaryFile: 'many File',
      location: 'many Location',
      originatorPerson: 'urls',
      underDirectionOf: 'urls',
      originatorOrganization: 'urls',
      consultation: 'many Consultation',
    },
  },
  Consultation: {
    required: [],
    properties: {
      paper: 'url',
      agendaItem: 'url',
      meeting: 'url',
      organization: 'urls',
      authoritative: 'flag',
      role: 'text',
    },
  },
  File: {
    required: ['accessUrl'],
    properties: {
      name: 'text',
      fileName: 'text',
      mimeType: 'text',
      date: 'day',
      size: 'whole',
      sha1Checksum: 'text',
      sha512Checksum: 'text',
      text: 'text',
      accessUrl: 'url',
      downloadUrl: 'url',
      externalServiceUrl: 'url',
      masterFile: 'url',
      derivativeFile: 'urls',
      fileLicense: 'url',
      meeting: 'urls',
      agendaItem: 'urls',
      person: 'url',
      paper: 'urls',
    },
  },
  Location: {
    required: [],
    properties: {
      description: 'text',
      geojson: 'geojson',
      streetAddress: 'text',
      room: 'text',
      postalCode: 'text',
      subLocality: 'text',
      locality: 'text',
      bodies: 'urls',
      organizations: 'urls',
      persons: 'urls',
      meetings: 'urls',
      papers: 'urls',
    },
  },
};

const simple: Readonly<Record<string, object>> = {
  url: { type: 'string', format: 'uri' },
  urls: { type: 'array', items: { type: 'string', format: 'uri' } },
  text: { type: 'string' },
  texts: { type: 'array', items: { type: 'string' } },
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
  whole: { type: 'integer' },
  flag: { type: 'boolean' },
  geojson: { type: 'object' },
};

function schemaOf(kind: Kind): object {
  const [many, type] = kind.split(' ');
  if (type === undefined) return simple[kind] ?? {};
  const reference = { $ref: idOf(type) };
  return many === 'many' ? { type: 'array', items: reference } : reference;
}

const idOf = (type: string): string => `https://schema.oparl.org/1.1/${type}`;

function schemaOfType(type: string, { required, properties }: TypeFacts): object {
  const known = Object.entries({ ...properties, ...everywhere });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: idOf(type),
    type: 'object',
    required: ['id', 'type', ...required],
    properties: {
      id: simple.url,
      type: { const: idOf(type) },
      ...Object.fromEntries(known.map(([name, kind]) => [name, schemaOf(kind)])),
    },
    patternProperties: { '^[a-z]+:[A-Za-z]+$': {} },
    additionalProperties: false,
  };
}

const list = {
  $id: 'list',
  type: 'object',
  required: ['data', 'pagination', 'links'],
  properties: {
    data: { type: 'array', items: { type: 'object', required: ['id', 'type'] } },
    pagination: {
      type: 'object',
      properties: Object.fromEntries(
        ['totalElements', 'elementsPerPage', 'currentPage', 'totalPages'].map((name) => [name, simple.whole]),
      ),
      additionalProperties: false,
    },
    links: {
      type: 'object',
      properties: Object.fromEntries(
        ['first', 'prev', 'self', 'next', 'last', 'web'].map((name) => [name, simple.url]),
      ),
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

/** Returns the validator of OParl objects and lists: what is wrong with one, in words; nothing where it is valid. */
export function oparlValidator(): (object: unknown, schema?: 'list') => string[] {
  const ajv = new Ajv.default({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  ajv.addSchema([list, ...Object.entries(oparlTypes).map(([type, facts]) => schemaOfType(type, facts))]);
  return (object, schema) => {
    const type = schema ?? (object as { type?: unknown }).type;
    const validate = typeof type === 'string' ? ajv.getSchema(type) : undefined;
    if (validate === undefined) return [`no type of OParl 1.1: ${String(type)}`];
    if (validate(object)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`.trim(),
    );
  };
}
