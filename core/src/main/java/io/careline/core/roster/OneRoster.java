package io.careline.core.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * All annealers work on one roster: each round deals out parts of it that share no row and no cell of cover. What each
 * changes then adds up, and several threads make as many moves on one roster.
 */
abstract class OneRoster implements Meeting {
    final Chance chance;
    private final Annealer whole;
    private final List<Annealer> annealers = new ArrayList<>();

    OneRoster(RosterModel model, byte[] rows, int size, Chance seeds) {
        this.whole = new Annealer(model, rows, seeds.bits());
        this.chance = new Chance(seeds.bits());
        for (int index = 0; index < size; index++) {
            annealers.add(new Annealer(whole.state.shared(), seeds.bits()));
        }
    }

    /** Gives each annealer's region the agents and days of the next round. */
    abstract void deal();

    @Override
    public final void part() {
        deal();
        annealers.forEach(annealer -> annealer.state.takeTotals(whole.state));
    }

    @Override
    public final List<Annealer> annealers() {
        return annealers;
    }

    @Override
    public final void meet(double progress) {
        whole.state.addChanges(
                annealers.stream().map(annealer -> annealer.state).toList());
        whole.compare();
    }

    @Override
    public final Annealer front() {
        return whole;
    }
}
