package io.careline.examples.replay.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The two desks whose people's months ship with the program: who works there, and when. */
public enum PeopleDesk {
    /** A property manager's: four clerks by day, two workers by night, every other night (rule R6). */
    PROPERTY(
            20260401,
            LocalDate.of(2026, 4, 1),
            30,
            List.of(
                    new Colleague("吴建国", "", "director", "", "2015-03-01", "paid-annual=10d"),
                    new Colleague("周敏", "", "supervisor manager", "吴建国", "2018-05-01", "paid-annual=5d"),
                    new Colleague("王芳", "", "", "周敏", "2019-07-01", "paid-annual=5d comp-time=1d"),
                    new Colleague("李静", "", "", "周敏", "2020-09-15", "paid-annual=5d"),
                    new Colleague("刘洋", "", "", "周敏", "2022-02-21", "paid-annual=5d comp-time=1d"),
                    new Colleague("陈晨", "", "", "周敏", "2025-11-03", ""),
                    new Colleague("赵强", "", "", "周敏", "2016-10-10", "paid-annual=5d"),
                    new Colleague("孙伟", "", "", "周敏", "2021-06-01", "paid-annual=5d")),
            List.of("王芳", "李静", "刘洋", "陈晨", "赵强", "孙伟"),
            PeopleDesk::propertyShift,
            "08:30-17:30",
            "17:30-08:30"),

    /** A shop's: six agents in two teams and two shifts a day, who change each week (rule R3). */
    STRICT_SHOP(
            20260303,
            LocalDate.of(2026, 3, 1),
            31,
            List.of(
                    new Colleague("G01", "", "director", "", "2017-01-03", ""),
                    new Colleague("S01", "", "supervisor", "G01", "2019-04-08", ""),
                    new Colleague("T01", "", "team-lead", "S01", "2019-04-08", ""),
                    new Colleague("T02", "", "team-lead", "S01", "2019-11-04", ""),
                    new Colleague("A01", "", "", "T01", "2020-03-02", ""),
                    new Colleague("A02", "", "", "T02", "2021-05-17", ""),
                    new Colleague("A03", "", "", "T01", "2022-08-01", ""),
                    new Colleague("A05", "", "", "T02", "2023-02-13", ""),
                    new Colleague("A07", "", "", "T01", "2024-06-03", ""),
                    new Colleague("A08", "", "", "T02", "2025-12-01", "")),
            ShopCast.AGENTS,
            ShopMonth::shift,
            "08:30-17:30",
            "16:30-22:30");

    private static final int WEEK = 7;
    private static final int CLERKS = 4;

    private final long seed;
    private final LocalDate firstDay;
    private final int days;
    private final List<Colleague> colleagues;
    private final List<String> agents;
    private final BiFunction<Integer, Integer, String> shifts;
    private final String dayHours;
    private final String nightHours;

    PeopleDesk(
            long seed,
            LocalDate firstDay,
            int days,
            List<Colleague> colleagues,
            List<String> agents,
            BiFunction<Integer, Integer, String> shifts,
            String dayHours,
            String nightHours) {
        this.seed = seed;
        this.firstDay = firstDay;
        this.days = days;
        this.colleagues = colleagues;
        this.agents = agents;
        this.shifts = shifts;
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

    /** The seed of the files that ship with the program. */
    public long seed() {
        return seed;
    }

    /** The staff file. */
    public String staff() {
        return Colleague.csv(colleagues);
    }

    /** The roster. */
    public String roster() {
        StringBuilder csv = new StringBuilder("date,agent,shift,hours\n");
        for (int day = 0; day < days; day++) {
            for (int agent = 0; agent < agents.size(); agent++) {
                String shift = shifts.apply(day, agent);
                if (!shift.isEmpty()) {
                    csv.append(String.join(
                                    ",", firstDay.plusDays(day).toString(), agents.get(agent), shift, hours(shift)))
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
        return agents.size();
    }

    String agent(int index) {
        return agents.get(index);
    }

    LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    LocalDateTime end() {
        return firstDay.plusDays(days).atStartOfDay();
    }

    /** Who signs for an agent: the supervisor. */
    String supervisor() {
        return colleagues.get(1).id();
    }

    /** Whom an agent reports to. */
    String superior(int index) {
        return colleagues.stream()
                .filter(one -> one.id().equals(agent(index)))
                .findFirst()
                .orElseThrow()
                .superior();
    }

    /** Who decides what a superior cannot. */
    String head() {
        return colleagues.get(0).id();
    }

    /** Whether an agent works on a day of the month. */
    boolean works(int day, int agent) {
        return day >= 0 && day < days && !shifts.apply(day, agent).isEmpty();
    }

    boolean isNight(int day, int agent) {
        return shifts.apply(day, agent).equals("night");
    }

    LocalDateTime start(int day, int agent) {
        return date(day).atTime(LocalTime.parse(hours(shifts.apply(day, agent)).substring(0, 5)));
    }

    LocalDateTime end(int day, int agent) {
        String hours = hours(shifts.apply(day, agent));
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
