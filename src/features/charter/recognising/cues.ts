/** Finds words that mean much the same to whoever sorts messages. `text` is in small letters, with one space between words. */
export type CueFinder = (text: string) => Cue[];

export interface Cue {
  /** What the classifier learns, such as `§outage`. */
  token: string;
  /** The words that gave it. */
  word: string;
}

const EDGE = "[\\p{L}\\p{N}']";

/** Finds at most one of each cue. A star at the end of a word stands for any ending. */
export function cueFinder(cues: Readonly<Record<string, string[]>>): CueFinder {
  const finders = Object.entries(cues).map(([name, words]) => {
    const any = words.map((word) => word.replace(/\*$/, '\\p{L}*')).join('|');
    return { token: `§${name}`, pattern: new RegExp(`(?<!${EDGE})(?:${any})(?!${EDGE})`, 'u') };
  });
  return (text) =>
    finders.flatMap(({ token, pattern }) => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [{ token, word }];
    });
}
