// The events of figures. To add one, copy _template.ts and give it a line here.

import { aid } from './aid.ts';
import { arrest } from './arrest.ts';
import { asylum } from './asylum.ts';
import { attack } from './attack.ts';
import { attendance } from './attendance.ts';
import { borderCrossing } from './border-crossing.ts';
import { budget } from './budget.ts';
import { charge } from './charge.ts';
import { conviction } from './conviction.ts';
import { damage } from './damage.ts';
import { death } from './death.ts';
import type { FigureKind } from './define.ts';
import { deportation } from './deportation.ts';
import { detention } from './detention.ts';
import { displacement } from './displacement.ts';
import { employment } from './employment.ts';
import { evacuation } from './evacuation.ts';
import { execution } from './execution.ts';
import { fine } from './fine.ts';
import { hospitalization } from './hospitalization.ts';
import { illness } from './illness.ts';
import { injury } from './injury.ts';
import { investment } from './investment.ts';
import { kidnapping } from './kidnapping.ts';
import { layoff } from './layoff.ts';
import { migration } from './migration.ts';
import { missing } from './missing.ts';
import { other } from './other.ts';
import { price } from './price.ts';
import { production } from './production.ts';
import { protest } from './protest.ts';
import { release } from './release.ts';
import { rescue } from './rescue.ts';
import { returns } from './return.ts';
import { sale } from './sale.ts';
import { seat } from './seat.ts';
import { seizure } from './seizure.ts';
import { sentence } from './sentence.ts';
import { strike } from './strike.ts';
import { trade } from './trade.ts';
import { troops } from './troops.ts';
import { vaccination } from './vaccination.ts';
import { vote } from './vote.ts';

export const figureKinds = [
  deportation,
  returns,
  arrest,
  detention,
  charge,
  conviction,
  sentence,
  execution,
  death,
  injury,
  missing,
  illness,
  hospitalization,
  vaccination,
  displacement,
  evacuation,
  rescue,
  kidnapping,
  release,
  borderCrossing,
  migration,
  asylum,
  protest,
  attendance,
  strike,
  troops,
  vote,
  seat,
  employment,
  layoff,
  damage,
  seizure,
  attack,
  aid,
  trade,
  production,
  sale,
  investment,
  budget,
  fine,
  price,
  other,
] as const satisfies readonly FigureKind[];

export type FigureEvent = (typeof figureKinds)[number]['event'];

const byEvent: ReadonlyMap<string, FigureKind> = new Map(
  figureKinds.map((kind) => [kind.event, kind]),
);

/** The kind with this event. */
export function figureKind(event: string): FigureKind | undefined {
  return byEvent.get(event);
}
