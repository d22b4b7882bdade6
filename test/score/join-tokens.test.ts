import { describe, expect, it } from 'vitest';
import { joinTaggedLines, joinTokens } from '../../src/score/join-tokens.ts';

describe('a line of tokens', () => {
  it.each([
    ["Britain 's ruling Labor Party , he said .", "Britain's ruling Labor Party, he said."],
    ['They held " Stop the Bombings . "', 'They held "Stop the Bombings."'],
    ['" Yes " , she said , " now . "', '"Yes", she said, "now."'],
    ["It did n't pay $ 3.5 million ( 5 % ) .", "It didn't pay $3.5 million (5%)."],
    ["the workers ' union", "the workers' union"],
    ['Qalqiliya , Bethlehem - both', 'Qalqiliya, Bethlehem - both'],
    ['  two   spaces', 'two spaces'],
    ['', ''],
  ])('%s', (line, text) => {
    expect(joinTokens(line)).toBe(text);
  });
});

describe('lines of tagged tokens', () => {
  it.each([
    ['The_DT free_JJ -_- market_NN ._. ', 'The free-market.'],
    ['one_CD -_- on_IN -_- one_CD', 'one-on-one'],
    ['FISHKILL_NNP ,_, N.Y._NN -_- -_- IBM_NNP opened_VBD', 'FISHKILL, N.Y. -- IBM opened'],
    ["``_`` No_UH ,_, ''_'' it_PRP does_VBZ n't_RB", '"No," it doesn\'t'],
    [
      'A_DT plan_NN ._. \n \nIt_PRP failed_VBD ._. \nSo_RB what_WP ?_.',
      'A plan.\n\nIt failed. So what?',
    ],
    ['', ''],
  ])('%j', (lines, text) => {
    expect(joinTaggedLines(lines.split('\n'))).toBe(text);
  });
});
