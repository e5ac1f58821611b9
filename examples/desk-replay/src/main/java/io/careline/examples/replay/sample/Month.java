package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A month of complaints at a property manager's desk. */
public final class Month {
    /** The seed of the log that ships with the program. */
    public static final long SEED = 20260301;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
    private static final int COMPLAINTS = 345;
    private static final int DAYS = 31;

    private Month() {}

    /** The whole log as a CSV file; the same for the same seed. */
    public static String csv(long seed) {
        Chance chance = new Chance(seed);
        List<LocalDateTime> received = new ArrayList<>();
        for (int i = 0; i < COMPLAINTS; i++) {
            received.add(received(chance));
        }
        received.sort(Comparator.naturalOrder());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < COMPLAINTS; i++) {
            String id = String.format(Locale.ROOT, "WY-2603-%03d", i + 1);
            lines.addAll(new Plot(id, received.get(i), chance).play());
        }
        LocalDateTime end = FIRST_DAY.plusDays(DAYS).atStartOfDay();
        return header()
                + lines.stream()
                        .filter(line -> line.time().isBefore(end))
                        .sorted(Comparator.comparing(Line::time))
                        .map(Line::csv)
                        .collect(Collectors.joining());
    }

    private static String header() {
        return Arrays.stream(Line.Column.values()).map(Line.Column::header).collect(Collectors.joining(",")) + "\n";
    }

    /** Most residents call by day, some in the evening, a few at night. */
    private static LocalDateTime received(Chance chance) {
        int hour = chance.in100(72) ? chance.between(8, 17) : chance.in100(70) ? chance.between(18, 22) : 23;
        if (chance.in100(6)) {
            hour = chance.between(0, 7);
        }
        return FIRST_DAY.plusDays(chance.between(0, DAYS - 1)).atTime(hour, chance.between(0, 59));
    }
}
