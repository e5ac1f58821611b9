package io.careline.examples.replay.sample;

import io.careline.examples.replay.run.Packs;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The desks whose people's months ship with the program: who works there, and when. */
public enum PeopleDesk {
    /** A property manager's: four clerks by day, two workers by night, every other night (rule R6). */
    PROPERTY(Packs.DEFAULT, 20260401, LocalDate.of(2026, 4, 1), 30, "08:30-17:30", "17:30-08:30", 3, 3),

    /** A shop's: six agents in two teams and two shifts a day, who change each week (rule R3). */
    STRICT_SHOP(Packs.PEOPLE, 20260501, LocalDate.of(2026, 5, 1), 31, "08:30-17:30", "16:30-22:30", 0, 5),

    /** A restaurant's: eight waiters by day and in the evening, who change each week (rules A1, A2). */
    RESTAURANT("restaurant", 20260601, LocalDate.of(2026, 6, 1), 30, "09:00-17:00", "14:00-22:00", 18, 3);

    private static final int WEEK = 7;
    private static final int CLERKS = 4;

    private final String pack;
    private final long seed;
    private final LocalDate firstDay;
    private final int days;
    private final String dayHours;
    private final String lateHours;
    private final int firstHoliday;
    private final int holidays;

    PeopleDesk(
            String pack,
            long seed,
            LocalDate firstDay,
            int days,
            String dayHours,
            String lateHours,
            int firstHoliday,
            int holidays) {
        this.pack = pack;
        this.seed = seed;
        this.firstDay = firstDay;
        this.days = days;
        this.dayHours = dayHours;
        this.lateHours = lateHours;
        this.firstHoliday = firstHoliday;
        this.holidays = holidays;
    }

    /** Clerks have one day off in seven, night workers take turns. */
    private static String propertyShift(int day, int agent) {
        if (agent >= CLERKS) {
            return (day + agent) % 2 == 0 ? "night" : "";
        }
        return (day + 2 * agent) % WEEK == 0 ? "" : "day";
    }

    private static String restaurantShift(int day, int agent) {
        boolean isOff = (day + 3 * agent) % WEEK == 0;
        return isOff ? "" : (day / WEEK + agent) % 2 == 0 ? "evening" : "day";
    }

    private String shift(int day, int agent) {
        return switch (this) {
            case PROPERTY -> propertyShift(day, agent);
            case STRICT_SHOP -> ShopMonth.shift(day, agent);
            case RESTAURANT -> restaurantShift(day, agent);
        };
    }

    private List<String> staffed() {
        return switch (this) {
            case PROPERTY -> PeopleCast.PROPERTY_AGENTS;
            case STRICT_SHOP -> ShopCast.AGENTS;
            case RESTAURANT -> PeopleCast.RESTAURANT_AGENTS;
        };
    }

    private List<Colleague> colleagues() {
        return switch (this) {
            case PROPERTY -> PeopleCast.PROPERTY;
            case STRICT_SHOP -> PeopleCast.STRICT_SHOP;
            case RESTAURANT -> PeopleCast.RESTAURANT;
        };
    }

    /** The handbook that the files are replayed under. */
    public String pack() {
        return pack;
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
        return shift.equals("day") ? dayHours : lateHours;
    }

    /** Whether its shifts hand over to each other; a restaurant's do not. */
    public boolean handsOver() {
        return this != RESTAURANT;
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

    /** The supervisor of another line; only the shop has one. */
    String otherSupervisor() {
        return "S02";
    }

    /** The team leaders who agree to a swap of two agents, each once; none where there are no teams. */
    List<String> leads(int agent, int other) {
        return this == STRICT_SHOP
                ? Stream.of(superior(agent), superior(other)).distinct().toList()
                : List.of();
    }

    private String superior(int index) {
        return colleagues().stream()
                .filter(one -> one.id().equals(agent(index)))
                .findFirst()
                .orElseThrow()
                .superior();
    }

    /** Whether a day is a public holiday. */
    boolean isHoliday(int day) {
        return day >= firstHoliday && day < firstHoliday + holidays;
    }

    /** Somebody's shift. */
    record Duty(int agent, int day) {}

    /** Who is on duty by day on public holidays. */
    List<Duty> holidayDuties() {
        List<Duty> duties = new ArrayList<>();
        for (int day = firstHoliday; day < firstHoliday + holidays; day++) {
            for (int agent = 0; agent < agents(); agent++) {
                if (works(day, agent) && !isNight(day, agent)) {
                    duties.add(new Duty(agent, day));
                }
            }
        }
        return duties;
    }

    /** What the roster calls an agent's shift of a day. */
    String code(int day, int agent) {
        return shift(day, agent);
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
