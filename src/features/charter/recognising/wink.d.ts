/** https://winkjs.org/wink-naive-bayes-text-classifier/ comes without types: as much of it as is used. */
declare module 'wink-naive-bayes-text-classifier' {
  interface NaiveBayesTextClassifier {
    defineConfig(config: { considerOnlyPresence?: boolean; smoothingFactor?: number }): boolean;
    definePrepTasks(tasks: ((input: string[]) => string[])[]): number;
    learn(input: string[], label: string): boolean;
    consolidate(): boolean;
    /** Labels with the base-2 logarithm of their odds, the likeliest first. */
    computeOdds(input: string[]): [string, number][];
  }
  export default function naiveBayes(): NaiveBayesTextClassifier;
}
