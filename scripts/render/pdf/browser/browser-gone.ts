/** Thrown where the browser, or the page of a document, ended before the work on the document did. */
export class BrowserGone extends Error {
  constructor(reason: string) {
    super(reason.split('\n')[0]);
    this.name = 'BrowserGone';
  }
}

/** Thrown where a document was not loaded or printed in the time that it is given. */
export class DocumentTooSlow extends Error {
  readonly minutes: number;

  constructor(minutes: number) {
    super(`It took longer than ${minutes} minutes.`);
    this.name = 'DocumentTooSlow';
    this.minutes = minutes;
  }
}

/** Returns what the work returns; throws DocumentTooSlow where that takes more minutes than these. */
export async function within<Result>(minutes: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DocumentTooSlow(minutes));
    }, minutes * 60_000);
  });
  try {
    return await Promise.race([slow, work]);
  } finally {
    clearTimeout(timer);
  }
}
