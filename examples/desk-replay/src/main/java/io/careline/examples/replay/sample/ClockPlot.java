package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up a desk's time clock: most come in time, some late, some forget to sign, one stays away. */
record ClockPlot(PeopleDesk desk, Bookings bookings, Chance chance) {
    /** A shift that somebody works, and whose it was. */
    private record Presence(int day, int agent, int owner) {}

    String csv() {
        List<Presence> presences = presences();
        Map<Presence, ClockStory> stories = stories(presences);
        StringBuilder csv =
                new StringBuilder("date,agent,in,out,away,workUndone,correctedIn,correctedOut,correctedBy,evidence\n");
        for (Presence presence : presences) {
            if (stories.get(presence) != ClockStory.ABSENT) {
                csv.append(line(presence, stories.getOrDefault(presence, ClockStory.IN_TIME)));
            }
        }
        return csv.toString();
    }

    private List<Presence> presences() {
        List<Presence> presences = new ArrayList<>();
        for (int day = 0; day < desk.days(); day++) {
            for (int agent = 0; agent < desk.agents(); agent++) {
                if (bookings.shiftOf(agent, day).isPresent() && !bookings.isAway(agent, day)) {
                    presences.add(new Presence(
                            day, agent, bookings.shiftOf(agent, day).getAsInt()));
                }
            }
        }
        return presences;
    }

    /** Each on a shift of its own; who is late again is the one who was late last. */
    private Map<Presence, ClockStory> stories(List<Presence> presences) {
        List<Presence> open = chance.shuffled(presences);
        Map<Presence, ClockStory> stories = new HashMap<>();
        int last = 0;
        for (ClockStory story : ClockStory.of(desk)) {
            int agent = last;
            Presence presence = open.stream()
                    .filter(one -> story != ClockStory.LATE_AGAIN || one.agent() == agent)
                    .findFirst()
                    .orElseThrow();
            open.remove(presence);
            stories.put(presence, story);
            last = presence.agent();
        }
        return stories;
    }

    private String line(Presence presence, ClockStory story) {
        LocalDateTime start = desk.start(presence.day(), presence.owner());
        LocalDateTime end = desk.end(presence.day(), presence.owner());
        LocalDateTime in = start.plusMinutes(
                switch (story) {
                    case MINUTES_LATE -> chance.between(3, 13);
                    case LATE, LATE_AGAIN -> chance.between(20, 45);
                    case HOURS_LATE -> chance.between(62, 95);
                    default -> -chance.between(1, 12);
                });
        LocalDateTime out = end.plusMinutes(
                story == ClockStory.EARLY || story == ClockStory.UNDONE
                        ? -chance.between(20, 60)
                        : chance.between(0, 15));
        boolean isCorrected = story == ClockStory.CORRECTED || story == ClockStory.UNPROVEN;
        return String.join(
                        ",",
                        desk.date(presence.day()).toString(),
                        desk.agent(presence.agent()),
                        isCorrected ? "" : in.toLocalTime().toString(),
                        story == ClockStory.FORGOTTEN ? "" : out.toLocalTime().toString(),
                        away(start, story),
                        story == ClockStory.UNDONE ? "yes" : "",
                        isCorrected ? in.toLocalTime().toString() : "",
                        "",
                        isCorrected ? desk.supervisor() : "",
                        story == ClockStory.CORRECTED ? "监控录像" : "")
                + "\n";
    }

    private String away(LocalDateTime start, ClockStory story) {
        LocalDateTime left = start.plusHours(chance.between(1, 3));
        return switch (story) {
            case SHORTLY_AWAY ->
                left.toLocalTime() + "-"
                        + left.plusMinutes(chance.between(8, 15)).toLocalTime();
            case LONG_AWAY ->
                left.toLocalTime() + "-"
                        + left.plusMinutes(chance.between(25, 40)).toLocalTime();
            default -> "";
        };
    }
}
