// How wrong a network's scores are, and which way each should move.

function largest(row: Float32Array, classes: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) top = Math.max(top, row[at] as number);
  return top;
}

/** Turns scores into shares of their sum, which it returns; they are not yet divided by it. */
function exponentiate(row: Float32Array, classes: number): number {
  const top = largest(row, classes);
  let sum = 0;
  for (let at = 0; at < classes; at += 1) {
    const value = Math.exp((row[at] as number) - top);
    row[at] = value;
    sum += value;
  }
  return sum;
}

/** Turns scores into probabilities. */
export function spreadShares(row: Float32Array): void {
  const sum = exponentiate(row, row.length);
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] as number) / sum;
}

/** Turns scores into their slopes, probabilities less truth, and returns the loss. */
export function spendScores(row: Float32Array, classes: number, right: number): number {
  const sum = exponentiate(row, classes);
  const share = (row[right] as number) / sum;
  for (let at = 0; at < classes; at += 1) row[at] = (row[at] as number) / sum;
  row[right] = (row[right] as number) - 1;
  row.fill(0, classes);
  return -Math.log(Math.max(1e-12, share));
}

/** The same where any of some classes may be right, for an example that counts `weight`. */
export function spendAllowed(
  row: Float32Array,
  classes: number,
  allowed: readonly number[],
  weight: number,
): number {
  const sum = exponentiate(row, classes);
  let right = 0;
  for (const label of allowed) right += row[label] as number;
  right = Math.max(right, 1e-20);
  const scale = weight / sum;
  const reward = weight / right;
  const kept = allowed.map((label) => (row[label] as number) * reward);
  for (let at = 0; at < classes; at += 1) row[at] = (row[at] as number) * scale;
  for (const [index, label] of allowed.entries()) {
    row[label] = (row[label] as number) - (kept[index] as number);
  }
  row.fill(0, classes);
  return -weight * Math.log(right / sum);
}

/** The same where the truth is itself a row of probabilities, from `from` on in `truth`. */
export function spendShares(
  row: Float32Array,
  classes: number,
  truth: Float32Array,
  from: number,
): number {
  const top = largest(row, classes);
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
