package io.careline.examples.replay.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two desks whose people's months ship with the program: who works there, and when. */
public enum PeopleDesk {
    /** A property manager's: four clerks by day, two workers by night, every other night (rule R6). */
    PROPERTY(20260401, LocalDate.of(2026, 4, 1), 30, "08:30-17:30", "17:30-08:30"),

    /** A shop's: six agents in two teams and two shifts a day, who change each week (rule R3). */
    STRICT_SHOP(20260303, LocalDate.of(2026, 3, 1), 31, "08:30-17:30", "16:30-22:30");

    private static final int WEEK = 7;
    private static final int CLERKS = 4;

    private final long seed;
    private final LocalDate firstDay;
    private final int days;
    private final String dayHours;
    private final String nightHours;

    PeopleDesk(long seed, LocalDate firstDay, int days, String dayHours, String nightHours) {
        this.seed = seed;
        this.firstDay = firstDay;
        this.days = days;
        this.dayHours = dayHours;
        this.nightHours = nightHours;
    }

    /** Clerks have one day off in seven, night workers take turns. */
    private static String propertyShift(int day, int agent) {
        if (agent >= CLERKS) {
            return (day + agent) % 2 == 0 ? "night" : "";
        }
        return (day + 2 * agent) % WEEK == 0 ? "" : "day";
    }

    private String shift(int day, int agent) {
        return this == PROPERTY ? propertyShift(day, agent) : ShopMonth.shift(day, agent);
    }

    private List<String> staffed() {
        return this == PROPERTY ? PeopleCast.PROPERTY_AGENTS : ShopCast.AGENTS;
    }

    private List<Colleague> colleagues() {
        return this == PROPERTY ? PeopleCast.PROPERTY : PeopleCast.STRICT_SHOP;
    }

    /** The seed of the files that ship with the program. */
    public long seed() {
        return seed;
    }

    /** The staff file. */
    public String staff() {
        return Colleague.csv(colleagues());
    }

    /** The roster. */
    public String roster() {
        StringBuilder csv = new StringBuilder("date,agent,shift,hours\n");
        for (int day = 0; day < days; day++) {
            for (int agent = 0; agent < staffed().size(); agent++) {
                String shift = shift(day, agent);
                if (!shift.isEmpty()) {
                    csv.append(String.join(
                                    ",",
                                    firstDay.plusDays(day).toString(),
                                    staffed().get(agent),
                                    shift,
                                    hours(shift)))
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    private String hours(String shift) {
        return shift.equals("night") ? nightHours : dayHours;
    }

    int days() {
        return days;
    }

    int agents() {
        return staffed().size();
    }

    String agent(int index) {
        return staffed().get(index);
    }

    LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    LocalDateTime end() {
        return firstDay.plusDays(days).atStartOfDay();
    }

    /** Who signs for an agent: the supervisor. */
    String supervisor() {
        return colleagues().get(1).id();
    }

    /** Whom an agent reports to. */
    String superior(int index) {
        return colleagues().stream()
                .filter(one -> one.id().equals(agent(index)))
                .findFirst()
                .orElseThrow()
                .superior();
    }

    /** Who decides what a superior cannot. */
    String head() {
        return colleagues().get(0).id();
    }

    /** Whether an agent works on a day of the month. */
    boolean works(int day, int agent) {
        return day >= 0 && day < days && !shift(day, agent).isEmpty();
    }

    boolean isNight(int day, int agent) {
        return shift(day, agent).equals("night");
    }

    LocalDateTime start(int day, int agent) {
        return date(day).atTime(LocalTime.parse(hours(shift(day, agent)).substring(0, 5)));
    }

    LocalDateTime end(int day, int agent) {
        String hours = hours(shift(day, agent));
        LocalDateTime end = date(day).atTime(LocalTime.parse(hours.substring(6)));
        return end.isAfter(start(day, agent)) ? end : end.plusDays(1);
    }

    /** The days on which an agent works, from one on. */
    List<Integer> workdays(int from, int agent) {
        List<Integer> workdays = new ArrayList<>();
        for (int day = from; day < days; day++) {
            if (works(day, agent)) {
                workdays.add(day);
            }
        }
        return workdays;
    }

    /** How the files of the desk begin. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
