// Makes two ways of writing one name equal: case, accents, article, title and `'s` are folded away.

/** Words before a person's name that are no part of it. */
const titleWords: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady hon honourable rev father sister ' +
    'president vice prime minister deputy chancellor premier secretary senator sen representative ' +
    'rep governor gov mayor judge justice ambassador king queen prince princess pope archbishop ' +
    'bishop cardinal imam sheikh general gen lieutenant lt colonel col major maj captain capt ' +
    'sergeant sgt admiral adm commander chief chairman chairwoman director spokesman spokeswoman ' +
    'spokesperson coach former acting'
  ).split(' '),
);

/** `The United Nations'` and `united nations` are equal once folded. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, '')
    .replace(/(?<=.)'s?$/, '');
}

/** `Mr. Silva` and `Silva`: the title too is folded away, where a name is left after it. */
export function foldPersonName(name: string): string {
  const words = foldName(name).split(' ');
  let first = 0;
  while (first < words.length - 1 && titleWords.has((words[first] ?? '').replace(/\.$/, ''))) {
    first += 1;
  }
  return words.slice(first).join(' ');
}

/** Prepositions and the like that end the noun phrase whose last word is its head. */
const phraseEnds: ReadonlySet<string> = new Set(
  (
    'of on for between with to under in at by from about against into over among concerning ' +
    'regarding relating addressing establishing allowing calling promising outlining aimed that which ' +
    'who worth signed reached begun brokered made called offered proposed'
  ).split(' '),
);

/** What an amount may end with: `$2.5bn`, `2 billion`, `4 billion dollars`. */
const amountEnd =
  /^(?:[a-z]{0,3}\p{Sc}?[\d.,]+(?:bn|m|k)?|(?:b|m|tr)illions?|thousands?|hundreds?|dollars|euros|pounds)$/u;

/**
 * The head noun of an agreement's name, folded: `memorandum` of `Memorandum of Cooperation`. An
 * amount only counts what its noun names: `$2 billion in loans` has the head `loan`.
 */
export function headNoun(name: string): string {
  const words = foldName(name)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
  const counted = words.findIndex(
    (word, index) => /^(?:in|of)$/.test(word) && amountEnd.test(words[index - 1] ?? ''),
  );
  const from = counted + 1;
  const stop = words.findIndex((word, index) => index > from && phraseEnds.has(word));
  const head = words[(stop < 0 ? words.length : stop) - 1] ?? '';
  return singular(head);
}

function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') && noun.length > 3 ? noun.slice(0, -1) : noun;
}
