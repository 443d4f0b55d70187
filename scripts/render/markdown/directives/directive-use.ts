import { nearest } from '../../../diagnostics/nearest.ts';
import type { SourcePosition } from '../../../diagnostics/diagnostic.ts';
import type { BodyWork } from '../body-work.ts';
import type { DirectiveToken } from '../directive-plugin.ts';
import { directiveShapes, type DirectiveShape } from './directive-shapes.ts';

/** A directive whose shape was found right: what to render it from. */
export interface DirectiveUse {
  readonly name: string;
  readonly label: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly at: SourcePosition;
  /** The place of an attribute, or of the directive where it has none of that name. */
  placeOf(attribute: string): SourcePosition;
}

/** Returns the use of a directive, or null where its name, form or attributes are wrong, which is then reported. */
export function readUse({ form, typed }: DirectiveToken, at: SourcePosition, work: BodyWork): DirectiveUse | null {
  const shape = directiveShapes.get(typed.name);
  if (shape === undefined) {
    const near = nearest(typed.name, directiveShapes.keys());
    work.report('DIRECTIVE_UNKNOWN', at, {
      written: `${colons[form]}${typed.name}`,
      nearest: near,
      inline: form === 'inline',
    });
    return null;
  }
  if (form !== shape.form && !(shape.alsoLeaf === true && form === 'leaf')) {
    work.report('DIRECTIVE_FORM', at, {
      written: `${colons[form]}${typed.name}`,
      right: writtenForm(typed.name, shape),
    });
    return null;
  }
  if (shape.minutesOnly === true && !work.place.inMinutes) {
    work.report('DIRECTIVE_MISPLACED', at, { name: typed.name });
    return null;
  }
  const placeAt = (offset: number): SourcePosition => {
    const before = typed.raw.slice(0, offset);
    if (!before.includes('\n')) return { ...at, column: at.column + offset };
    // Attributes of a directive that wraps over lines stand on lines of their own.
    const lines = before.split('\n');
    return { ...at, line: at.line + lines.length - 1, column: 1 + (lines.at(-1)?.length ?? 0) };
  };
  const placeOf = (attribute: string): SourcePosition =>
    placeAt(typed.attributes.find(({ name }) => name === attribute)?.offset ?? 0);
  const sound = [
    labelIsRight(shape, typed.name, typed.label, at, work),
    attributesAreKnown(shape, { form, typed }, placeAt, work),
    requiredAreThere(shape, { form, typed }, at, work),
  ];
  if (sound.includes(false)) return null;
  const attributes = new Map(typed.attributes.map(({ name, value }) => [name, value]));
  return { name: typed.name, label: typed.label ?? '', attributes, at, placeOf };
}

/** Returns `a, b or c`. */
export function anyOf(values: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values);
}

const colons = { inline: ':', leaf: '::', container: ':::' } as const;

function writtenForm(name: string, { form, label, attributes }: DirectiveShape): string {
  const content = label === 'none' ? '' : '[…]';
  return `${colons[form]}${name}${content}${attributes.length === 0 ? '' : '{…}'}`;
}

function labelIsRight(
  shape: DirectiveShape,
  name: string,
  label: string | null,
  at: SourcePosition,
  work: BodyWork,
): boolean {
  if (shape.label === 'required' && (label ?? '') === '') {
    work.report('DIRECTIVE_CONTENT_MISSING', at, { name, example: shape.example });
    return false;
  }
  if (shape.label === 'none' && label !== null) {
    work.report('DIRECTIVE_FORM', at, { written: `${colons[shape.form]}${name}[…]`, right: writtenForm(name, shape) });
    return false;
  }
  return true;
}

function attributesAreKnown(
  shape: DirectiveShape,
  { form, typed }: DirectiveToken,
  placeAt: (offset: number) => SourcePosition,
  work: BodyWork,
): boolean {
  let known = true;
  const seen = new Set<string>();
  for (const { name, kind, offset } of typed.attributes) {
    if (kind === 'id' || kind === 'class' || !shape.attributes.includes(name)) {
      known = false;
      const written =
        kind === 'id' || kind === 'class' ? (/^[^\s}]*/u.exec(typed.raw.slice(offset))?.[0] ?? name) : name;
      const facts = { attribute: written, directive: `${colons[form]}${typed.name}`, allowed: shape.attributes };
      work.report('DIRECTIVE_ATTRIBUTE_UNKNOWN', placeAt(offset), {
        ...facts,
        nearest: nearest(name, shape.attributes),
      });
    } else if (seen.has(name)) {
      known = false;
      work.report('DIRECTIVE_ATTRIBUTE_TWICE', placeAt(offset), {
        attribute: name,
        directive: `${colons[form]}${typed.name}`,
      });
    }
    seen.add(name);
  }
  return known;
}

function requiredAreThere(
  shape: DirectiveShape,
  { form, typed }: DirectiveToken,
  at: SourcePosition,
  work: BodyWork,
): boolean {
  const given = new Set(typed.attributes.filter(({ value }) => value.trim() !== '').map(({ name }) => name));
  const empty = typed.attributes.find(({ name, value }) => value.trim() === '' && shape.attributes.includes(name));
  const missing = empty?.name ?? shape.required.find((names) => !names.some((name) => given.has(name)))?.[0];
  if (missing === undefined) return true;
  const directive = `${colons[form]}${typed.name}`;
  work.report('DIRECTIVE_ATTRIBUTE_MISSING', at, { attribute: missing, directive, example: shape.example });
  return false;
}
