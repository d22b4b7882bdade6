import { describe, expect, it } from 'vitest';
import { renderDifferences, renderRules, renderTable } from '../../src/score/report.ts';
import {
  renderGithub,
  renderJunit,
  renderValidation,
  renderValidationJson,
} from '../../src/score/report-validation.ts';
import { scoreArticle } from '../../src/score/score.ts';
import { summarizeRules, summarizeScores } from '../../src/score/summary.ts';
import { judgeScores, mergeThresholds, parseThresholds } from '../../src/score/thresholds.ts';
import { createValidation } from '../../src/score/validation.ts';
import { buildArticle, buildDocument, entity } from './build.ts';

const { marks: _none, ...article } = buildArticle('Ana Tovar of Lima met men.', {
  entities: [
    { key: 'tovar', type: 'person', names: ['Ana Tovar'] },
    { key: 'lima', type: 'place', names: ['Lima'], subtype: 'city' },
  ],
  figures: [],
  quotes: [],
});
const evil = 'Li\u001b[31mma,\n::x <"&\u202e%';
const found = [entity('e1', 'person', 'Ana Tovar'), entity('e2', 'group', evil)];
const score = scoreArticle(buildDocument(article, { entities: found, figures: [] }), article);
const summary = summarizeScores([score]);
const every = { differences: true, detailed: true };

describe('tables', () => {
  it('show layers, types, fields, and layers that are not there', () => {
    expect(renderTable(summary, { detailed: true })).toBe(
      [
        '          gold  found  right      P      R     F1',
        'entities     2      2      1   50.0   50.0   50.0',
        '  person     1      1      1  100.0  100.0  100.0',
        '  place      1      0      0      -    0.0    0.0',
        '  group      0      1      0    0.0      -    0.0',
        'figures      0      0      0      -      -      -',
        'quotes    not there',
        '',
      ].join('\n'),
    );
  });

  it('show rules', () => {
    expect(renderRules(summarizeRules([score]))).toBe(
      [
        'rule       layer     found  right     P  confidence  fields  right',
        'test/rule  entities      2      1  50.0       100.0       0      -',
        '',
      ].join('\n'),
    );
  });

  it('show differences with places', () => {
    expect(renderDifferences([score])).toBe(
      [
        'x/article.txt:1:1: extra entities group: Li\ufffd[31mma, ::x <"&\ufffd% [test/rule]',
        'x/article.txt:1:14: missing entities place: Lima',
        '',
      ].join('\n'),
    );
  });
});

describe('thresholds', () => {
  it.each([
    [0.9, { others: 0.9, layers: {} }],
    [{ figures: 0.5 }, { layers: { figures: 0.5 } }],
    [
      { figures: 0.5, others: 0 },
      { others: 0, layers: { figures: 0.5 } },
    ],
    [1.1, undefined],
    ['0.9', undefined],
    [{ figure: 0.5 }, undefined],
    [{ figures: '1' }, undefined],
    [[0.5], undefined],
    [null, undefined],
  ])('%j', (value, thresholds) => {
    expect(parseThresholds(value)).toEqual(thresholds);
  });

  it('of a layer win over those of others, whichever comes later', () => {
    const one = parseThresholds({ figures: 0.5 }) ?? { layers: {} };
    const other = parseThresholds(0.9) ?? { layers: {} };
    expect(mergeThresholds(one, other)).toEqual({ others: 0.9, layers: { figures: 0.5 } });
    expect(mergeThresholds(other, one)).toEqual({ others: 0.9, layers: { figures: 0.5 } });
  });

  it.each([
    ['reached', { layers: { entities: 0.5 } }, ['entities true']],
    ['missed', { layers: { entities: 0.51 } }, ['entities false']],
    [
      'of all layers with gold',
      { others: 0.1, layers: {} },
      ['entities true', 'figures true', 'quotes false'],
    ],
    ['of a layer without gold', { layers: { dates: 0.1 } }, ['dates false']],
    ['none', { layers: {} }, []],
  ])('%s', (_, thresholds, verdicts) => {
    const judged = judgeScores(summary, thresholds);
    expect(judged.map(({ layer, met }) => `${layer} ${met}`)).toEqual(verdicts);
  });
});

describe('validation', () => {
  const changes = [{ path: 'documents[0].x', expected: '1', printed: `"${evil}"`, place: 'x:2:3' }];
  const validation = createValidation([score], { layers: { entities: 0.9 } }, [
    { path: 'x/expected.json', changes },
    { path: 'y/expected.json', changes: [] },
  ]);

  it('is met if thresholds and accepted output are', () => {
    expect(validation.met).toBe(false);
    expect(createValidation([score], { layers: { entities: 0.5 } }, []).met).toBe(true);
    expect(createValidation([score], { layers: {} }, [{ path: 'x', changes: [] }]).met).toBe(true);
    expect(createValidation([score], { layers: {} }, [{ path: 'x', changes }]).met).toBe(false);
  });

  it('is printed for people', () => {
    const text = renderValidation(validation, { differences: false, detailed: false });
    expect(text).toContain('x:2:3: documents[0].x: expected 1, printed "Li');
    expect(text).toContain('F1  asked');
    expect(text).toContain('entities: F1 50.0 is below 90.0');
  });

  it('is printed as JSON', () => {
    const result = JSON.parse(renderValidationJson(validation, every));
    expect(result).toMatchObject({
      articles: 1,
      met: false,
      absent: ['quotes'],
      layers: {
        entities: { gold: 2, found: 2, right: 1, f1: 0.5, minF1: 0.9, met: false },
        figures: { gold: 0, found: 0 },
      },
    });
    expect(result.differences).toHaveLength(2);
    expect(result.expected).toHaveLength(2);
  });

  it('is printed as JUnit XML', () => {
    const junit = renderJunit(validation, every);
    expect(junit).toContain('<testsuites tests="3" failures="2">');
    expect(junit).toContain('<failure message="entities: F1 50.0 is below 90.0">');
    expect(junit).toContain('&lt;&quot;&amp;');
    expect(junit).toContain('<testcase classname="nutgraf.expected" name="y/expected.json"/>');
  });

  it('is printed as annotations of GitHub', () => {
    const lines = renderGithub(validation, every).trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 45))).toEqual([
      '::error::entities: F1 50.0 is below 90.0',
      '::error file=x,line=2,col=3::documents[0].x: ',
      '::warning file=x/article.txt,line=1,col=1::ex',
      '::warning file=x/article.txt,line=1,col=14::m',
    ]);
    expect(lines[2]).toContain('%25');
  });

  it('never passes control characters on', () => {
    for (const render of [renderValidation, renderValidationJson, renderJunit, renderGithub]) {
      expect(render(validation, every).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});
