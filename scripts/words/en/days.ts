import type { ScriptWords } from '../script-words.ts';

const script = {
  today: 'today',
  yesterday: 'yesterday',
  'daysAgo.one': '{count} day ago',
  'daysAgo.other': '{count} days ago',
  'monthsAgo.one': '{count} month ago',
  'monthsAgo.other': '{count} months ago',
};

/** Days, months and times of day. */
export const days = {
  /** From Monday on. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** `day` is one with its month and year, `3 July 2019`. */
  withWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
  noon: 'noon',
  midnight: 'midnight',
  morning: 'am',
  afternoon: 'pm',
  /** How long ago a day was. */
  script: script as ScriptWords<typeof script>,
};
