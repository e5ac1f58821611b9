package io.careline.core.roster;

/**
 * Which days each agent of one roster works, a bit a day. A window of 64 days is read at once, wherever it begins: a word of
 * padding at each end stands for days that are not known.
 */
final class WorkBits {
    private static final int WORD = 64;

    private final int words;
    private final long[] bits;

    WorkBits(int agents, int days) {
        this.words = days / WORD + 3;
        this.bits = new long[Math.multiplyExact(agents, words)];
    }

    void set(int agent, byte[] rows, int base, int days) {
        java.util.Arrays.fill(bits, agent * words, (agent + 1) * words, 0);
        for (int day = 0; day < days; day++) {
            if (rows[base + day] != 0) {
                flip(agent, day);
            }
        }
    }

    void flip(int agent, int day) {
        bits[agent * words + (day + WORD) / WORD] ^= 1L << day;
    }

    /** The days from one on, which may lie up to a word before day 0; the lowest bit is the first. */
    long window(int agent, int from) {
        int at = agent * words + (from + WORD) / WORD;
        return (bits[at] >>> from) | (bits[at + 1] << 1 << (WORD - 1 - (from & (WORD - 1))));
    }
}
