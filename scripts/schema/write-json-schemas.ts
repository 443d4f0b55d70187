import { writeFileSync } from 'node:fs';
import { dataSchemas } from './json-schema.ts';

// Run by `npm run schemas`: writes the JSON Schemas of data files next to the data of this repository.
for (const [name, text] of dataSchemas()) writeFileSync(new URL(`../../data/${name}`, import.meta.url), text);
