// How wrong a network's scores are, and which way each should move.

/** Turns scores into their slopes, probabilities less truth, and returns the loss. */
export function spendScores(row: Float32Array, classes: number, right: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) top = Math.max(top, row[at] as number);
  let sum = 0;
  for (let at = 0; at < classes; at += 1) {
    const value = Math.exp((row[at] as number) - top);
    row[at] = value;
    sum += value;
  }
  const share = (row[right] as number) / sum;
  for (let at = 0; at < classes; at += 1) row[at] = (row[at] as number) / sum;
  row[right] = (row[right] as number) - 1;
  row.fill(0, classes);
  return -Math.log(Math.max(1e-12, share));
}

/** The same where the truth is itself a row of probabilities, from `from` on in `truth`. */
export function spendShares(
  row: Float32Array,
  classes: number,
  truth: Float32Array,
  from: number,
): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) top = Math.max(top, row[at] as number);
  let sum = 0;
  for (let at = 0; at < classes; at += 1) sum += Math.exp((row[at] as number) - top);
  const logarithm = Math.log(sum) + top;
  let loss = 0;
  for (let at = 0; at < classes; at += 1) {
    const share = truth[from + at] as number;
    const score = row[at] as number;
    if (share > 0) loss -= share * (score - logarithm);
    row[at] = Math.exp(score - logarithm) - share;
  }
  row.fill(0, classes);
  return loss;
}
