import type { AgendaItemView } from '../../../scripts/render/web/views/agenda-view.ts';
import type { ComponentExamples } from '../component-example.ts';

const plain: AgendaItemView = {
  anchor: 'item-6',
  number: '6',
  title: 'Access to services',
  purposeHtml: '<p>To consider how residents reach the council.</p>',
  standingHtml: null,
  presenter: { name: 'Councillor Ada Brook', href: '/people/ada-brook/' },
  pages: 'pages 13 to 16',
  papers: [
    {
      href: '/c/access/',
      title: 'Access to services',
      details: ['report'],
      restricted: false,
    },
  ],
  withheld: null,
  release: null,
  privateNoticeHtml: [],
  urgency: null,
  toFollow: false,
  withdrawn: false,
  deferred: null,
  deferredFrom: [],
  added: null,
  minute: { href: '/c/minutes/#minute-18-19', number: '18/19' },
  outcomes: [],
  callIn: null,
  actions: null,
  programme: null,
  elsewhere: [],
};
const bare: AgendaItemView = { ...plain, presenter: null, pages: null, papers: [], minute: null };

export const agendaItemExamples: ComponentExamples<[AgendaItemView]> = {
  macro: 'agendaItem',
  examples: [
    {
      name: 'with a report',
      parameters: [plain],
      shows: ['id="item-6"', '(pages 13 to 16)', 'Councillor Ada Brook', 'Minute 18/19'],
      hides: ['Not for publication', 'To follow'],
    },
    {
      name: 'withheld under one paragraph',
      parameters: [
        {
          ...bare,
          withheld: {
            kind: 'exempt',
            paragraphs: [{ number: 3, description: 'Financial or business affairs' }],
            reasonHtml: 'The bids are still open.',
          },
        },
      ],
      shows: ['Schedule 12A', 'paragraph 3: Financial or business affairs.', 'The bids are still open.'],
    },
    {
      name: 'withheld under two paragraphs',
      parameters: [
        {
          ...bare,
          withheld: {
            kind: 'exempt',
            paragraphs: [
              { number: 3, description: 'Financial or business affairs' },
              { number: 5, description: 'Legal professional privilege' },
            ],
            reasonHtml: 'The bids are still open.',
          },
        },
      ],
      shows: ['paragraph 3: Financial', 'paragraph 5: Legal'],
    },
    {
      name: 'confidential',
      parameters: [{ ...bare, withheld: { kind: 'confidential', paragraphs: [], reasonHtml: 'Given in confidence.' } }],
      shows: ['section 100A(2)', 'Given in confidence.'],
      hides: ['Schedule 12A'],
    },
    {
      name: 'urgent, added by a supplement',
      parameters: [
        {
          ...bare,
          urgency: { reasonHtml: 'The boiler failed.', agreedBy: { name: 'The chair', href: null } },
          added: 'Supplementary agenda 1, published 8 February 2019',
        },
      ],
      shows: ['Urgent business', 'The boiler failed.', 'Agreed by <bdi>The chair</bdi>', 'Supplementary agenda 1'],
    },
    {
      name: 'with a paper that came later',
      parameters: [
        {
          ...bare,
          papers: [
            {
              href: '/c/pump/',
              title: 'A pump',
              details: ['report', 'published 13 March 2026'],
              restricted: false,
            },
          ],
        },
      ],
      shows: ['report, published 13 March 2026'],
    },
    { name: 'to follow', parameters: [{ ...bare, toFollow: true }], shows: ['To follow.'] },
    {
      name: 'with a private minute, which has no number of its own',
      parameters: [{ ...bare, minute: { href: '/c/minutes/#minute-private-1', number: '' } }],
      shows: ['>Private minute<'],
      hides: ['Minute <'],
    },
    {
      name: 'with what was resolved, and the same business at other meetings',
      parameters: [
        {
          ...bare,
          outcomes: [
            {
              kind: 'resolved',
              label: 'Resolved',
              html: '<p>That it be noted.</p>',
              href: '/c/minutes/#m-resolved-1',
              facts: [],
            },
          ],
          elsewhere: [{ href: '/c/2019-01-16/#item-5', day: '16 January 2019' }],
        },
      ],
      shows: ['Resolved', 'That it be noted.', 'The same business at other meetings', '#item-5'],
    },
    {
      name: 'with a decision that can be called in',
      parameters: [
        {
          ...bare,
          outcomes: [
            {
              kind: 'resolved',
              label: 'Resolved',
              html: '<p>That it be bought.</p>',
              href: '/c/minutes/#m',
              facts: [],
            },
          ],
          callIn: { sentence: 'Can be called in until the end of Tuesday 7 April 2026.', aboutHtml: null },
        },
      ],
      shows: ['That it be bought.', 'Call-in'],
    },
    {
      name: 'deferred',
      parameters: [{ ...bare, deferred: { href: '/next/#item-4', day: '6 May 2026' } }],
      shows: ['Deferred to the meeting on <a class="govuk-link" href="/next/#item-4">'],
    },
    {
      name: 'deferred from an earlier meeting',
      parameters: [{ ...bare, deferredFrom: [{ href: '/before/#item-3', day: '4 March 2026' }] }],
      shows: ['Deferred from <a class="govuk-link" href="/before/#item-3">'],
    },
    { name: 'withdrawn', parameters: [{ ...bare, withdrawn: true }], shows: ['Withdrawn.'] },
  ],
};
