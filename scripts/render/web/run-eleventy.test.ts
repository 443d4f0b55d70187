import { describe, expect, it } from 'vitest';
import { runEleventy } from './run-eleventy.ts';

const eleventys = (message: string): Error =>
  Object.assign(new Error(message), { originalError: new Error(`${message}, within`) });
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('runEleventy', () => {
  // Vitest itself fails where a rejection comes up that nobody takes.
  it('throws the first failure, and takes those that follow from it for the same', async () => {
    const executeBuild = async (): Promise<void> => {
      void later().then(() => Promise.reject(eleventys('copy')));
      await Promise.resolve();
      throw eleventys('page');
    };
    await expect(runEleventy({ executeBuild })).rejects.toThrow('page');
    await later();
    await later();
  });

  it('throws what failed without being noticed', async () => {
    const executeBuild = async (): Promise<void> => {
      void Promise.reject(eleventys('copy'));
      await later();
    };
    await expect(runEleventy({ executeBuild })).rejects.toThrow('copy');
  });
});
