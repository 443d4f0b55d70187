import { deflateSync } from 'node:zlib';
import { PDFContext, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { decodeStream, StreamTooLarge } from './decode-stream.ts';

function streamOf(bytes: Uint8Array, entries: object): PDFRawStream {
  const context = PDFContext.create();
  return PDFRawStream.of(context.obj(entries as Record<string, string>), bytes);
}

function textOf(bytes: Uint8Array, entries: object, most = 1000): string {
  return Buffer.from(decodeStream(streamOf(bytes, entries), most)).toString('latin1');
}

const packed = deflateSync(Buffer.from('0 0 m 9 9 l S'));

describe('decoding a stream', () => {
  it('knows one filter, several and none', () => {
    const hex = Buffer.from(`${packed.toString('hex')}>`);
    expect(textOf(Buffer.from('q Q'), {})).toBe('q Q');
    expect(textOf(Buffer.alloc(0), { Filter: 'FlateDecode' })).toBe('');
    expect(textOf(packed, { Filter: 'FlateDecode' })).toBe('0 0 m 9 9 l S');
    expect(textOf(hex, { Filter: ['ASCIIHexDecode', 'FlateDecode'] })).toBe('0 0 m 9 9 l S');
  });

  it('overlooks a checksum that is wrong or missing, and bytes after the end', () => {
    const wrong = Uint8Array.from(packed.with(-1, 0).with(-2, 0));
    for (const bytes of [wrong, packed.subarray(0, -4), Buffer.concat([packed, Buffer.from('\r\nx')])]) {
      expect(textOf(bytes, { Filter: 'FlateDecode' })).toBe('0 0 m 9 9 l S');
    }
  });

  it('throws where the stream is broken off or of no known kind', () => {
    expect(() => textOf(packed.subarray(0, 8), { Filter: 'FlateDecode' })).toThrow();
    expect(() => textOf(packed, { Filter: 'NoSuchFilter' })).toThrow();
    expect(() => textOf(packed, { Filter: 'FlateDecode', DecodeParms: { Predictor: 12 } })).toThrow();
  });

  it('unpacks no more than it may', () => {
    const large = deflateSync(Buffer.alloc(5000, 32));
    const run = Buffer.from([...Array.from({ length: 40 }, () => [129, 32]).flat(), 128]);
    const cases: readonly (readonly [Uint8Array, object])[] = [
      [Buffer.alloc(1001), {}],
      [large, { Filter: 'FlateDecode' }],
      [large.subarray(0, -4), { Filter: 'FlateDecode' }],
      [deflateSync(large), { Filter: ['FlateDecode', 'FlateDecode'] }],
      [run, { Filter: 'RunLengthDecode' }],
    ];
    for (const [bytes, entries] of cases) expect(() => textOf(bytes, entries)).toThrow(StreamTooLarge);
    expect(textOf(large, { Filter: 'FlateDecode' }, 5000)).toHaveLength(5000);
  });
});
