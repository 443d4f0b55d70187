import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { BodyMedium, RenderedBody } from '../../model/rendered-body.ts';
import { fillBody } from './fill-body.ts';

/** Plain text has no place for charts and scorecards, and nothing in it is a link. */
const medium: BodyMedium = {
  idPrefix: '',
  chart: () => '',
  scorecard: () => '',
  pageReference: () => '',
  fileAddress: () => '',
  pathAddress: () => '',
};

/** Elements that end a line. */
const lines: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ol',
  'ul',
  'div',
  'tr',
  'table',
  'blockquote',
  'dt',
  'dd',
  'br',
]);

/** Returns the words of a body without its markup: a line for each paragraph and each entry of a list. */
export function readBody(body: RenderedBody): string {
  return readHtml(body.html, body);
}

/** As `readBody`, of a part of the body's neutral HTML. */
export function readHtml(html: string, body: RenderedBody): string {
  const filled = fillBody({ ...body, html }, medium);
  // Most texts are one paragraph without markup, and there are a dozen to a report.
  const plain = /^(?:<p>)?([^<&]*)(?:<\/p>)?\s*$/u.exec(filled)?.[1];
  if (plain !== undefined) return tidy(plain);
  const parts: string[] = [];
  read(parseFragment(filled), parts);
  return tidy(parts.join(''));
}

function read(node: DefaultTreeAdapterTypes.Node, parts: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) parts.push(node.value.replace(/\s+/gu, ' '));
  // What stands for a chart where there is no chart says nothing by itself.
  if (!('childNodes' in node) || node.nodeName === 'figure' || node.nodeName === 'svg') return;
  for (const child of node.childNodes) read(child, parts);
  if (lines.has(node.nodeName)) parts.push('\n');
  else if (node.nodeName === 'td' || node.nodeName === 'th') parts.push(' ');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
