package io.careline.core.roster;

/** A seeded generator (splitmix64, Steele, Lea and Flood 2014): the same seed gives the same numbers everywhere. */
final class Chance {
    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    long bits() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from zero up to a bound above zero, the bound excluded. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** The numbers from zero to below a count, each order as likely as another. */
    int[] order(int count) {
        int[] order = new int[count];
        for (int index = 0; index < count; index++) {
            int other = below(index + 1);
            order[index] = order[other];
            order[other] = index;
        }
        return order;
    }
}
