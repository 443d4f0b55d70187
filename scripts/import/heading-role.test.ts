import { describe, expect, it } from 'vitest';
import { findSplitYears, parseHeadingPeriod } from './heading-period.ts';
import { readHeading } from './heading-role.ts';

const context = { yearStarts: 4, byDate: false, isoMonths: false };

describe('parseHeadingPeriod', () => {
  it.each([
    ['Apr-18', '', '2018-04'],
    ['Apr 18', '', '2018-04'],
    ['April 2018', '', '2018-04'],
    ["Sept '18", '', '2018-09'],
    ['2018-04', '', '2018-04'],
    ['01/04/2018', '', '2018-04'],
    ['1-Apr-18', '', '2018-04'],
    ['2018-04-30', '', '2018-04'],
    ['04/2018', '', '2018-04'],
    ['April', '2018/19', '2018-04'],
    ['Jan', '2018/19', '2019-01'],
    ['Jan', 'Year 2019', '2019-01'],
    ['Q1 2018/19', '', '2018/19-Q1'],
    ['2018-19 Q4', '', '2018/19-Q4'],
    ['Quarter 2', '2018/19', '2018/19-Q2'],
    ['2018/19', '', '2018/19'],
    ['2010-11', '', '2010/11'],
    ['2018', '', '2018'],
  ])('reads "%s" below "%s" as %s', (heading, group, key) => {
    expect(parseHeadingPeriod(heading, group, context)?.key).toBe(key);
  });

  it.each([
    ['Jnu-18', ''],
    ['April', ''],
    ['Jan', '2018/19 2019/20'],
    ['Q5 2018/19', ''],
    ['13/2018', ''],
    ['04/31/2018', ''],
    ['2018/20', ''],
    ['Marketing 18', ''],
    ['', ''],
  ])('takes "%s" below "%s" for no period', (heading, group) => {
    expect(parseHeadingPeriod(heading, group, context)).toBeNull();
  });

  it('reads 2010-11 as November where the other months are written so', () => {
    expect(parseHeadingPeriod('2010-11', '', { ...context, isoMonths: true })?.key).toBe('2010-11');
  });

  it('keeps the day where the set is by date', () => {
    expect(parseHeadingPeriod('31/05/2019', '', { ...context, byDate: true })?.key).toBe('2019-05-31');
  });
});

describe('findSplitYears', () => {
  it('finds years however they are written, and no other two numbers', () => {
    expect(findSplitYears('2018/19, 2019-20, 2020–2021, 21/22')).toEqual(['2018/19', '2019/20', '2020/21', '2021/22']);
    expect(findSplitYears('1999/00')).toEqual(['1999/00']);
    expect(findSplitYears('01/04/2018, 2018/20, 5/6, 12-18 months')).toEqual([]);
  });
});

describe('readHeading', () => {
  it.each([
    ['Indicator Number', [], { kind: 'reference' }],
    ['Ref.', [], { kind: 'reference' }],
    ['Indicator Title', ['2018/19'], { kind: 'title' }],
    ['Polarity', [], { kind: 'polarity' }],
    ['RO', ['2019/20'], { kind: 'responsible' }],
    ['RAG', [], { kind: 'rag' }],
    ['May-19 RAG', [], { kind: 'rag' }],
    ['2019-20 Target', [], { kind: 'target', year: '2019/20' }],
    ['2019/20', ['Targets'], { kind: 'target', year: '2019/20' }],
    ['Target', [], { kind: 'target', year: null }],
    ['2018-19 YTD or latest', ['2019/20'], { kind: 'year-to-date', year: '2018/19' }],
    ['England 2017-18', ['Comparative Data'], { kind: 'comparator', title: 'England', year: '2017/18' }],
    ['England', ['2017/18'], { kind: 'comparator', title: 'England', year: '2017/18' }],
    ['2017/18', ['England'], { kind: 'comparator', title: 'England', year: '2017/18' }],
    ['Croydon England 2015-16 2015-16', [], { kind: 'unknown' }],
    ['Comments 2018/19', [], { kind: 'unknown' }],
    ['Our remarks', [], { kind: 'unknown' }],
    ['', [], { kind: 'empty' }],
  ])('takes "%s" below %j for %j', (own, groups, role) => {
    expect(readHeading(own, groups, context)).toEqual(role);
  });
});
