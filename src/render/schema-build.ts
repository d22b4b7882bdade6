// The words in which the schema of the output is written.

import Type, { type Static, type TSchema } from 'typebox';

/** What stands under `$defs`. */
export const definitions: Record<string, TSchema> = {};

/** Puts a schema under `$defs` and gives a reference to it. */
export function define<Schema extends TSchema>(name: string, description: string, schema: Schema) {
  definitions[name] = { ...schema, description };
  return Type.Unsafe<Static<Schema>>({ $ref: `#/$defs/${name}` });
}

export function oneOf<const Values extends readonly string[]>(
  values: Values,
  description?: string,
) {
  const enumeration = { type: 'string', enum: [...values] };
  return Type.Unsafe<Values[number]>(
    description === undefined ? enumeration : { ...enumeration, description },
  );
}

/** One of the names that the kinds have. */
export function kindName(names: readonly string[], description: string) {
  return Type.Unsafe<string>({ type: 'string', enum: [...names], description });
}

export function text(description: string) {
  return Type.String({ description, minLength: 1 });
}

export function id(prefix: string, description: string) {
  return Type.String({ description, pattern: `^${prefix}[1-9][0-9]*$` });
}

export function object<const Properties extends Record<string, TSchema>>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false });
}
