package planted.leave;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Leaves things to chance in every way. */
public final class Lots {
    double number() {
        return Math.random();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    Random generator() {
        return new Random(1);
    }

    void order(List<String> names) {
        Collections.shuffle(names);
    }
}
