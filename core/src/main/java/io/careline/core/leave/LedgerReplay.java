package io.careline.core.leave;

import io.careline.leave.LeaveAmount;
import io.careline.leave.LeaveMeasure;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A ledger's days gone through once, so that a question about one of them is a binary search. All amounts become whole
 * numbers of one smallest part of a day or an hour.
 */
final class LedgerReplay {
    private static final int CHECKPOINT = 64;

    private final LeaveMeasure measure;
    private final List<Movement> movements;
    private final long parts;
    private final List<LotPool> checkpoints = new ArrayList<>();
    private final TreeMap<Long, Long> lapses = new TreeMap<>();
    private final long[] days;
    private final long[] balances;
    private int points;
    private long granted;

    LedgerReplay(LeaveMeasure measure, List<Movement> movements, long parts) {
        this.measure = measure;
        this.movements = movements;
        this.parts = parts(parts, movements);
        days = new long[2 * movements.size() + 1];
        balances = new long[days.length];
        for (Movement movement : movements) {
            granted =
                    Math.addExact(granted, movement.effect() == Movement.Effect.GRANT ? scaled(movement.amount()) : 0);
        }
        run();
    }

    /** The same with parts small enough for more draws. */
    LedgerReplay finer(LeaveAmount overdraft, List<Movement> more) {
        List<Movement> all = new ArrayList<>(more);
        all.add(Movement.draw(LocalDate.EPOCH, overdraft));
        long finer = parts(parts, all);
        return finer == parts ? this : new LedgerReplay(measure, movements, finer);
    }

    private static long parts(long parts, List<Movement> movements) {
        BigInteger common = BigInteger.valueOf(parts);
        for (Movement movement : movements) {
            BigInteger denominator = BigInteger.valueOf(movement.amount().denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common.longValueExact();
    }

    private void run() {
        LotPool pool = new LotPool();
        for (int i = 0; i < movements.size(); i++) {
            if (i % CHECKPOINT == 0) {
                checkpoints.add(pool.copy());
            }
            Movement movement = movements.get(i);
            advance(pool, movement.day());
            long carried = apply(pool, movement);
            lapses.computeIfPresent(movement.day(), (day, lapsed) -> lapsed - carried);
            point(movement.day(), pool.balance());
        }
        advance(pool, LotPool.NEVER);
    }

    private void advance(LotPool pool, long day) {
        pool.advance(day, (lapseDay, amount) -> {
            lapses.put(lapseDay, amount);
            long before = points == 0 ? 0 : balances[points - 1];
            point(lapseDay, before - amount);
        });
    }

    private void point(long day, long balance) {
        if (points == 0 || days[points - 1] != day) {
            days[points] = day;
            points++;
        }
        balances[points - 1] = balance;
    }

    private long scaled(LeaveAmount amount) {
        return Math.multiplyExact(amount.numerator(), parts / amount.denominator());
    }

    private LeaveAmount amount(long scaled) {
        return LeaveAmount.of(measure, scaled, parts);
    }

    LeaveAmount balance(LocalDate date) {
        int index = Arrays.binarySearch(days, 0, points, date.toEpochDay());
        int last = index >= 0 ? index : -index - 2;
        return amount(last < 0 ? 0 : balances[last]);
    }

    /** The largest balance from a date on. */
    LeaveAmount largest(LocalDate from) {
        LeaveAmount largest = balance(from);
        for (int i = points - 1; i >= 0 && days[i] > from.toEpochDay(); i--) {
            largest = largest.max(amount(balances[i]));
        }
        return largest;
    }

    /** The first date on which the balance is at its lowest. */
    LocalDate lowest() {
        int lowest = 0;
        for (int i = 1; i < points; i++) {
            lowest = balances[i] < balances[lowest] ? i : lowest;
        }
        return LocalDate.ofEpochDay(points == 0 ? 0 : days[lowest]);
    }

    /** What lapsed and was not carried over, by the day after the last day of use. */
    NavigableMap<LocalDate, LeaveAmount> lapses() {
        TreeMap<LocalDate, LeaveAmount> found = new TreeMap<>();
        lapses.forEach((day, amount) -> found.put(LocalDate.ofEpochDay(day), amount(amount)));
        return found;
    }

    /** What is left at the end of a date, by the last day of use. */
    NavigableMap<Long, LeaveAmount> lots(LocalDate date) {
        LotPool pool = before(date.toEpochDay() + 1);
        pool.advance(date.toEpochDay(), (lapseDay, amount) -> {});
        TreeMap<Long, LeaveAmount> lots = new TreeMap<>();
        pool.lots().forEach((until, rest) -> lots.put(until, amount(rest)));
        return lots;
    }

    private LotPool before(long day) {
        int index = firstFrom(day);
        int checkpoint = index / CHECKPOINT;
        if (checkpoint == checkpoints.size()) {
            checkpoint--;
        }
        LotPool pool =
                checkpoint < 0 ? new LotPool() : checkpoints.get(checkpoint).copy();
        for (Movement movement : movements.subList(Math.max(0, checkpoint) * CHECKPOINT, index)) {
            step(pool, movement);
        }
        return pool;
    }

    private int firstFrom(long day) {
        int low = 0;
        int high = movements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (movements.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void step(LotPool pool, Movement movement) {
        pool.advance(movement.day(), (lapseDay, amount) -> {});
        apply(pool, movement);
    }

    /** What was carried over. */
    private long apply(LotPool pool, Movement movement) {
        long amount = scaled(movement.amount());
        return switch (movement.effect()) {
            case CARRY_OVER -> pool.carryOver(movement.day(), amount, movement.until());
            case GRANT -> {
                pool.grant(amount, movement.until());
                yield 0;
            }
            case DRAW -> {
                pool.draw(amount);
                yield 0;
            }
        };
    }

    /**
     * The most that can be drawn on a date beside pending draws, so that no debt grows beyond the overdraft or what it was
     * without. More than can ever be covered is drawn on trial: what of it turns up as debt is not there. That is an upper
     * bound, and too high where leave lapses that the trial used: a later grant paid the trial's debt, or drawing what
     * lapses first undid carrying it over. Then the amount is searched for; a larger draw never leaves less debt.
     */
    LeaveAmount available(LocalDate date, List<Movement> pending, LeaveAmount overdraft) {
        long floor = scaled(overdraft);
        long all = Math.addExact(granted, floor);
        long[] debts = debts(date, pending, 0);
        long[] onTrial = debts(date, pending, all);
        long most = all;
        for (int i = 0; i < debts.length; i++) {
            most = Math.min(most, all - onTrial[i] + Math.max(floor, debts[i]));
        }
        long covered = 0;
        long candidate = Math.max(0, most);
        long uncovered = candidate + 1;
        while (covered + 1 < uncovered) {
            if (isCovered(debts, debts(date, pending, candidate), floor)) {
                covered = candidate;
            } else {
                uncovered = candidate;
            }
            candidate = covered + (uncovered - covered) / 2;
        }
        return amount(covered);
    }

    private static boolean isCovered(long[] before, long[] after, long floor) {
        return IntStream.range(0, before.length).allMatch(i -> after[i] <= Math.max(floor, before[i]));
    }

    /** The debt after each movement, from a date on, with pending draws and one on that date. */
    private long[] debts(LocalDate date, List<Movement> pending, long drawn) {
        List<Movement> more = new ArrayList<>(pending);
        more.add(Movement.draw(date, amount(drawn)));
        long first = more.stream().mapToLong(Movement::day).min().orElseThrow();
        List<Movement> rest = new ArrayList<>(movements.subList(firstFrom(first), movements.size()));
        rest.addAll(more);
        rest.sort(Movement.ORDER);
        LotPool pool = before(first);
        long[] debts = new long[rest.size()];
        for (int i = 0; i < debts.length; i++) {
            step(pool, rest.get(i));
            debts[i] = rest.get(i).day() < date.toEpochDay() ? 0 : pool.debt();
        }
        return debts;
    }
}
