package io.careline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaitingTreeTest {
    private static final int CALLS = 1 << 16;
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private record Call(int number, Instant readyAt) implements Waiting {
        @Override
        public Instant tooLateAt() {
            return Instant.MAX;
        }
    }

    /** Counts how often it is asked. */
    private static final class Counting implements Comparator<Call> {
        private int comparisons;

        @Override
        public int compare(Call one, Call other) {
            comparisons++;
            return Integer.compare(one.number(), other.number());
        }
    }

    private final Counting order = new Counting();

    /** The later in the order, the earlier it is ready. */
    private static Call call(int number) {
        return new Call(number, START.plusSeconds(CALLS - number));
    }

    private WaitingTree<Call> full(boolean isShuffled) {
        List<Call> calls = new ArrayList<>();
        for (int number = 0; number < CALLS; number++) {
            calls.add(call(number));
        }
        if (isShuffled) {
            Collections.shuffle(calls, new Random(7));
        }
        WaitingTree<Call> tree = WaitingTree.empty(order);
        for (Call call : calls) {
            tree = tree.plus(call);
        }
        return tree;
    }

    @Test
    void a_change_looks_at_one_path_only() {
        for (boolean isShuffled : new boolean[] {false, true}) {
            WaitingTree<Call> tree = full(isShuffled);
            assertThat(tree.size()).isEqualTo(CALLS);
            for (int number : new int[] {0, 1, CALLS / 3, CALLS - 1}) {
                order.comparisons = 0;
                WaitingTree<Call> without = tree.minus(call(number));
                assertThat(without.size()).isEqualTo(CALLS - 1);
                assertThat(without.plus(call(number)).size()).isEqualTo(CALLS);
                assertThat(order.comparisons).isLessThan(80);
            }
        }
    }

    @Test
    void the_first_that_is_ready_is_found_wherever_it_stands() {
        WaitingTree<Call> tree = full(true);
        for (int number : new int[] {CALLS - 1, CALLS / 2, 12_345, 0}) {
            Instant now = call(number).readyAt();
            order.comparisons = 0;
            assertThat(tree.firstReady(now, null)).isEqualTo(call(number));
            assertThat(tree.nextReadyAt(now.minusSeconds(1))).isEqualTo(now);
            assertThat(order.comparisons).isZero();
            assertThat(tree.firstReady(now, call(number))).isEqualTo(number == CALLS - 1 ? null : call(number + 1));
            assertThat(order.comparisons).isLessThan(80);
        }
        assertThat(tree.firstReady(START, null)).isNull();
        assertThat(tree.nextReadyAt(START.plusSeconds(CALLS))).isEqualTo(Instant.MAX);
    }

    @Test
    void a_tree_is_never_changed() {
        WaitingTree<Call> one = WaitingTree.<Call>empty(order).plus(call(1));
        WaitingTree<Call> two = one.plus(call(2));
        assertThat(one.size()).isEqualTo(1);
        assertThat(two.minus(call(1)).find(call -> Integer.compare(call.number(), 2)))
                .isEqualTo(call(2));
        assertThat(two.minus(call(1)).minus(call(2)).isEmpty()).isTrue();
    }
}
