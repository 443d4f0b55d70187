import { PDFContext, PDFObjectParser, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream, StreamTooLarge } from '../pdf/decode-stream.ts';

/** The most that all object streams of a file may hold: each kilobyte becomes many when it is parsed. */
const mostInObjects = 100_000_000;

/** The names of what is unpacked while a file is parsed; one with a number sign may be any name. */
const unpacked = /\/(?:ObjStm|XRef)\b|\/[^\s/<>[\]()]*#/u;

/**
 * Throws a StreamTooLarge where parsing a file would unpack more than it may: the library unpacks its object streams and
 * its tables of references while it parses, without a limit.
 */
export function checkObjectStreams(bytes: Buffer): void {
  let left = mostInObjects;
  let streamAt = -1;
  for (let at = bytes.indexOf('obj'); at !== -1;) {
    const next = bytes.indexOf('obj', at + 3);
    if (streamAt < at) streamAt = bytes.indexOf('stream', at);
    if (streamAt === -1) return;
    const hasStream = next === -1 || streamAt < next;
    if (hasStream && unpacked.test(bytes.toString('latin1', at, streamAt))) {
      left -= sizeOf(bytes.subarray(at + 3), left);
      if (left <= 0) throw new StreamTooLarge();
    }
    at = next;
  }
}

/** How much the stream that begins here holds; 0 where it is none, or cannot be decoded. */
function sizeOf(bytes: Buffer, most: number): number {
  try {
    const object = PDFObjectParser.forBytes(bytes, PDFContext.create()).parseObject();
    return object instanceof PDFRawStream ? decodeStream(object, most).length : 0;
  } catch (error) {
    if (error instanceof StreamTooLarge) throw error;
    return 0;
  }
}
