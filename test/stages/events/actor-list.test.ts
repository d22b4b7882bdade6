import { expect, it } from 'vitest';
import { parseActorList } from '../../../src/stages/events/actor-list.ts';

const code = (list: string, text: string, day?: string): string | undefined => {
  const lower = text.toLowerCase().split(' ');
  return parseActorList(list, 'actors.txt').on(day).find(0, lower.length, { lower })?.codes.join();
};

it.each([
  ['a name and a code', 'Arnor\tARN\n', 'the king of Arnor', 'ARN'],
  ['the longest name', 'Arnor\tARN\nArnor Guard\tARNMIL\n', 'the Arnor Guard', 'ARNMIL'],
  ['the last of equals', 'Arnor\tARN\nGondor\tGON\n', 'Arnor and Gondor', 'GON'],
  ['the form of a dictionary', 'ARNOR_ [ARN]\n+OLD_ARNOR_\n', 'old Arnor', 'ARN'],
  ['a code on its own line', 'ARNOR_\n [ARN]\n', 'Arnor', 'ARN'],
  ['remarks', '# actors\nArnor\tARN # the north\n', 'Arnor', 'ARN'],
  ['all codes of a name', 'The Shire\tFRO/BIL/SAM\n', 'the Shire', 'FRO,BIL,SAM'],
  ['all codes of a dictionary', 'THE_SHIRE [FRO/BIL]\n', 'the Shire', 'FRO,BIL'],
  ['nobody where the code says so', 'Arnor\t---\n', 'Arnor', undefined],
  ['comments of a dictionary', '<!-- the north -->\nARNOR_ [ARN]\n', 'Arnor', 'ARN'],
  ['a name of which the tokens are parts', 'Barad-dur\tMOR\n', 'Barad - dur', 'MOR'],
  ['a name with a hyphen', 'Barad-dur\tMOR\n', 'to Barad-dur', 'MOR'],
  ['a name joined in the text', 'Dol Amroth\tDOL\n', 'Dol _ Amroth', 'DOL'],
  ['a name that is not in it', 'Arnor\tARN\n', 'Gondor', undefined],
  ['signs that mean something in patterns', 'A.*(+\tAAA\n', 'A.*(+', 'AAA'],
])('finds %s', (_, list, text, expected) => {
  expect(code(list, text)).toBe(expected);
});

const dictionary = `GOLLUM_
+SMEAGOL_
  [HOB < 950601]
  [HOBGOV 19950601 - 19990815]
  [HOBREB > 990815] # the war
`;
const lines = 'Sam\tHOB\tORCHOB 20100109-20100112\tHOBMIL 20080120-20121109\tHOBELI >20130119\n';

it.each([
  ['before a day', dictionary, 'Gollum', '1995-05-31', 'HOB'],
  ['from the first day', dictionary, 'Gollum', '1995-06-01', 'HOBGOV'],
  ['to the last', dictionary, 'Smeagol', '1999-08-15', 'HOBGOV'],
  ['after a day', dictionary, 'Smeagol', '1999-08-16', 'HOBREB'],
  ['after all where no day is known', dictionary, 'Gollum', undefined, 'HOBREB'],
  ['by default', lines, 'Sam', '1995-01-04', 'HOB'],
  ['by the first that holds', lines, 'Sam', '2010-01-12', 'ORCHOB'],
  ['by the next', lines, 'Sam', '2010-01-13', 'HOBMIL'],
  ['by none', 'Sam\tHOB <950601\n', 'Sam', '1996-01-01', undefined],
  ['by years of two digits', 'Sam\tHOB <050601\n', 'Sam', '1996-01-01', 'HOB'],
])('takes the code that holds on the day %s', (_, list, text, day, expected) => {
  expect(code(list, text, day)).toBe(expected);
});

it.each([
  ['Arnor\tARN <9506\n', /actors\.txt:1: "ARN <9506" is no code/],
  ['Arnor\tof the north\n', /actors\.txt:1: "of the north" is no code/],
  ['+FURTHER_NAME\n', /actors\.txt:1: a further name/],
  ['# nothing\n', /actors\.txt: no actor in it/],
])('refuses %j', (list, message) => {
  expect(() => parseActorList(list, 'actors.txt')).toThrow(message);
});

it('finds a name that begins in a phrase and goes on behind it, and a name by itself', () => {
  const list = parseActorList('Prince of Arnor\tARN\n', 'actors.txt').on(undefined);
  const lower = ['the', 'prince', 'of', 'arnor'];
  expect(list.find(0, 2, { lower })).toEqual({ codes: ['ARN'], first: 1, last: 4 });
  expect(list.find(2, 4, { lower })).toBeUndefined();
  expect(list.codesOf('Prince of Arnor')).toEqual(['ARN']);
  expect(list.codesOf('Arnor')).toEqual([]);
});
