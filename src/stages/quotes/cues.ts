// Tells whether a token is a cue: a verb or phrase of `kinds/quotes` in a form that can have a
// speaker.

import type { CueClass, TokenSpan } from '../../document.ts';
import type { Complement } from '../../kinds/quotes/define.ts';
import { cueKinds } from '../../kinds/quotes/index.ts';
import { type Page, tagAt, wordAt } from './page.ts';

export interface CueWord extends TokenSpan {
  readonly class: CueClass;
  readonly takes: ReadonlySet<Complement>;
  readonly lemma: string;
  /** `saying`, `adding`: its subject is that of the clause before it. */
  readonly participle: boolean;
}

interface Entry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly takes: ReadonlySet<Complement>;
}

const verbs = new Map<string, Entry>();
/** Verbs that begin a cue of two words, with the words that may follow. */
const particles = new Map<string, Set<string>>();

for (const kind of cueKinds) {
  for (const { takes, lemmas } of kind.verbs) {
    const set = new Set(takes);
    for (const lemma of lemmas) {
      if (!verbs.has(lemma)) verbs.set(lemma, { lemma, class: kind.class, takes: set });
      const [verb = '', particle] = lemma.split(' ');
      if (particle === undefined) continue;
      const known = particles.get(verb) ?? new Set();
      known.add(particle);
      particles.set(verb, known);
    }
  }
}

/** Past forms that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begged: 'beg',
  began: 'begin',
  felt: 'feel',
  forecast: 'forecast',
  found: 'find',
  held: 'hold',
  said: 'say',
  swore: 'swear',
  sworn: 'swear',
  thought: 'think',
  told: 'tell',
  undertook: 'undertake',
  went: 'go',
  written: 'write',
  wrote: 'write',
};

/** Every form of a verb with its lemma, since lemmatizers take `alleged` for an adjective. */
const forms = new Map<string, string>(Object.entries(IRREGULAR));
for (const lemma of verbs.keys()) {
  const [verb = ''] = lemma.split(' ');
  for (const form of regularForms(verb)) if (!forms.has(form)) forms.set(form, verb);
}

function regularForms(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const doubled = /[aeiou][bpg]$/.test(verb) ? verb.slice(-1) : '';
  return [verb, third, past, `${stem}ing`, `${verb}${doubled}ed`, `${verb}${doubled}ing`];
}

/** Forms that are verbs whatever the tagger says. */
const CERTAIN: ReadonlySet<string> = new Set([
  'admits',
  'adds',
  'argues',
  'announces',
  'asks',
  'believes',
  'complains',
  'concedes',
  'confirms',
  'denies',
  'explains',
  'insists',
  'recalls',
  'reckons',
  'said',
  'says',
  'tells',
  'thinks',
  'told',
  'warns',
]);

/** Words that may stand between an auxiliary and its verb. */
const BETWEEN: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'also',
  'been',
  'since',
  'never',
]);
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'re",
  "'m",
]);

/**
 * The cue that begins at the token; undefined for other words and for passives. Right before a mark
 * (`adds, "…"`) the form is enough, whatever the tagger says.
 */
export function cueAt(page: Page, index: number, byForm = false): CueWord | undefined {
  const word = wordAt(page, index);
  const lemma = forms.get(word);
  if (lemma === undefined) return undefined;
  const following = particles.get(lemma);
  const particle = wordAt(page, index + 1);
  const entry =
    (following?.has(particle) === true ? verbs.get(`${lemma} ${particle}`) : undefined) ??
    verbs.get(lemma);
  if (entry === undefined) return undefined;
  const tag = tagAt(page, index);
  // `the report "…"`: behind an article it is a noun after all.
  const spoken =
    tag === 'VERB' ||
    CERTAIN.has(word) ||
    (byForm &&
      (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN') &&
      tagAt(page, index - 1) !== 'DET');
  if (!spoken || isPassive(page, index)) return undefined;
  const last = entry.lemma.includes(' ') ? index + 2 : index + 1;
  return {
    first: index,
    last,
    class: entry.class,
    takes: entry.takes,
    lemma: entry.lemma,
    participle: word.endsWith('ing') && !followsBe(page, index),
  };
}

function isPassive(page: Page, index: number): boolean {
  const word = wordAt(page, index);
  return !word.endsWith('ing') && followsBe(page, index);
}

function followsBe(page: Page, index: number): boolean {
  for (let before = index - 1; before >= index - 3 && before >= 0; before -= 1) {
    const word = wordAt(page, before);
    if (BE.has(word)) return true;
    if (!BETWEEN.has(word) && tagAt(page, before) !== 'ADV') return false;
  }
  return false;
}

/** `did not say`, `refused to say`, `would not tell`: nothing is reported. */
export function isUnsaid(page: Page, index: number): boolean {
  for (let before = index - 1; before >= index - 4 && before >= 0; before -= 1) {
    const word = wordAt(page, before);
    if (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') return true;
    if (word === 'to') {
      const governor = page.lemmas[before - 1];
      return (
        governor !== 'go' && governor !== 'on' && governor !== 'continue' && governor !== 'have'
      );
    }
    const tag = tagAt(page, before);
    if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') return false;
  }
  return false;
}
