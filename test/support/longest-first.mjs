import Sequencer from '@jest/test-sequencer';

// Jest begins with the largest files where it knows no times. These are short and take minutes: last, they run alone.
const slow = ['test/dashboard/every-screen.spec.ts', 'test/faults/embedded.spec.ts'];

class LongestFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path }) => slow.some((file) => path.replaceAll('\\', '/').endsWith(file));
    const sorted = super.sort(tests);
    return [...sorted.filter(isSlow), ...sorted.filter((one) => !isSlow(one))];
  }
}

export { LongestFirst as default };
