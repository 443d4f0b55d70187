/** Why a pack could not be kept, or a note not be saved; each has a sentence of its own in the page's words. */
export type StorageReason =
  | 'full' // no room
  | 'refused' // private window, storage switched off
  | 'unsupported' // too old a browser, or no secure connection
  | 'busy' // another tab is at it
  | 'connection' // it broke, or the server fails
  | 'signIn' // the site wants to know who asks
  | 'gone' // the pack has been taken down
  | 'changed' // the site was renewed again and again meanwhile
  | 'stopped'; // by the reader

/** Something that stood in the way of keeping, with its reason. */
export class KeepError extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason) {
    super(reason);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, StorageReason>> = {
  QuotaExceededError: 'full',
  AbortError: 'stopped',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  UnknownError: 'refused',
};

/** Returns the reason of whatever was thrown; what browsers throw besides is what a broken connection gives. */
export function reasonOf(error: unknown): StorageReason {
  if (error instanceof KeepError) return error.reason;
  return (error instanceof DOMException ? reasons[error.name] : undefined) ?? 'connection';
}
