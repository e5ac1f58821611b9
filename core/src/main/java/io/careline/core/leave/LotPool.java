package io.careline.core.leave;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What is left of leave while a ledger's days go by, by the last day of use. Days are epoch days, amounts whole numbers of
 * the replay's smallest part.
 */
final class LotPool {
    static final long NEVER = Long.MAX_VALUE;

    private final TreeMap<Long, Long> lots;
    private long rest;
    private long debt;
    private long lapsedDay = Long.MIN_VALUE;
    private long lapsed;

    LotPool() {
        lots = new TreeMap<>();
    }

    private LotPool(LotPool other) {
        lots = new TreeMap<>(other.lots);
        rest = other.rest;
        debt = other.debt;
        lapsedDay = other.lapsedDay;
        lapsed = other.lapsed;
    }

    LotPool copy() {
        return new LotPool(this);
    }

    /** By the last day of use. */
    Map<Long, Long> lots() {
        return lots;
    }

    long balance() {
        return rest - debt;
    }

    long debt() {
        return debt;
    }

    /** Lets lapse what can no longer be used on a day; tells the day after each last day of use and the amount. */
    void advance(long day, BiConsumer<Long, Long> listener) {
        while (!lots.isEmpty() && lots.firstKey() < day) {
            lapsedDay = lots.firstKey() + 1;
            lapsed = lots.pollFirstEntry().getValue();
            rest -= lapsed;
            listener.accept(lapsedDay, lapsed);
        }
    }

    /** Takes back up to an amount of what lapsed on this very day; gives what there was. */
    long carryOver(long day, long amount, long until) {
        long carried = lapsedDay == day ? Math.min(amount, lapsed) : 0;
        lapsed -= carried;
        add(carried, until);
        return carried;
    }

    /** Pays what was taken too much first. */
    void grant(long amount, long until) {
        long paid = Math.min(debt, amount);
        debt -= paid;
        add(amount - paid, until);
    }

    private void add(long amount, long until) {
        if (amount > 0) {
            lots.merge(until, amount, Math::addExact);
            rest = Math.addExact(rest, amount);
        }
    }

    /** Takes from what lapses first. */
    void draw(long amount) {
        long open = amount;
        while (open > 0 && !lots.isEmpty()) {
            Map.Entry<Long, Long> first = lots.firstEntry();
            long there = first.getValue();
            long taken = Math.min(open, there);
            if (taken == there) {
                lots.pollFirstEntry();
            } else {
                lots.put(first.getKey(), there - taken);
            }
            rest -= taken;
            open -= taken;
        }
        debt = Math.addExact(debt, open);
    }
}
