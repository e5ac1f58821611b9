package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Attainment;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Words;
import java.util.Optional;

/** How the desk kept the time limits of complaints. */
record ClockSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        ClockTally tally = ClockTally.of(result);
        return tally.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "clocks",
                        Words.of("Service clocks", "服务时限"),
                        new Attainment(Words.of("Attainment by clock", "各时限达标情况"), tally.rows()),
                        Prose.of(Words.of(
                                "Counted is every run of every clock, as it stands when the month is over. One that was"
                                        + " called off before its time counts neither as met nor as breached.",
                                "统计每个时限的每次计时，以月末状态为准；到期前取消的既不计达标也不计超时。"))));
    }
}
