/** Finds which of many words and phrases a text holds, whole words only, in any case. Answers them as they were given. */
export function phraseFinder(phrases: string[]): (words: string[]) => string[] {
  const byFirst = new Map<string, { phrase: string; words: string[] }[]>();
  for (const phrase of phrases) {
    const words = phrase
      .toLowerCase()
      .replace(/’/g, "'")
      .split(/[^\p{L}\p{M}\p{N}']+/u)
      .filter(Boolean);
    const [first] = words;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }]);
  }
  return (words) =>
    words.flatMap((word, at) =>
      (byFirst.get(word) ?? [])
        .filter((candidate) => candidate.words.every((part, offset) => words[at + offset] === part))
        .map(({ phrase }) => phrase),
    );
}
