package io.careline.examples.replay.sample;

import java.util.ArrayList;
import java.util.Collections;
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

    /** The same in another order. */
    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
