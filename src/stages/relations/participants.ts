// Which entities the arguments of a frame stand for: the name, nominal or pronoun at the head of
// its phrase, the name beside a title or a noun, or the state behind `Kenyan police`.

import type { Argument, Sentences } from '../../document.ts';
import { lexicon } from '../../lexicons/en/load.ts';
import type { Item, Words } from '../../match/unit.ts';

export interface ItemIndex {
  /** The item that the token stands in; titles only if nothing else does. */
  at(token: number): Item | undefined;
  /** Items that lie inside the tokens, in order. */
  within(first: number, last: number): readonly Item[];
}

export function createItemIndex(items: readonly Item[], count: number): ItemIndex {
  const ofToken: (Item | undefined)[] = new Array(count);
  for (const item of items) {
    for (let token = item.first; token < item.last; token += 1) {
      const other = ofToken[token];
      if (other === undefined || other.type === 'TITLE') ofToken[token] = item;
    }
  }
  return {
    at: (token) => ofToken[token],
    within: (first, last) => {
      const found: Item[] = [];
      for (let token = first; token < last; token += 1) {
        const item = ofToken[token];
        if (item !== undefined && item !== found.at(-1)) found.push(item);
      }
      return found;
    },
  };
}

/** The item that an argument stands for, of a type that `fits`; undefined if it names none. */
export function participantOf(
  argument: Argument,
  index: ItemIndex,
  words: Words,
  sentences: Sentences,
  fits: (item: Item) => boolean,
): Item | undefined {
  const { head, first, last } = argument;
  const own = index.at(head);
  if (own !== undefined && own.type !== 'TITLE') return fits(own) ? own : undefined;
  const inside = index.within(first, last);
  const names = inside.filter(
    (item) => item.type !== 'TITLE' && item.form !== 'pronoun' && fits(item),
  );
  // `Legislator Yohani Sawliyan, an Amis`: the name at the end of the phrase before what follows it.
  const named = names.find((item) => item.type === 'PER' && item.last === last);
  if (named !== undefined) return named;
  const apposed = argument.apposition === undefined ? undefined : index.at(argument.apposition);
  if (apposed !== undefined && apposed.type !== 'TITLE' && fits(apposed)) return apposed;
  const end = own?.last ?? last;
  const after = index.at(end);
  const sameSentence = sentences.ofToken[end] === sentences.ofToken[head];
  if (after !== undefined && sameSentence && after.type !== 'TITLE' && after.form === 'name') {
    const describes = after.type === 'PER' || after.type === 'ORG';
    if (describes && fits(after)) return after;
  }
  const title = own?.type === 'TITLE';
  if (title) return undefined;
  const lemma = words.lemmas[head] ?? '';
  if (lexicon('acts-for').has(lemma)) {
    return names.at(-1) ?? behind(head, index, words, sentences, fits);
  }
  // `the hamlet of Pond Inlet`
  return lexicon('place-heads').has(lemma) || settlements.has(lemma)
    ? behind(head, index, words, sentences, fits)
    : undefined;
}

/** Nouns that name what a place is: `the town of Homa`. */
const settlements = new Set([
  'town',
  'village',
  'hamlet',
  'port',
  'community',
  'nation',
  'country',
]);

/** The name in `the government of Kenya`. */
function behind(
  head: number,
  index: ItemIndex,
  words: Words,
  sentences: Sentences,
  fits: (item: Item) => boolean,
): Item | undefined {
  let token = head + 1;
  if (words.lower[token] !== 'of' && words.lower[token] !== 'from') return undefined;
  token += words.lower[token + 1] === 'the' ? 2 : 1;
  if (sentences.ofToken[token] !== sentences.ofToken[head]) return undefined;
  const item = index.at(token);
  return item !== undefined && item.type !== 'TITLE' && fits(item) ? item : undefined;
}
