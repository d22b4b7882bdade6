// Leaves out the fields of an object that have no value: unknown is absent, never undefined.

export type Present<Value> = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> };

export function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Present<Value>;
}
