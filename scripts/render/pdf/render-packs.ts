export async function renderPacks(_a: unknown, _o: unknown): Promise<{packs: Map<string, never>; diagnostics: never[]}> { return {packs: new Map(), diagnostics: []}; }
