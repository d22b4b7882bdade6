// What a class of cues is: the verbs and phrases that tell who says something and in what manner,
// what each takes, and sentences that show it.

import type { CueClass } from '../../document.ts';

/** What may stand with a cue as the thing said. */
export type Complement =
  /** Words between marks: `"We met," he added.` */
  | 'words'
  /** A clause with or without `that`: `said (that) they met`. */
  | 'clause'
  /** A clause that it follows or interrupts: `They met, she recalled.` */
  | 'aside'
  /** A clause only with `that`, `whether`, `how` and the like: `wondered whether they met`. */
  | 'that'
  /** `to` and a verb, done by the speaker: `vowed to go`. */
  | 'infinitive'
  /** A person and `to`: `urged them to go`. */
  | 'request'
  /** Somebody who is told, before the rest: `told reporters that …`. */
  | 'addressee'
  /** A noun phrase: `denied all charges`. */
  | 'thing'
  /** A noun phrase with words between marks: `promised a decision "before Easter"`. */
  | 'marked thing'
  /** A name for somebody or something: `called it "a disgrace"`. */
  | 'label'
  /** The same after `as`: `hailed it as "a triumph"`. */
  | 'as label';

export interface CueVerbs {
  readonly takes: readonly Complement[];
  /** Lemmas, with their particle if they have one: `point out`. */
  readonly lemmas: readonly string[];
}

export interface CueKind {
  readonly class: CueClass;
  /** One line for a reader of `nutgraf kinds`. */
  readonly gloss: string;
  readonly verbs: readonly CueVerbs[];
  /** Phrases that name a speaker after them: `according to`. */
  readonly phrases?: readonly string[];
  /** Sentences in the link notation of the annotation guide. */
  readonly examples: {
    /** Sentences that hold a quote with a cue of this class. */
    readonly yes: readonly string[];
    /** Sentences that hold none. */
    readonly no: readonly string[];
  };
}

export function defineCueKind<const Kind extends CueKind>(kind: Kind): Kind {
  return kind;
}
