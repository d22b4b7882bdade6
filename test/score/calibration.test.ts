import { describe, expect, it } from 'vitest';
import { calibrateScores } from '../../src/score/calibration.ts';
import { renderCalibration } from '../../src/score/report.ts';
import { scoreArticle } from '../../src/score/score.ts';
import { buildArticle, buildDocument, entity } from './build.ts';

describe('calibrateScores', () => {
  it('compares confidence with what is right, tenth by tenth', () => {
    const article = buildArticle('Lima and Oslo.', {
      entities: [
        { key: 'lima', type: 'place', names: ['Lima'] },
        { key: 'oslo', type: 'place', names: ['Oslo'] },
      ],
    });
    const entities = [
      { ...entity('e1', 'place', 'Lima'), confidence: 1 },
      { ...entity('e2', 'place', 'Oslo'), confidence: 0.9 },
      { ...entity('e3', 'place', 'Friday'), confidence: 0.2 },
      { ...entity('e4', 'place', 'Monday'), confidence: 0.3 },
    ];
    const score = scoreArticle(buildDocument(article, { entities }), article);
    const [layer] = calibrateScores([score]);
    expect(layer).toMatchObject({ layer: 'entities', count: 4, confidence: 0.6, right: 0.5 });
    expect(layer?.bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.2, 1, 0],
      [0.3, 1, 0],
      [0.9, 2, 1],
    ]);
    expect(layer?.error).toBeCloseTo((0.2 + 0.3 + 2 * 0.05) / 4);
    expect(renderCalibration(calibrateScores([score]))).toContain(
      '  0.9         2        95.0  100.0',
    );
  });
});
