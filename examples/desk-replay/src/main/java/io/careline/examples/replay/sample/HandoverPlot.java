package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up a desk's handovers: one at each change of shift, most of them smooth. */
final class HandoverPlot {
    private final PeopleDesk desk;
    private final Bookings bookings;
    private final Sheet sheet = new Sheet(
            "handover",
            "time",
            "activity",
            "user",
            "giver",
            "taker",
            "date",
            "kind",
            "text",
            "customer",
            "channel",
            "department",
            "urgent",
            "done",
            "at",
            "counts",
            "clean",
            "standIn");

    HandoverPlot(PeopleDesk desk, Chance chance, Bookings bookings) {
        this.desk = desk;
        this.bookings = bookings;
        List<Change> changes = changes();
        Map<Change, HandoverStory> stories = new HashMap<>();
        List<Change> open = chance.shuffled(changes);
        for (HandoverStory story : HandoverStory.of(desk)) {
            open.stream().filter(change -> suits(story, change)).findFirst().ifPresent(change -> {
                open.remove(change);
                stories.put(change, story);
            });
        }
        changes.forEach(change -> new HandoverScene(desk, chance, sheet, change)
                .play(stories.getOrDefault(change, HandoverStory.SMOOTH)));
    }

    String csv() {
        return sheet.csv(desk.end());
    }

    /** One shift after the other: who hands over at the end of a day's shift, who takes over when, and who else could. */
    record Change(
            int day,
            int giver,
            int taker,
            int other,
            boolean isNight,
            LocalDateTime begin,
            LocalDateTime end,
            LocalDateTime start) {}

    /** By the book, some can only happen face to face. */
    private boolean suits(HandoverStory story, Change change) {
        boolean isBook = desk == PeopleDesk.STRICT_SHOP && change.isNight();
        return switch (story) {
            case EMERGENCY -> change.isNight();
            case REPLACED -> change.other() != change.taker();
            case PROBLEM, TAKER_LATE, LEAVING, BOTH_NAMES, CUSTOMER, BEFORE_THE_MEETING, UNANSWERED -> !isBook;
            default -> true;
        };
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int day = 0; day < desk.days() - 1; day++) {
            List<Integer> byDay = present(day, false);
            List<Integer> byNight = present(day, true);
            List<Integer> nextDay = present(day + 1, false);
            add(changes, day, byDay, day, byNight);
            add(changes, day, byNight, day + 1, nextDay);
        }
        return changes;
    }

    /** Who works a kind of shift on a day. */
    private List<Integer> present(int day, boolean isNight) {
        List<Integer> present = new ArrayList<>();
        for (int agent = 0; agent < desk.agents(); agent++) {
            boolean isThere = bookings.shiftOf(agent, day).isPresent() && !bookings.isAway(agent, day);
            if (isThere && desk.isNight(day, bookings.shiftOf(agent, day).getAsInt()) == isNight) {
                present.add(agent);
            }
        }
        return present;
    }

    /** Nobody hands over to himself; where nobody is there, nothing is handed over. */
    private void add(List<Change> changes, int day, List<Integer> givers, int next, List<Integer> takers) {
        if (givers.isEmpty() || takers.isEmpty()) {
            return;
        }
        int giver = givers.get(day % givers.size());
        int taker = takers.get(day % takers.size());
        if (giver != taker) {
            int given = bookings.shiftOf(giver, day).orElseThrow();
            int taken = bookings.shiftOf(taker, next).orElseThrow();
            boolean isNight = desk.isNight(day, given);
            changes.add(new Change(
                    day,
                    giver,
                    taker,
                    other(next, !isNight, taker),
                    isNight,
                    desk.start(day, given),
                    desk.end(day, given),
                    desk.start(next, taken)));
        }
    }

    /** Somebody else of the taker's shift; the taker where there is nobody else. */
    private int other(int day, boolean isNight, int taker) {
        return present(day, isNight).stream()
                .filter(agent -> agent != taker)
                .findFirst()
                .orElse(taker);
    }
}
