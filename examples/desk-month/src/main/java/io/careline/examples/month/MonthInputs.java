package io.careline.examples.month;

import io.careline.core.handbook.Handbook;
import io.careline.core.handbook.HandbookException;
import io.careline.examples.month.input.EventFile;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffFile;
import io.careline.examples.month.input.VolumeFile;
import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.InputFault;
import io.careline.roster.RosterHorizon;
import io.careline.staffing.VolumeHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a desk's month is run from.
 *
 * @param handbook its rules
 * @param staff its people
 * @param volumes the contacts of the months before, by channel
 * @param events what happens, in the order of time
 * @param file where the events come from
 * @param month which month it is
 * @param faults the lines that cannot be used; the run adds to them
 */
record MonthInputs(
        Handbook handbook,
        Staff staff,
        Map<String, VolumeHistory> volumes,
        List<EventLine> events,
        String file,
        YearMonth month,
        List<LineFault> faults) {
    private static final String STAFF = "staff.csv";
    private static final String VOLUME = "volume.csv";
    private static final String EVENTS = "events.jsonl";

    /** Those of a made-up desk. */
    static MonthInputs of(SampleDesk desk, Map<String, String> files) {
        List<LineFault> faults = new ArrayList<>();
        return new MonthInputs(
                Handbook.load(desk.pack()),
                StaffFile.read(Path.of(STAFF), text(files, STAFF), faults),
                VolumeFile.read(Path.of(VOLUME), text(files, VOLUME), faults),
                EventFile.read(Path.of(EVENTS), text(files, EVENTS), faults),
                EVENTS,
                YearMonth.from(SampleMonth.MONTH),
                faults);
    }

    private static String text(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Those of files; the month is that of most events unless it is given. */
    static MonthInputs read(String pack, Path staff, Path volume, Path events, @Nullable YearMonth month) {
        List<LineFault> faults = new ArrayList<>();
        Handbook handbook = handbook(pack);
        Staff people = StaffFile.read(staff, faults);
        Map<String, VolumeHistory> volumes = VolumeFile.read(volume, faults);
        List<EventLine> lines = EventFile.read(events, faults);
        if (lines.isEmpty()) {
            throw new InputFault(events + " has no line that can be used"
                    + (faults.isEmpty() ? "" : "; the first is: " + faults.get(0)));
        }
        return new MonthInputs(
                handbook,
                people,
                volumes,
                lines,
                events.toString(),
                month == null ? busiest(lines, handbook.zone()) : month,
                faults);
    }

    /** What is asked for beforehand, and ratings afterwards, are in other months. */
    private static YearMonth busiest(List<EventLine> lines, ZoneId zone) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(YearMonth.from(line.at().atZone(zone)), 1, Integer::sum));
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static Handbook handbook(String name) {
        if (Handbook.shipped().contains(name)) {
            return Handbook.load(name);
        }
        try {
            return Handbook.parse(Files.readString(Path.of(name), StandardCharsets.UTF_8));
        } catch (HandbookException e) {
            throw new InputFault(name + " is not a handbook that can be used:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new InputFault(
                    "--pack " + name + " is neither a file nor one of " + String.join(", ", Handbook.shipped()), e);
        }
    }

    RosterHorizon horizon() {
        return RosterHorizon.of(month.atDay(1), month.lengthOfMonth());
    }
}
