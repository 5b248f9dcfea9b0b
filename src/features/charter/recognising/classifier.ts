import naiveBayes from 'wink-naive-bayes-text-classifier';

/** A message of a kind; null for one of none. */
export interface Example {
  kind: string | null;
  tokens: string[];
}

export interface Guess {
  kind: string | null;
  /** From 0 to 1: of messages that look as clear as this one, so many were guessed right. */
  confidence: number;
}

export interface Classifier {
  guess(tokens: string[]): Guess;
  /** Those of the tokens that spoke for `kind`, first the strongest. */
  reasons(tokens: string[], kind: string): string[];
}

/** A label of the library's must be a string, and no kind is called this. */
const NONE = '§none';
const SMOOTHING = 0.5;
const FOLDS = 5;

type Model = ReturnType<typeof naiveBayes>;

function train(examples: readonly Example[]): Model {
  const model = naiveBayes();
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: SMOOTHING });
  model.definePrepTasks([(tokens: string[]) => tokens]);
  for (const { kind, tokens } of examples) model.learn(tokens, kind ?? NONE);
  model.consolidate();
  return model;
}

/** How clear it is: what the first kind has more than the second. */
function ranked(model: Model, tokens: string[]): { label: string; clarity: number } {
  const [first, second] = model.computeOdds(tokens);
  const label = first?.[0] ?? NONE;
  return {
    label: label === 'unknown' ? NONE : label,
    clarity: (first?.[1] ?? 0) - (second?.[1] ?? 0),
  };
}

/** Learns from the examples. `calibrate` turns how clear a guess is into how often such guesses are right. */
export function learn(examples: readonly Example[], calibrate: Calibration): Classifier {
  const model = train(examples);
  const speaksFor = lifts(examples);
  return {
    guess(tokens) {
      const { label, clarity } = ranked(model, tokens);
      return { kind: label === NONE ? null : label, confidence: calibrate(clarity) };
    },
    reasons: (tokens, kind) =>
      tokens
        .map((token) => ({ token, lift: speaksFor(token, kind) }))
        .filter(({ lift }) => lift > 0)
        .sort((a, b) => b.lift - a.lift)
        .map(({ token }) => token),
  };
}

/** Told as a reason is only what stood in so many examples of a kind, and so much more often than in others. */
const FEWEST = 2;
const OFTENER = 2;

/** How much a token speaks for a kind: more for what is rarer elsewhere and for what was seen more often; 0 for nothing worth telling. */
function lifts(examples: readonly Example[]): (token: string, kind: string) => number {
  const sizes = new Map<string, number>();
  const seen = new Map<string, Map<string, number>>();
  for (const { kind, tokens } of examples) {
    const label = kind ?? NONE;
    sizes.set(label, (sizes.get(label) ?? 0) + 1);
    for (const token of tokens) {
      const counts = seen.get(token) ?? new Map<string, number>();
      seen.set(token, counts.set(label, (counts.get(label) ?? 0) + 1));
    }
  }
  return (token, kind) => {
    const counts = seen.get(token);
    const inKind = counts?.get(kind) ?? 0;
    if (!counts || inKind < FEWEST) return 0;
    const size = sizes.get(kind) ?? 0;
    const elsewhere = [...counts.values()].reduce((sum, count) => sum + count, 0) - inKind;
    const oftener = inKind / size / ((elsewhere + 1) / (examples.length - size + 1));
    return oftener < OFTENER ? 0 : Math.log(oftener) * Math.log(1 + inKind);
  };
}

export type Calibration = (clarity: number) => number;

/**
 * Guesses each example after learning from four fifths that do not hold it, and takes down how often guesses of each clarity were right.
 * Isotonic regression (pool adjacent violators): clearer is never less sure.
 */
export function calibrateOn(examples: readonly Example[]): Calibration {
  const tried = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter((_, index) => index % FOLDS !== fold));
    return examples
      .filter((_, index) => index % FOLDS === fold)
      .map(({ kind, tokens }) => {
        const { label, clarity } = ranked(model, tokens);
        return { clarity, isRight: label === (kind ?? NONE) };
      })
      .filter(({ clarity }) => Number.isFinite(clarity));
  }).flat();
  const steps: { from: number; right: number; all: number }[] = [];
  for (const { clarity, isRight } of tried.sort((a, b) => a.clarity - b.clarity)) {
    let step = { from: clarity, right: isRight ? 1 : 0, all: 1 };
    for (
      let last = steps.at(-1);
      last && last.right / last.all >= step.right / step.all;
      last = steps.at(-1)
    ) {
      steps.pop();
      step = { from: last.from, right: last.right + step.right, all: last.all + step.all };
    }
    steps.push(step);
  }
  return (clarity) => {
    const step = steps.findLast(({ from }) => from <= clarity);
    // Nobody is ever quite sure: as if one more had been guessed wrong.
    return step ? step.right / (step.all + 1) : 0;
  };
}
