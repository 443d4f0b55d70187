import { createInterface } from 'node:readline';

/** The two ends of a terminal: what is typed into it, and what it shows. */
interface Ends {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Returns a function that asks a question in a terminal and returns the line that is typed as its answer. Lines that were
 * pasted in one go answer the questions that follow. `brokenOff` is called where somebody types Ctrl-C or ends the input,
 * and is to end the program: that is no answer, and nothing may be written because of it.
 */
export function asker({ input, output }: Ends, brokenOff: () => void): (question: string) => Promise<string> {
  const ahead: string[] = [];
  let begun = '';
  return (question) =>
    new Promise((resolve) => {
      const typed = ahead.shift();
      if (typed !== undefined) {
        output.write(`${question}${typed}\n`);
        resolve(typed);
        return;
      }
      const lines = createInterface({ input, output, prompt: question, terminal: true });
      let answer: string | null = null;
      lines.on('line', (line) => {
        if (answer !== null) {
          ahead.push(line);
          return;
        }
        answer = line;
        // Not at once: what was pasted with it is only read afterwards.
        setImmediate(() => {
          begun = lines.line;
          lines.close();
        });
      });
      lines.once('close', () => {
        if (answer === null) brokenOff();
        resolve(answer ?? '');
      });
      lines.prompt();
      if (begun !== '') lines.write(begun);
    });
}
