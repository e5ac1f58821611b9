package io.careline.examples.month.sample;

import java.util.List;
import java.util.Random;

/** Decides what happens, the same way each time for the same seed. */
final class Chance {
    private static final int HUNDRED = 100;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean in100(int times) {
        return random.nextInt(HUNDRED) < times;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** How often something happens that happens so many times on average (Knuth's product of uniform numbers). */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }
}
