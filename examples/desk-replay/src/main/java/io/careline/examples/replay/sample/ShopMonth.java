package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A month of a made-up online shop: its orders, and the calls that it owed its customers. */
public final class ShopMonth {
    /** The seed of the journals that ship with the program. */
    public static final long SEED = 20260302;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 31;
    private static final int WEEK = 7;
    private static final int NOBODYS_NIGHT = 20;
    private static final int ORDERS = 420;
    private static final int CALLBACKS = 260;

    private ShopMonth() {}

    /** The journal of orders as a CSV file; the same for the same seed. */
    public static String orders(long seed) {
        Chance chance = new Chance(seed);
        Sheet sheet = new Sheet(
                "order",
                "time",
                "activity",
                "user",
                "role",
                "customer",
                "amount",
                "agent",
                "waybill",
                "platforms",
                "tagName",
                "remark",
                "rejection",
                "thanked",
                "noticeGiven",
                "reason",
                "goods",
                "cause",
                "packagingComplete",
                "opened",
                "used",
                "checkedOnSigning",
                "remedy",
                "basis",
                "freightCollect");
        List<LocalDateTime> placed = times(ORDERS, 0, 23, chance);
        for (int i = 0; i < ORDERS; i++) {
            new OrderPlot(sheet, id("D", i), placed.get(i), chance).play();
        }
        return sheet.csv(end());
    }

    /** The journal of callbacks as a CSV file; the same for the same seed. */
    public static String callbacks(long seed) {
        Chance chance = new Chance(seed);
        Sheet sheet = new Sheet(
                "callback",
                "time",
                "activity",
                "user",
                "customer",
                "number",
                "purpose",
                "case",
                "quickContactWanted",
                "prospect",
                "accountManager",
                "agent",
                "at",
                "outcome",
                "steps",
                "result",
                "statement",
                "planGiven",
                "log",
                "reason");
        List<LocalDateTime> requested = times(CALLBACKS, 9, 22, chance);
        for (int i = 0; i < CALLBACKS; i++) {
            new CallbackPlot(sheet, id("H", i), ShopHours.open(requested.get(i)), chance).play();
        }
        return sheet.csv(end());
    }

    /**
     * The roster as a CSV file: two shifts a day, four days off a month for each (rule R2), another agent first every
     * day, and one night on which nobody has been put down.
     */
    public static String roster() {
        StringBuilder csv = new StringBuilder("date,agent,shift\n");
        for (int day = 0; day < DAYS; day++) {
            for (int place = 0; place < ShopCast.AGENTS.size(); place++) {
                int agent = (day + place) % ShopCast.AGENTS.size();
                String shift = shift(day, agent);
                if (!shift.isEmpty()) {
                    csv.append(FIRST_DAY.plusDays(day))
                            .append(',')
                            .append(ShopCast.AGENTS.get(agent))
                            .append(',')
                            .append(shift)
                            .append('\n');
                }
            }
        }
        return csv.toString();
    }

    /** The shift of an agent on a day, both counted from 0; empty if there is none. */
    static String shift(int day, int agent) {
        boolean isOff = (day + agent) % WEEK == 0;
        boolean isNight = (day / WEEK + agent) % 2 == 0;
        return isOff || (isNight && day == NOBODYS_NIGHT) ? "" : isNight ? "night" : "day";
    }

    private static String id(String kind, int index) {
        return String.format(Locale.ROOT, "%s2603-%03d", kind, index + 1);
    }

    private static LocalDateTime end() {
        return FIRST_DAY.plusDays(DAYS).atStartOfDay();
    }

    /** Most customers come between noon and ten in the evening. */
    private static List<LocalDateTime> times(int count, int from, int to, Chance chance) {
        List<LocalDateTime> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int hour = chance.in100(70) ? chance.between(12, 21) : chance.between(from, to);
            times.add(FIRST_DAY.plusDays(chance.between(0, DAYS - 1)).atTime(hour, chance.between(0, 59)));
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }
}
