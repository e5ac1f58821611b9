package io.careline.examples.month.sample;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventFile;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffFile;
import io.careline.examples.month.input.VolumeFile;
import io.careline.leave.LeaveTypeId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes up the month of a desk: its three files, the same for the same seed. */
public final class SampleMonth {
    /** The month that is made up. */
    public static final LocalDate MONTH = LocalDate.of(2026, 4, 1);

    private SampleMonth() {}

    /** The files of a desk by name, of its own size. */
    public static Map<String, String> files(SampleDesk desk, long seed) {
        return files(desk, seed, desk.agents(), 0);
    }

    /**
     * The files of a desk by name.
     *
     * @param agents how many work shifts
     * @param events about how many lines the events are to have; 0 for as many as the desk has
     */
    public static Map<String, String> files(SampleDesk desk, long seed, int agents, int events) {
        Handbook handbook = Handbook.load(desk.pack());
        Chance chance = new Chance(seed * 31 + desk.pack().length());
        Staff staff = SampleStaff.staff(desk, agents, chance);
        double scale = (double) agents / desk.agents();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("staff.csv", StaffFile.write(staff));
        files.put("volume.csv", VolumeFile.write(SampleVolume.history(desk, scale, MONTH, chance)));
        files.put("events.jsonl", EventFile.write(events(desk, handbook, agents, events, chance)));
        return files;
    }

    /** The same as bytes, for files to be written. */
    public static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static List<EventLine> events(SampleDesk desk, Handbook handbook, int agents, int wanted, Chance chance) {
        ZoneId zone = handbook.zone();
        Set<String> sections = handbook.sections();
        int days = MONTH.lengthOfMonth();
        List<EventLine> lines = new ArrayList<>();
        new PeoplePlot(lines, desk, zone, MONTH, days, agents, leave(handbook), chance)
                .play(sections.contains("swaps"), sections.contains("attendance"));
        int complaint = 0;
        int callback = 0;
        boolean isMore = true;
        while (isMore) {
            int before = lines.size();
            if (sections.contains("complaints")) {
                for (int index = 0; index < desk.complaints(); index++) {
                    Script script = script(lines, desk, zone, "C-", ++complaint, chance);
                    new ComplaintPlot(script, chance, SampleStaff.agent(chance.between(0, agents - 1))).play();
                }
            }
            if (sections.contains("callbacks")) {
                for (int index = 0; index < desk.callbacks(); index++) {
                    Script script = script(lines, desk, zone, "B-", ++callback, chance);
                    new CallbackPlot(script, chance, SampleStaff.agent(chance.between(0, agents - 1)), zone).play();
                }
            }
            isMore = lines.size() > before && lines.size() < wanted;
        }
        lines.removeIf(line ->
                !line.at().isBefore(MONTH.plusMonths(1).atStartOfDay(zone).toInstant()));
        lines.sort(Comparator.comparing(EventLine::at));
        return lines;
    }

    /** What people ask for, of what the handbook has. */
    private static List<LeaveTypeId> leave(Handbook handbook) {
        return handbook.leavePolicy().rules().stream()
                .map(rule -> rule.leave().id())
                .filter(Set.of(LeaveTypeId.PERSONAL, LeaveTypeId.PAID_ANNUAL, LeaveTypeId.COMP_TIME)::contains)
                .toList();
    }

    private static Script script(
            List<EventLine> lines, SampleDesk desk, ZoneId zone, String prefix, int number, Chance chance) {
        int open = desk.opens().toSecondOfDay() / 60;
        int close = desk.closes().toSecondOfDay() / 60;
        return new Script(
                lines,
                desk,
                zone,
                prefix + String.format(Locale.ROOT, "%04d", number),
                MONTH.plusDays(chance.between(0, MONTH.lengthOfMonth() - 1))
                        .atStartOfDay()
                        .plusMinutes(chance.between(open, close - 30)));
    }
}
