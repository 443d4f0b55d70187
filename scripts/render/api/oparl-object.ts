/** What JSON can say; a property that is undefined is not written. */
export type JsonValue =
  string | number | boolean | readonly JsonValue[] | { readonly [property: string]: JsonValue | undefined };

/** The types of OParl 1.1 that councils here have something for. */
export type OParlType =
  | 'AgendaItem'
  | 'Body'
  | 'Consultation'
  | 'File'
  | 'Location'
  | 'Meeting'
  | 'Membership'
  | 'Organization'
  | 'Paper'
  | 'Person'
  | 'System';

/** An object of OParl 1.1. Names with a colon are ours: facts of councils here that OParl has no name for. */
export interface OParlObject {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: JsonValue | undefined;
}

/** Where OParl 1.1 defines its types. */
export const oparlVersion = 'https://schema.oparl.org/1.1/';

/** Returns an object at its address. */
export function oparlObject(
  type: OParlType,
  id: string,
  properties: Readonly<Record<string, JsonValue | undefined>>,
): OParlObject {
  return { id, type: `${oparlVersion}${type}`, ...properties };
}

/** Returns a list, or undefined where it is empty: OParl asks that empty lists be left out. */
export function unlessEmpty<Value extends JsonValue>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Returns an object as it stands within the one that `back` leads to: it does not name that again. */
export function within(back: string, object: OParlObject): OParlObject {
  return { ...object, [back]: undefined };
}
