// Finds what a number counts where its noun is left out: `31 diverted`, `up from 870`, `six of them`.

import type { Candidate } from './candidates.ts';
import type { Piece } from './pieces.ts';
import { singularOf } from './singular.ts';

/** What earlier figures of the paragraph have counted. */
export interface UnitMemory {
  /** Unit of the last count with a noun. */
  readonly unit?: string;
}

const participles: ReadonlySet<string> = new Set(
  (
    'killed dead injured wounded hurt missing arrested detained held jailed deported displaced evacuated ' +
    'rescued hospitalized hospitalised drowned shot feared trapped stranded sickened infected vaccinated ' +
    'executed sentenced convicted charged abducted kidnapped freed released died survived homeless ' +
    'perished unaccounted attended voted marched protested'
  ).split(' '),
);

const people: ReadonlySet<string> = new Set(['person']);

const indexWords =
  /^(?:index|points?|nasdaq|dow|dax|ftse|nikkei|sensex|nifty|composite|cac|kospi|hang|merval|bovespa|stoxx)$/;

/** Whether a bare number is the level of a share index: `closed at 8,962`. */
export function isIndexLevel(pieces: readonly Piece[], candidate: Candidate): boolean {
  if (candidate.kind !== 'count' || candidate.head >= 0 || candidate.numeral.form !== 'digits') {
    return false;
  }
  if (candidate.numeral.scaled || (candidate.value ?? 0) < 20) return false;
  return pieces.some((piece) => piece.kind === 'word' && indexWords.test(piece.lower));
}

/** The unit of a count whose noun is left out, from the words around it or from earlier figures. */
export function unitOfBare(
  pieces: readonly Piece[],
  candidate: Candidate,
  memory: UnitMemory,
): string | undefined {
  if (candidate.partitive && memory.unit !== undefined) return memory.unit;
  const next = pieces[candidate.last];
  const about = numberOf(pieces, candidate.first);
  if (about !== undefined) return about;
  const suffers = next !== undefined && participles.has(next.lower);
  if (suffers && (memory.unit === undefined || !isPersonal(memory.unit))) return 'person';
  if (memory.unit !== undefined) return memory.unit;
  return nearestPlural(pieces, candidate.first) ?? 'person';
}

function isPersonal(unit: string): boolean {
  return people.has(unit) || /(?:er|or|ist|ant|man|woman|child|ee|ian|people)$/.test(unit);
}

/** `the number of victims at 37`, `the death toll rose to 121`. */
function numberOf(pieces: readonly Piece[], before: number): string | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 14); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    if (piece.lower === 'toll' || piece.lower === 'dead') return 'person';
    if (piece.lower === 'number' && pieces[at + 1]?.lower === 'of') {
      for (let noun = at + 2; noun < before; noun += 1) {
        const word = pieces[noun];
        if (word?.tag === 'NOUN' && pieces[noun + 1]?.tag !== 'NOUN') return singularOf(word.text);
      }
    }
  }
  return undefined;
}

/** The plural noun that stands nearest before the number in its sentence. */
function nearestPlural(pieces: readonly Piece[], before: number): string | undefined {
  for (let at = before - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.tag !== 'NOUN') continue;
    const single = singularOf(piece.text);
    if (single !== piece.lower) return single;
  }
  return undefined;
}
