import Sequencer from '@jest/test-sequencer';

/** Suites of real processes take minutes and are short files; begun last, they would run alone at the end. */
const LONGEST = ['/test/chaos/', '/test/processes/', '/test/browser/', '/test/journeys/'];

function rank({ path }) {
  const at = LONGEST.findIndex((folder) => path.includes(folder));
  return at < 0 ? LONGEST.length : at;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
