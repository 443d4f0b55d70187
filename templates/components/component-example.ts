/** An example of a component: what its macro is given, and what a reader must find in the result. */
interface ComponentExample<Parameters extends readonly unknown[]> {
  readonly name: string;
  readonly parameters: Parameters;
  /** Words that must stand in the HTML. */
  readonly shows: readonly string[];
  /** Words that must not. */
  readonly hides?: readonly string[];
}

/** The examples of one component. `macro` is the name that its `macro.njk` defines. */
export interface ComponentExamples<Parameters extends readonly unknown[]> {
  readonly macro: string;
  readonly examples: readonly ComponentExample<Parameters>[];
}
