// What the judge of agreements sees of a deal and of an entity beside it, as hashed features.
// Shared by training and prediction.

import type { Agreement, AgreementStatus } from '../../document.ts';
import { hashPair, hashWord } from '../hash.ts';
import { clustersOf } from '../word-clusters.ts';

/** One phrase that tells of the deal, and the words around it. */
export interface PhraseView {
  /** Lemmas of the two words before the phrase and the two after it; `<` and `>` beyond the sentence. */
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
  /** Predicates that have it as an argument: lemma, role, factuality, polarity, `sign patient actual`. */
  readonly governors: readonly string[];
  /** Lemmas of the verbs of its sentence. */
  readonly verbs: readonly string[];
}

/** A deal as rules have drafted it. */
export interface DealView {
  /** Lower-case lemma. */
  readonly head: string;
  readonly strength: string;
  readonly determiner: string;
  readonly plural: boolean;
  readonly named: boolean;
  /** Lemmas of the phrase or the name without its head. */
  readonly modifiers: readonly string[];
  readonly phrases: readonly PhraseView[];
  /** Whether its strongest phrase stands for a deal by the rules alone. */
  readonly told: boolean;
  /** How many parties rules find. */
  readonly parties: number;
  readonly money: boolean;
  readonly place: boolean;
  readonly date: 'none' | 'past year' | 'near';
  /** Paragraph of the first phrase, counted from 0. */
  readonly paragraph: number;
  readonly headline: boolean;
  readonly quoted: boolean;
  /** What rules alone would say. */
  readonly kind: Agreement['kind'];
  readonly status: AgreementStatus;
  readonly statusRule: string;
  /** Every stage that rules see asserted of it, with the rule: `signed agreements/patient-of-signed`. */
  readonly stages: readonly string[];
  /** Lemmas of the nouns and adjectives of its sentences, each once. */
  readonly context: readonly string[];
}

/** An entity that may take part in the deal. */
export interface CandidateView {
  readonly type: string;
  readonly subtype: string;
  /** The last word of a body's name, lower-case; empty for others. */
  readonly headWord: string;
  /** How rules find it to be bound: `listed`. */
  readonly reasons: readonly string[];
  readonly mediates: boolean;
  readonly signs: boolean;
  /** Whether it is a place whose state, or a state one of whose places, the text names too. */
  readonly rival: string;
  /** Whether rules find that rival bound by the deal. */
  readonly rivalBound: boolean;
  /** How many entities of its sort the text is more about; 3 for more. */
  readonly rank: number;
  /** On which sides of the deal rules find the others: `partner`, `agent`, `both`, `none`. */
  readonly sides: string;
  /** Type and subtype of the other that rules are surest of. */
  readonly other: string;
  /** Whether the text says whom a person stands for. */
  readonly represents: boolean;
  /** How many entities rules find bound besides it. */
  readonly others: number;
  /** Whether rules find it bound by another deal of the text. */
  readonly bound: boolean;
  /** Where it stands beside a phrase of the deal, nearest first; at most a few. */
  readonly places: readonly PlaceView[];
  /** Sentences between it and the nearest phrase; 9 for farther. */
  readonly sentences: number;
  /** 0..1. */
  readonly salience: number;
  readonly first: boolean;
  readonly headline: boolean;
}

export interface PlaceView {
  /** Tokens between the two; negative where the entity comes first. */
  readonly distance: number;
  /** Lemmas beside the entity. */
  readonly before: string;
  readonly beforeTwo: string;
  readonly after: string;
  /** Words beside the deal's phrase on the entity's side. */
  readonly dealSide: string;
  /** Lemmas of the verbs between them. */
  readonly verbs: readonly string[];
  readonly names: number;
  /** Predicates that have both as arguments: lemma and both roles. */
  readonly shared: readonly string[];
  /** Predicates of which it is an argument: lemma and role. */
  readonly roles: readonly string[];
  readonly form: string;
}

type Add = (name: string, value?: string | number | boolean | undefined) => void;

const nameHashes = new Map<string, number>();

function createAdder(prefix: string, out: number[]): Add {
  return (name, value = '') => {
    const key = `${prefix} ${name}`;
    let hash = nameHashes.get(key);
    if (hash === undefined) {
      hash = hashWord(key);
      nameHashes.set(key, hash);
    }
    out.push(hashPair(hash, hashWord(String(value))));
  };
}

/** A word, and the clusters of words that are used alike. */
function addWord(name: string, word: string, add: Add): void {
  add(name, word);
  const clusters = clustersOf(word);
  if (clusters === undefined) return;
  add(`${name} fine`, clusters.fine);
  add(`${name} medium`, clusters.medium);
}

/** What tells whether a drafted deal is one that the text tells of. */
export function dealFeatures(view: DealView): readonly number[] {
  const out: number[] = [];
  const add = createAdder('deal', out);
  addForm(view, add);
  add('told', view.told);
  add('told+strength', `${view.told} ${view.strength}`);
  add('told+head', `${view.told} ${view.head}`);
  add('parties', Math.min(3, view.parties));
  add('parties+strength', `${Math.min(2, view.parties)} ${view.strength} ${view.determiner}`);
  add('money', `${view.money} ${view.strength}`);
  add('money+head', `${view.money} ${view.head}`);
  add('place', view.place);
  add('date', view.date);
  add('status', view.status);
  add('status rule', view.statusRule);
  const evidence = `${Math.min(2, view.parties)} ${view.money} ${view.plural}`;
  add('kind', view.kind);
  add('kind+strength', `${view.kind} ${view.strength} ${view.determiner} ${view.plural}`);
  add('kind+evidence', `${view.kind} ${evidence}`);
  add('kind+told', `${view.kind} ${view.told} ${view.determiner}`);
  add('evidence', evidence);
  add('evidence+strength', `${evidence} ${view.strength}`);
  add('phrases', Math.min(4, view.phrases.length));
  add('paragraph', Math.min(3, view.paragraph));
  add('headline', `${view.headline} ${view.phrases.length > 1}`);
  add('quoted', view.quoted);
  for (const word of view.modifiers) addWord('modifier', word, add);
  for (const phrase of view.phrases) addPhrase(phrase, add);
  return out;
}

/** What tells the kind of a deal and the stage that it has reached. */
export function choiceFeatures(view: DealView): readonly number[] {
  const out: number[] = [...dealFeatures(view)];
  const add = createAdder('choice', out);
  const { status, statusRule, head, determiner, named, plural } = view;
  const known = `${determiner} ${named}`;
  add('status+rule', `${status} ${statusRule}`);
  add('status+rule+known', `${status} ${statusRule} ${known}`);
  add('status+head', `${status} ${head} ${known}`);
  add('status+date', `${status} ${view.date} ${known}`);
  add('status+kind', `${status} ${view.kind}`);
  add('known', `${known} ${plural}`);
  add('head+known', `${head} ${known}`);
  for (const stage of view.stages) {
    add('stage', stage);
    add('stage+head', `${stage} ${head} ${named}`);
    add('stage+status', `${stage} ${status}`);
  }
  add(
    'stages',
    [...new Set(view.stages.map((stage) => stage.split(' ')[0] ?? ''))].sort().join(' '),
  );
  for (const word of view.context) addWord('context', word, add);
  for (const { governors, before, after } of view.phrases) {
    for (const governor of governors) add('governor+known', `${governor} ${known}`);
    add('before+known', `${before[1]} ${known}`);
    add('around+head', `${before[1]} ${head} ${after[0]}`);
  }
  return out;
}

function addForm(view: DealView, add: Add): void {
  addWord('head', view.head, add);
  add('strength', view.strength);
  add('strength+determiner', `${view.strength} ${view.determiner} ${view.plural}`);
  add('head+determiner', `${view.head} ${view.determiner} ${view.plural}`);
  add('head+named', `${view.head} ${view.named}`);
}

function addPhrase({ before, after, governors, verbs }: PhraseView, add: Add): void {
  add('before', before[1]);
  add('before two', `${before[0]} ${before[1]}`);
  add('after', after[0]);
  add('after two', `${after[0]} ${after[1]}`);
  for (const governor of governors) {
    const [lemma = '', role = '', factuality = '', polarity = ''] = governor.split(' ');
    add('governor', `${lemma} ${role}`);
    addWord(`governor ${role}`, lemma.split('_')[0] ?? '', add);
    add('governor whole', governor);
    add('governor factuality', `${factuality} ${polarity}`);
  }
  if (governors.length === 0) add('governor', 'none');
  for (const verb of verbs) addWord('verb', verb, add);
}

/** What tells how an entity takes part in a deal. */
export function candidateFeatures(view: DealView, candidate: CandidateView): readonly number[] {
  const out: number[] = [];
  const add = createAdder('party', out);
  const { type, subtype, places, reasons } = candidate;
  const near = places[0];
  const rules = Math.min(3, view.parties);
  add('type', type);
  add('subtype', `${type} ${subtype}`);
  add('kind', `${view.kind} ${type} ${subtype}`);
  const taken = `${type} ${reasons.length > 0}`;
  add('head', `${view.head} ${taken}`);
  add('head+named', `${view.head} ${view.named} ${subtype} ${candidate.sentences}`);
  add('deal status', `${view.status} ${view.named} ${taken}`);
  add('deal place', `${view.paragraph === 0} ${view.headline} ${taken} ${candidate.sentences}`);
  if (candidate.headWord !== '') addWord('head word', candidate.headWord, add);
  for (const reason of reasons) {
    add('reason', reason);
    add('reason+type', `${reason} ${type} ${subtype}`);
    add('reason+parties', `${reason} ${rules}`);
    add('reason+distance', `${reason} ${candidate.sentences}`);
  }
  add('found', `${reasons.length > 0} ${type}`);
  add('found+parties', `${reasons.length > 0} ${rules} ${candidate.sentences}`);
  const others = Math.min(3, candidate.others);
  add('others', `${others} ${type}`);
  add('others+found', `${others} ${reasons.length > 0} ${type}`);
  add('others+sentences', `${others} ${candidate.sentences} ${type} ${subtype}`);
  add('rival', `${candidate.rival} ${type} ${reasons.length > 0}`);
  add('rival bound', `${candidate.rival} ${candidate.rivalBound} ${type}`);
  add('rank', `${candidate.rank} ${type} ${reasons.length > 0}`);
  add('rank+sides', `${candidate.rank} ${candidate.sides} ${type} ${subtype}`);
  add('sides', `${candidate.sides} ${type} ${subtype}`);
  add('sides+reason', `${candidate.sides} ${reasons.length > 0} ${candidate.sentences}`);
  add('other', `${candidate.other} ${type} ${subtype}`);
  add('other+rank', `${candidate.other} ${type} ${subtype} ${candidate.rank} ${candidate.sides}`);
  add('represents', `${candidate.represents} ${type} ${reasons.length > 0}`);
  add('mediates', candidate.mediates);
  add('signs', candidate.signs);
  add('signs+type', `${candidate.signs} ${type}`);
  add('bound', `${candidate.bound} ${rules}`);
  add('bound+type', `${candidate.bound} ${type} ${reasons.length > 0}`);
  add('sentences', `${candidate.sentences} ${rules}`);
  add('sentences+type', `${candidate.sentences} ${type} ${subtype}`);
  const salience = Math.min(4, Math.floor(candidate.salience * 10));
  add('salience', `${salience} ${type}`);
  add('salience+parties', `${salience} ${others} ${candidate.sentences}`);
  add('first', `${candidate.first} ${type} ${others}`);
  add('headline', `${candidate.headline} ${type} ${others}`);
  add('named', `${view.named} ${type} ${rules} ${candidate.sentences}`);
  if (near === undefined) return out;
  add('distance', `${bucket(near.distance)} ${type}`);
  add('form', `${near.form} ${type}`);
  for (const place of places) addPlace(place, type, add);
  return out;
}

function addPlace(place: PlaceView, type: string, add: Add): void {
  const side = place.distance < 0 ? 'before' : 'after';
  add('prep', `${place.before} ${side}`);
  add('prep+type', `${place.before} ${side} ${type}`);
  add('prep two', `${place.beforeTwo} ${place.before} ${side}`);
  add('next', `${place.after} ${side}`);
  add('next+type', `${place.after} ${side} ${type}`);
  add('around', `${place.before} ${place.after} ${side}`);
  add('deal side', `${place.dealSide} ${side}`);
  add('deal side+prep', `${place.dealSide} ${place.before} ${side}`);
  add('names', `${Math.min(4, place.names)} ${side} ${type}`);
  for (const verb of place.verbs) {
    addWord(`verb ${side}`, verb, add);
    add('verb+prep', `${verb} ${place.before} ${side}`);
  }
  if (place.verbs.length === 0) add('verb', `none ${side} ${type}`);
  for (const shared of place.shared) {
    const [lemma = '', role = '', own = ''] = shared.split(' ');
    add('shared', shared);
    add('shared roles', `${role} ${own} ${type}`);
    add('shared lemma', `${lemma} ${own}`);
    addWord(`shared ${own}`, lemma, add);
  }
  for (const role of place.roles) {
    const [lemma = '', own = ''] = role.split(' ');
    add('role', `${role} ${side}`);
    addWord(`role ${own} ${side}`, lemma, add);
    add('role+type', `${role} ${side} ${type}`);
    add('role alone', `${own} ${side} ${type}`);
  }
}

function bucket(distance: number): string {
  const size = Math.abs(distance);
  const step = size < 4 ? size : size < 8 ? 5 : size < 15 ? 10 : size < 30 ? 20 : 40;
  return `${distance < 0 ? '-' : ''}${step}`;
}
