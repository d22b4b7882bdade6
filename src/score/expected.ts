// Compares what is printed of an article with the output that was accepted, and says what changed.
// Ids are ordinals, so one item more shifts all that follow: items are paired by what they say, and
// an id that refers to another item is read as that item's words.

/** One difference between accepted and printed output. */
export interface Change {
  /** Where in the JSON: `documents[0].figures[2].value`, of the printed output if it is there. */
  readonly path: string;
  /** JSON of the value; absent where only the other has it. */
  readonly expected?: string;
  readonly printed?: string;
  /** Where the item stands in the text. */
  readonly start?: number;
}

type Json = unknown;
type JsonObject = { readonly [key: string]: Json };

const recordLists = ['entities', 'relations', 'agreements', 'figures', 'quotes', 'dates'];

/** The changes from accepted to printed output, both parsed. */
export function compareExpected(expected: Json, printed: Json): readonly Change[] {
  const before = isObject(expected) ? expected : {};
  const after = isObject(printed) ? printed : {};
  const rest = compareValues(omit(before, 'documents'), omit(after, 'documents'), '');
  const documentsBefore = listOf(before, 'documents');
  const documentsAfter = listOf(after, 'documents');
  const count = Math.max(documentsBefore.length, documentsAfter.length);
  const documents = Array.from({ length: count }, (_, index) =>
    compareDocuments(documentsBefore[index], documentsAfter[index], `documents[${index}]`),
  );
  return [...rest, ...documents.flat()];
}

function compareDocuments(expected: Json, printed: Json, path: string): readonly Change[] {
  if (!isObject(expected) || !isObject(printed)) return compareValues(expected, printed, path);
  const before = describeReferences(expected);
  const after = describeReferences(printed);
  return [
    ...compareValues(omit(before, ...recordLists), omit(after, ...recordLists), path),
    ...recordLists.flatMap((list) => compareRecords(before, after, list, path)),
  ];
}

/** Pairs the items of a list by their labels; equal labels by their order. */
function compareRecords(
  before: JsonObject,
  after: JsonObject,
  list: string,
  path: string,
): readonly Change[] {
  if ((before[list] === undefined) !== (after[list] === undefined)) {
    return compareValues(before[list], after[list], `${path}.${list}`);
  }
  const old = labelled(listOf(before, list));
  const fresh = labelled(listOf(after, list));
  const changes: Change[] = [];
  for (const [label, { item, index }] of fresh) {
    const other = old.get(label)?.item;
    const at = `${path}.${list}[${index}]`;
    const place = startOf(item);
    const found =
      other === undefined
        ? [{ path: at, printed: JSON.stringify(item) }]
        : compareValues(omit(other, 'id'), omit(item, 'id'), at);
    changes.push(...found.map((change) => ({ ...place, ...change })));
  }
  for (const [label, { item, index }] of old) {
    if (fresh.has(label)) continue;
    const at = `${path}.${list}[${index}]`;
    changes.push({ path: at, expected: JSON.stringify(item), ...startOf(item) });
  }
  return changes;
}

interface Labelled {
  readonly item: JsonObject;
  readonly index: number;
}

function labelled(items: readonly Json[]): ReadonlyMap<string, Labelled> {
  const byLabel = new Map<string, Labelled>();
  for (const [index, value] of items.entries()) {
    const item = isObject(value) ? value : {};
    let label = labelOf(item);
    while (byLabel.has(label)) label += "'";
    byLabel.set(label, { item, index });
  }
  return byLabel;
}

/** What an item is, without its id: type and words, or subject and object. */
function labelOf(item: JsonObject): string {
  const { type, kind, name, title, subject, object, start, end, text } = item;
  return typeof start === 'number'
    ? JSON.stringify([start, end, text])
    : JSON.stringify([type ?? kind, name, title, name === undefined ? [subject, object] : []]);
}

/** The document with ids that refer to its items replaced by the words of those items. */
function describeReferences(document: JsonObject): JsonObject {
  const words = new Map<string, string>();
  for (const list of recordLists) {
    for (const item of listOf(document, list)) {
      if (!isObject(item) || typeof item.id !== 'string') continue;
      words.set(item.id, String(item.name ?? item.text ?? item.id));
    }
  }
  const describe = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item) => describe(item, key));
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, describe(field, name)]),
      );
    }
    return typeof value === 'string' && key !== 'id' && key !== 'text'
      ? (words.get(value) ?? value)
      : value;
  };
  return describe(document, '') as JsonObject;
}

function compareValues(expected: Json, printed: Json, path: string): readonly Change[] {
  if (Array.isArray(expected) && Array.isArray(printed)) {
    const count = Math.max(expected.length, printed.length);
    return Array.from({ length: count }, (_, index) =>
      compareValues(expected[index], printed[index], `${path}[${index}]`),
    ).flat();
  }
  if (isObject(expected) && isObject(printed)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(printed)]);
    return [...keys].flatMap((key) =>
      compareValues(expected[key], printed[key], path === '' ? key : `${path}.${key}`),
    );
  }
  const before = JSON.stringify(expected);
  const after = JSON.stringify(printed);
  if (before === after) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { expected: before }),
      ...(after === undefined ? {} : { printed: after }),
    },
  ];
}

function startOf(item: JsonObject): Pick<Change, 'start'> {
  const candidates = [item, ...listOf(item, 'mentions'), item.trigger, ...listOf(item, 'evidence')];
  for (const candidate of candidates) {
    if (isObject(candidate) && typeof candidate.start === 'number') {
      return { start: candidate.start };
    }
  }
  return {};
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(object: JsonObject, key: string): readonly Json[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

function omit(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
