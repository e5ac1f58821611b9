package io.careline.examples.replay.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who works whose shift in a made-up month once leave and swaps are settled, and which days are still nobody's story. */
final class Bookings {
    private record Day(int agent, int day) {}

    private final PeopleDesk desk;
    private final Set<Day> touched = new HashSet<>();
    private final Set<Day> away = new HashSet<>();
    private final Map<Day, Integer> workers = new HashMap<>();

    Bookings(PeopleDesk desk) {
        this.desk = desk;
    }

    /** Whether an agent has no story on some days. */
    boolean isFree(int agent, int from, int to) {
        for (int day = from; day <= to; day++) {
            if (touched.contains(new Day(agent, day))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a colleague of the same shift is there on a day. */
    boolean isStaffed(int agent, int day) {
        for (int other = 0; other < desk.agents(); other++) {
            boolean isThere = desk.works(day, other)
                    && desk.isNight(day, other) == desk.isNight(day, agent)
                    && !touched.contains(new Day(other, day));
            if (other != agent && isThere) {
                return true;
            }
        }
        return false;
    }

    void touch(int agent, int from, int to) {
        for (int day = from; day <= to; day++) {
            touched.add(new Day(agent, day));
        }
    }

    /** Whether an agent who is away on some days is back for the next shift, and was back before them. */
    boolean isApart(int agent, int from, int to) {
        int before = IntStream.iterate(from - 1, day -> day >= 0, day -> day - 1)
                .filter(day -> desk.works(day, agent))
                .findFirst()
                .orElse(-1);
        int after = IntStream.range(to + 1, desk.days())
                .filter(day -> desk.works(day, agent))
                .findFirst()
                .orElse(desk.days());
        return !isAway(agent, before) && !isAway(agent, after);
    }

    void leave(int agent, int from, int to) {
        touch(agent, from, to);
        for (int day = from; day <= to; day++) {
            away.add(new Day(agent, day));
        }
    }

    /** Somebody works another's shift. */
    void give(int day, int giver, int taker) {
        touch(giver, day, day);
        touch(taker, day, day);
        workers.put(new Day(giver, day), taker);
    }

    /** Somebody does not come to a shift that is his, whoever had it before. */
    void miss(int day, int agent) {
        away.add(new Day(agent, day));
    }

    boolean isAway(int agent, int day) {
        return away.contains(new Day(agent, day));
    }

    /** Whose shift an agent works on a day, the own one or another's; empty if none. */
    OptionalInt shiftOf(int agent, int day) {
        for (int owner = 0; owner < desk.agents(); owner++) {
            int worker = workers.getOrDefault(new Day(owner, day), owner);
            boolean isOpen = worker == owner && isAway(owner, day);
            if (desk.works(day, owner) && worker == agent && !isOpen) {
                return OptionalInt.of(owner);
            }
        }
        return OptionalInt.empty();
    }

    /** The first day from one on that an agent works, the own shift or another's. */
    Optional<Integer> next(int agent, int from) {
        return IntStream.range(from, desk.days())
                .filter(day -> shiftOf(agent, day).isPresent())
                .boxed()
                .findFirst();
    }
}
