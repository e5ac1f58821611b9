package io.careline.examples.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Decides what happens in made-up data, the same way each time for the same seed. Not thread-safe. */
public final class Chance {
    private static final int HUNDRED = 100;

    private final Random random;

    /** The chance of a seed. */
    public Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens so many times in a hundred. */
    public boolean in100(int times) {
        return random.nextInt(HUNDRED) < times;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of some, each as likely as the others. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The same in another order. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** How often something happens that happens so many times on average (Knuth's product of uniform numbers). */
    public int poisson(double mean) {
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
