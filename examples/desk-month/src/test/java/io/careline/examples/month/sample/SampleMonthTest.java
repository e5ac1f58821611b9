package io.careline.examples.month.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.EventFile;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.month.input.LineFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that are made up for a desk. */
class SampleMonthTest {
    /** What the events file does not speak of: the roster is made in the run, returns need what no desk here sells. */
    private static final Map<String, String> LIFECYCLES = Map.of(
            "complaints", "complaint",
            "callbacks", "callback",
            "orders", "order",
            "leave", "leave",
            "swaps", "swap",
            "handovers", "handover",
            "attendance", "attendance",
            "conduct", "conduct",
            "scorecards", "scorecard");

    private static List<EventLine> events(SampleDesk desk, List<LineFault> faults) {
        String text = Objects.requireNonNull(SampleMonth.files(desk, 1).get("events.jsonl"));
        return EventFile.read(Path.of("events.jsonl"), text, faults);
    }

    @ParameterizedTest
    @EnumSource
    void every_line_can_be_read(SampleDesk desk) {
        List<LineFault> faults = new ArrayList<>();

        assertThat(events(desk, faults)).hasSizeGreaterThan(1500);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_section_of_the_handbook_is_spoken_of(SampleDesk desk) {
        Set<String> wanted = Handbook.load(desk.pack()).sections().stream()
                .filter(LIFECYCLES::containsKey)
                .map(LIFECYCLES::get)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(events(desk, new ArrayList<>()))
                .extracting(EventLine::lifecycle)
                .containsAll(wanted);
    }

    @Test
    void each_desk_has_a_chance_of_its_own_and_the_same_for_the_same_seed() {
        SampleDesk desk = SampleDesk.FINANCE_COMPANY;

        assertThat(SampleMonth.files(desk, 1)).isEqualTo(SampleMonth.files(desk, 1));
        assertThat(SampleMonth.files(desk, 1)).isNotEqualTo(SampleMonth.files(desk, 2));
    }
}
