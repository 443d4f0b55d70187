/** As much of Eleventy as the website uses; the package has no types of its own. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly source: 'script';
        readonly quietMode: boolean;
        readonly configPath: string;
        readonly config: (eleventyConfig: import('./register-website.ts').EleventyConfig) => void;
      },
    );
    init(): Promise<void>;
    disableLogger(): void;
    executeBuild(): Promise<unknown>;
  }
}
