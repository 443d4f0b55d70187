import { describe, expect, it } from 'vitest';
import { dateOfFolder, proposeMeetingFolder } from './meeting-folder.ts';
import { isReservedSlug, isSlug, proposeSlug } from './slug-proposal.ts';

describe('slugs', () => {
  it.each(['a', 'annual-report', '2019-20', '-'])('may be %s', (name) => {
    expect(isSlug(name)).toBe(true);
  });

  it.each(['A', 'annual report', 'annual_report', 'café', '🎉', '', 'a/b', 'a\n'])('may not be %j', (name) => {
    expect(isSlug(name)).toBe(false);
  });

  it.each([
    ['Access Report', 'access-report'],
    ['  Café_Straße (2019) ', 'cafe-strasse-2019'],
    ["Children's Plan", 'childrens-plan'],
    ['Łódź', 'lodz'],
    ['🎉', null],
    ['Отчёт', null],
  ])('of %j could be %j', (name, slug) => {
    expect(proposeSlug(name)).toBe(slug);
  });

  it.each(['pack', 'minutes', 'meeting', 'files', 'exempt', 'supplement-1', 'addendum-12'])(
    '%s is reserved',
    (slug) => {
      expect(isReservedSlug(slug)).toBe(true);
    },
  );

  it.each(['packs', 'supplement', 'supplement-one', 'minutes-2019'])('%s is free', (slug) => {
    expect(isReservedSlug(slug)).toBe(false);
  });
});

describe('folders of meetings', () => {
  it.each([
    ['2019-07-03', '2019-07-03'],
    ['2019-07-03-2', '2019-07-03'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-29', null],
    ['2019-13-40', null],
    ['2019-07-03-1', null],
    ['2019-7-3', null],
    ['july', null],
  ])('%s is of the day %s', (name, date) => {
    expect(dateOfFolder(name)).toBe(date);
  });

  it.each([
    ['2019-7-3', '2019-07-03'],
    ['2019_07_03', '2019-07-03'],
    ['20190703', '2019-07-03'],
    ['03-07-2019', '2019-07-03'],
    ['3 July 2019', '2019-07-03'],
    ['3rd Sept 2019', '2019-09-03'],
    ['2019-13-40', null],
    ['july', null],
  ])('%s may mean %s', (name, date) => {
    expect(proposeMeetingFolder(name)).toBe(date);
  });
});
