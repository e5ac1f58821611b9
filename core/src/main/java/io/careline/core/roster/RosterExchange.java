package io.careline.core.roster;

import java.util.ArrayList;
import java.util.List;

/** Each annealer has a roster of its own; now and then the one that is farthest behind goes on from the one in front. */
final class RosterExchange implements Meeting {
    private static final double FIRST_EXCHANGE = 0.3;
    private static final int EXCHANGES = 20;

    private final List<Annealer> annealers = new ArrayList<>();
    private int exchanges;

    RosterExchange(RosterModel model, byte[] rows, int size, Chance seeds) {
        for (int index = 0; index < size; index++) {
            annealers.add(new Annealer(model, rows, seeds.bits()));
        }
    }

    @Override
    public List<Annealer> annealers() {
        return annealers;
    }

    @Override
    public void part() {}

    @Override
    public void meet(double progress) {
        int due = (int) ((progress - FIRST_EXCHANGE) * EXCHANGES);
        if (annealers.size() < 2 || progress < FIRST_EXCHANGE || due < exchanges) {
            return;
        }
        exchanges = due + 1;
        Annealer first = annealers.get(0);
        Annealer last = first;
        for (Annealer annealer : annealers) {
            first = isAhead(annealer.state, first.state) ? annealer : first;
            last = isAhead(last.state, annealer.state) ? annealer : last;
        }
        if (first != last) {
            last.adopt(first.state.rows);
        }
    }

    private static boolean isAhead(RosterState one, RosterState other) {
        return one.hard() != other.hard() ? one.hard() < other.hard() : one.soft() < other.soft();
    }

    @Override
    public Annealer front() {
        Annealer front = annealers.get(0);
        for (Annealer annealer : annealers) {
            boolean isBetter = annealer.bestHard != front.bestHard
                    ? annealer.bestHard < front.bestHard
                    : annealer.bestSoft < front.bestSoft;
            front = isBetter ? annealer : front;
        }
        return front;
    }
}
