import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/lexicon/check/check-data.js';

const DATA = new URL('../../../data/', import.meta.url);

/** What is found in a copy of data/ with lines added to some of its files. */
function checked(added: Readonly<Record<string, string>>): string[] {
  const copy = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync(DATA, copy, { recursive: true });
  for (const [file, lines] of Object.entries(added)) writeFileSync(join(copy, file), `${readFileSync(join(copy, file), 'utf8').trimEnd()}\n${lines}\n`);
  return checkData(pathToFileURL(`${copy}/`)).map(({ level, file, line, problem }) => `${level} ${file.slice(copy.length + 1)}:${line} ${problem}`);
}

describe('check of data/', () => {
  it('finds no error in what is committed', () => {
    expect(checkData(DATA).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('names every wrong row, not only the first', () => {
    const found = checked({ 'gazetteer/offices.csv': 'Jan Berg,president,NOR,2009-11-31,\nIda Dahl,president,NOR,20091131,\nJan Berg,president,NOR,2012-01-01,2011-01-01', 'gazetteer/groups.csv': 'front,Front,ARMED_GROUP,QQQ,' });
    expect(found.filter((line) => line.startsWith('error')).map((line) => line.replace(/:\d+/, ''))).toEqual([
      'error gazetteer/offices.csv from: is no day of the calendar',
      'error gazetteer/offices.csv from: is not YYYY-MM-DD; from: is no day of the calendar',
      'error gazetteer/offices.csv : ends before it starts',
      'error gazetteer/groups.csv no state has the code QQQ',
    ]);
  });

  it('finds ids that stand twice, and codes and ids that nobody has', () => {
    const found = checked({ 'gazetteer/groups.csv': 'hamas,Second Hamas,ARMED_GROUP,QQQ,', 'gazetteer/offices.csv': 'Jan Berg,president,nobody-at-all,2009-11-30,' });
    expect(found.every((line) => /:\d+ /.test(line))).toBe(true);
    for (const problem of ['the id hamas stands at', 'no state has the code QQQ', 'nobody has the id nobody-at-all']) expect(found.join('\n')).toContain(problem);
  });

  it('finds two holders of an office that one person holds, and names that two actors bear', () => {
    const found = checked({ 'gazetteer/offices.csv': 'Jan Berg,prime minister,NOR,2015-01-01,2016-01-01', 'gazetteer/groups.csv': 'other-front,Other Front,ARMED_GROUP,NOR,Hamas' }).join('\n');
    expect(found).toMatch(/warning gazetteer\/offices.csv:\d+ Jan Berg and Erna Solberg \(line \d+\) are both prime minister of NOR from 2015-01-01/);
    expect(found).toContain('"Hamas" names hamas and other-front');
  });
});
