// The data model: what is known of one article, layer by layer. Types only.
// Spans are half-open and counted in UTF-16 code units of `Source.text`.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of tokens, half-open: `first` ≤ i < `last`, indices into `Tokens`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** One article as it was read: an id and a text that never changes. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly mediaType: string;
  readonly path?: string;
  /** The line (NDJSON) or item (JSON array) in the file, counted from 1. */
  readonly record?: number;
  readonly url?: string;
  readonly title?: string;
  /** ISO date, `2025-04-03`, where the caller or the metadata gives one. */
  readonly published?: string;
  readonly publishedFrom?: PublishedFrom;
  /** BCP 47, `en`. */
  readonly language?: string;
}

export type PublishedFrom = 'flag' | 'metadata' | 'dateline';

/** The tokens of the text as parallel arrays, in order; white space is no token. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The words as they stand in the text. */
  readonly words: readonly string[];
  /** The same, lower-cased. */
  readonly lower: readonly string[];
}

/** Sentences as token spans that cover all tokens in order; none crosses a paragraph. */
export interface Sentences {
  readonly count: number;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The paragraph that each sentence stands in, counted from 0. */
  readonly paragraphs: Int32Array;
  /** The sentence of each token. */
  readonly ofToken: Int32Array;
}

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The dependency tree of one sentence; arrays run over its tokens, indices are the text's. */
export interface Parse {
  readonly first: number;
  readonly last: number;
  /** Head of token `first + i`, as a token index of the text; -1 for the root. */
  readonly heads: Int32Array;
  /** Universal Dependencies relation, subtype included: `nsubj:pass`, `obl`. */
  readonly labels: readonly string[];
}

/** Trees on demand: a sentence is parsed when first asked for, and kept. */
export interface Parses {
  of(sentence: number): Parse;
}

export type ArgumentRole =
  /** Who does it, in whatever construction: subject of the active, `by` of the passive, possessor of a nominalisation. */
  | 'agent'
  /** Whom or what it is done to. */
  | 'patient'
  /** To whom: indirect object, `to` of giving and telling. */
  | 'recipient'
  /** With a preposition, named in `preposition`. */
  | 'oblique'
  /** A clause: `that …`, `to …`. */
  | 'clause'
  /** What the subject of a copula is said to be. */
  | 'attribute'
  /** Of a noun: `X's visit`. */
  | 'possessor'
  /** Of a noun, a name or nationality before it: `U.S. sanctions`, `the Kenyan delegation`. */
  | 'modifier'
  /** Of a noun, whom or what it describes: apposition, subject of the copula, name that follows. */
  | 'holder';

/** One participant of a predicate, conjuncts spelled out: `A and B met` has two agents. */
export interface Argument extends TokenSpan {
  readonly role: ArgumentRole;
  /** The head token of its phrase; `first` and `last` bound the phrase without its conjuncts. */
  readonly head: number;
  /** `to`; with `>` before it where the phrase belongs to another argument: `>in` of `a stake in X`. */
  readonly preposition?: string;
  /** Head token of what stands in apposition to it: `Ali` of `his son, Ali`. */
  readonly apposition?: number;
}

/** A predicate with its arguments, one for all its syntactic forms. */
export interface Frame {
  /** The token of the verb, noun or adjective. */
  readonly predicate: number;
  /** Its lemma, with its particle if it has one: `pull out`. */
  readonly lemma: string;
  readonly form: 'verb' | 'noun' | 'adjective';
  readonly passive: boolean;
  readonly factuality: Factuality;
  readonly negated: boolean;
  readonly arguments: readonly Argument[];
  /** The predicate token of the clause that governs it: `said` of `said he met X`. */
  readonly governor?: number;
}

/** Predicates on demand, sentence by sentence; kept once made. */
export interface Frames {
  of(sentence: number): readonly Frame[];
}

/** What every inferred item says of itself. */
export interface Inferred {
  /** Estimated chance, 0..1, that the item is right. */
  readonly confidence: number;
  /** The rule or model that made it: `<kind>/<reason>`. */
  readonly rule: string;
}

export type MentionType =
  | 'PER'
  | 'ORG'
  | 'GPE'
  | 'LOC'
  | 'FAC'
  | 'NORP'
  | 'EVENT'
  | 'LAW'
  | 'MISC'
  | 'TITLE';

/** A name, or the title of an office, as the annotation guide bounds it. They never overlap. */
export interface Mention extends Span, TokenSpan, Inferred {
  readonly type: MentionType;
}

export type EntityType =
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'event'
  | 'law'
  | 'product';

export type EntitySubtype =
  | 'government'
  | 'company'
  | 'party'
  | 'media'
  | 'armed_group'
  | 'intergovernmental'
  | 'court'
  | 'team'
  | 'other'
  | 'country'
  | 'region'
  | 'city'
  | 'natural'
  | 'area'
  | 'facility'
  | 'nationality'
  | 'religion'
  | 'political'
  | 'ethnic'
  | 'agreement'
  | 'law'
  | 'order'
  | 'resolution'
  | 'case';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** A stretch of text that refers to an entity. */
export interface EntityMention extends Span, TokenSpan {
  readonly form: MentionForm;
  /** The pass that bound it to the entity. */
  readonly rule: string;
}

export type RoleStatus = 'current' | 'former' | 'elect' | 'acting' | 'candidate';

export interface Role extends Inferred {
  /** As in the text, without nationality: `foreign minister`. */
  readonly title: string;
  /** Id of the organization, place or group that the office belongs to. */
  readonly of?: string;
  readonly status: RoleStatus;
  readonly evidence: readonly Span[];
}

export interface Links {
  /** ISO 3166-1 alpha-2, `MX`, for a country, a nationality or a city's country. */
  readonly iso3166?: string;
  readonly geonames?: number;
  readonly wikidata?: string;
}

export interface Entity extends Inferred {
  /** `e1`, `e2`, … by first position in the text. */
  readonly id: string;
  readonly type: EntityType;
  readonly subtype?: EntitySubtype;
  /** The fullest form in the text, without title, article or `'s`. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** In order of the text. */
  readonly mentions: readonly EntityMention[];
  readonly roles: readonly Role[];
  readonly links?: Links;
  /** 0..1: how much the article is about it. */
  readonly salience: number;
}

export type Factuality = 'actual' | 'planned' | 'possible' | 'requested' | 'conditional';

/** What a relation or a figure says of its standing in the world and of who says so. */
export interface Assertion {
  readonly factuality: Factuality;
  readonly negated?: true;
  /** Id of the entity that says so, where the text attributes it. */
  readonly attributedTo?: string;
}

export interface EventCodes {
  /** PLOVER 2 category: `COERCE`. */
  readonly plover?: string;
  /** CAMEO code: `173`. */
  readonly cameo?: string;
}

export interface Relation extends Inferred, Assertion {
  /** `r1`, `r2`, … */
  readonly id: string;
  /** A type of `kinds/relations`. */
  readonly type: string;
  /** Ids of entities, agreements or figures. */
  readonly subject?: string;
  readonly object?: string;
  readonly title?: string;
  /** For `family_of`. */
  readonly kind?: string;
  /** For a tie that has ended. */
  readonly status?: RoleStatus;
  readonly trigger?: Span;
  /** Id of a date. */
  readonly when?: string;
  /** Id of a place. */
  readonly where?: string;
  readonly event?: EventCodes;
  /** Every sentence that supports it. */
  readonly evidence: readonly Span[];
}

/** The categories of PLOVER 2. */
export type EventCategory =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** Verbal or material cooperation or conflict. */
export type QuadClass = 'V-COOP' | 'M-COOP' | 'V-CONF' | 'M-CONF';

/** How it was done, where the predicate says it. */
export type EventMode =
  | 'visit'
  | 'host'
  | 'phone'
  | 'third-party'
  | 'demo'
  | 'obstruct'
  | 'strike'
  | 'troops'
  | 'weapons'
  | 'restrict';

/** Who takes part in a political event, as far as the words tell it. */
export interface EventActor extends Span {
  /** The entity meant, if it is one. */
  readonly entity?: string;
  /** ISO 3166-1 alpha-3, or the code of a list of actors that was given. */
  readonly country?: string;
  /** PLOVER's code of what part of society it belongs to: `GOV`, `MIL`, `REB`. */
  readonly sector?: string;
}

/** Who did what to whom in politics: a predicate read by the categories of PLOVER. */
export interface PoliticalEvent extends Inferred {
  /** `v1`, `v2`, … sentence by sentence, what weighs most in it first. */
  readonly id: string;
  readonly category: EventCategory;
  readonly quad: QuadClass;
  readonly mode?: EventMode;
  readonly cameo?: string;
  readonly trigger: Span;
  readonly actors: readonly EventActor[];
  readonly recipients: readonly EventActor[];
  /** Id of a place, of a date. */
  readonly where?: string;
  readonly when?: string;
  readonly evidence: readonly Span[];
}

export interface Signatory {
  /** Id of a person. */
  readonly person: string;
  /** Id of the party signed for. */
  readonly for?: string;
}

export type AgreementStatus =
  | 'proposed'
  | 'negotiating'
  | 'agreed'
  | 'signed'
  | 'ratified'
  | 'in_force'
  | 'suspended'
  | 'withdrawn'
  | 'rejected'
  | 'expired';

export interface Agreement extends Inferred {
  /** `a1`, `a2`, … */
  readonly id: string;
  /** As in the text; for an unnamed one the noun phrase, `a trade deal`. */
  readonly name: string;
  /** Entity id, if named. */
  readonly law?: string;
  /** A kind of `kinds/agreements`. */
  readonly kind: string;
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
  readonly signatories: readonly Signatory[];
  readonly mediators: readonly string[];
  readonly place?: string;
  readonly when?: string;
  readonly subject?: Span;
  readonly purpose?: Span;
  /** Id of a figure. */
  readonly value?: string;
  readonly mentions: readonly Span[];
  readonly evidence: readonly Span[];
}

export type FigureKind = 'count' | 'money' | 'percent' | 'measure';

export type Comparator =
  | 'exact'
  | 'about'
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most'
  | 'up_to'
  | 'between'
  | 'vague';

export interface Figure extends Span, TokenSpan, Inferred, Assertion {
  /** `f1`, `f2`, … */
  readonly id: string;
  readonly kind: FigureKind;
  readonly comparator: Comparator;
  readonly value?: number;
  /** For `between` both; for `vague` the least that the word allows. */
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217 code, `percent`, UCUM code, or the counted noun's singular lemma. */
  readonly unit?: string;
  /** A kind of `kinds/figures`. */
  readonly event?: string;
  /** GDELT count type: `ARREST`. */
  readonly gdelt?: string;
  readonly change?: 'increase' | 'decrease';
  readonly about?: string;
  readonly where?: string;
  readonly when?: string;
  readonly period?: Span;
  /** Id of the figure that tells the same amount in another unit: `€45bn ($49.2 billion)`. */
  readonly sameAs?: string;
  /** Id of the figure that tells what it was before: 1,200 of `from 1,200 to 1,700`. */
  readonly previous?: string;
  readonly evidence: readonly Span[];
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

export type CueClass =
  | 'say'
  | 'ask'
  | 'deny'
  | 'promise'
  | 'accuse'
  | 'warn'
  | 'announce'
  | 'believe';

export interface Cue extends Span {
  readonly class: CueClass;
}

export interface Quote extends Span, Inferred {
  /** `q1`, `q2`, … */
  readonly id: string;
  readonly kind: QuoteKind;
  /** The words said, without marks; more than one span where the cue interrupts. */
  readonly parts: readonly Span[];
  /** The words that name the speaker: name, nominal or pronoun. `lookup.entityAt` tells the entity. */
  readonly speaker?: Span;
  readonly cue?: Cue;
  readonly addressee?: Span;
}

export type DateKind = 'date' | 'time' | 'duration' | 'set';

export interface DateExpression extends Span, TokenSpan, Inferred {
  /** `d1`, `d2`, … */
  readonly id: string;
  /** TIMEX3 value: `2025-04-03`, `2025-W14`, `P3Y`. */
  readonly value: string;
  readonly kind: DateKind;
  /** `published` where it was resolved against the document's date. */
  readonly anchor?: 'published';
}

/** The dates of the text and the date that they were resolved against. */
export interface Dates {
  readonly expressions: readonly DateExpression[];
  readonly published?: string;
  readonly publishedFrom?: PublishedFrom;
}

export type Severity = 'info' | 'warning' | 'error';

export interface Diagnostic {
  /** Kebab-case, stable: `unbalanced-quote`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}

/** All that can be known of a document. Each layer has one writing stage. */
export interface Layers {
  readonly source: Source;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Lower-cased base form of each token: `signed` → `sign`, `talks` → `talk`. */
  readonly lemmas: readonly string[];
  /** Part of speech of each token. */
  readonly tags: readonly Upos[];
  readonly parses: Parses;
  readonly frames: Frames;
  readonly dates: Dates;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly agreements: readonly Agreement[];
  readonly relations: readonly Relation[];
  readonly events: readonly PoliticalEvent[];
}

export type LayerName = keyof Layers;

/** Layers that are printed. */
export type RecordName = 'entities' | 'relations' | 'agreements' | 'figures' | 'quotes' | 'dates';

/** A processed article: the layers that were asked for and those they needed. */
export interface Document extends Partial<Layers> {
  readonly source: Source;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly diagnostics: readonly Diagnostic[];
}
