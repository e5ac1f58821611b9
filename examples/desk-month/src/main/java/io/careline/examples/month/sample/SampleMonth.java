package io.careline.examples.month.sample;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventFile;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffFile;
import io.careline.examples.month.input.VolumeFile;
import io.careline.examples.month.sample.SampleDesk.Cases;
import io.careline.examples.report.Chance;
import io.careline.leave.LeaveTypeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes up the month of a desk: its three files, the same for the same seed. */
public final class SampleMonth {
    /** The month that is made up. */
    public static final LocalDate MONTH = LocalDate.of(2026, 4, 1);

    /** Decisions on conduct and ratings go on for so long after the month. */
    private static final Duration AFTER = Duration.ofDays(14);

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
        Chance chance = new Chance(seed * 31 + desk.pack().hashCode());
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
        Setting setting = new Setting(new ArrayList<>(), handbook, MONTH, agents, chance);
        List<EventLine> lines = setting.lines();
        new PeoplePlot(setting, leave(handbook)).play();
        if (setting.has("handovers")) {
            new HandoverPlot(setting).play();
        }
        if (setting.has("conduct")) {
            new ConductPlot(setting).play();
        }
        int rounds = 0;
        boolean isMore = true;
        while (isMore) {
            int before = lines.size();
            cases(setting, desk.cases(), rounds++);
            isMore = lines.size() > before && lines.size() < wanted;
        }
        lines.removeIf(
                line -> !line.at().isBefore(setting.end()) && !line.lifecycle().equals("conduct"));
        if (setting.has("scorecards")) {
            new RecordPlot(setting, desk.cases().orders()).play();
            new RatingPlot(setting).play();
        }
        lines.removeIf(line -> !line.at().isBefore(setting.end().plus(AFTER)));
        lines.sort(Comparator.comparing(EventLine::at));
        return lines;
    }

    private static void cases(Setting setting, Cases cases, int round) {
        each("complaints", setting, cases.complaints(), round, "C-", script -> {
            ComplaintPlot plot = new ComplaintPlot(setting, script);
            plot.play();
            if (setting.has("conduct")) {
                plot.upheldAbout().ifPresent(agent -> new ConductPlot(setting).followComplaint(script, agent));
            }
        });
        each("callbacks", setting, cases.callbacks(), round, "B-", script -> new CallbackPlot(setting, script).play());
        each("orders", setting, cases.orders(), round, "O-", script -> new OrderPlot(setting, script).play());
    }

    private static void each(
            String section, Setting setting, int count, int round, String prefix, Consumer<Script> plot) {
        for (int index = 1; setting.has(section) && index <= count; index++) {
            plot.accept(setting.working(prefix, round * count + index));
        }
    }

    /** What people ask for, of what the handbook has. */
    private static List<LeaveTypeId> leave(Handbook handbook) {
        return handbook.leavePolicy().rules().stream()
                .map(rule -> rule.leave().id())
                .filter(Set.of(LeaveTypeId.PERSONAL, LeaveTypeId.PAID_ANNUAL, LeaveTypeId.COMP_TIME)::contains)
                .toList();
    }
}
