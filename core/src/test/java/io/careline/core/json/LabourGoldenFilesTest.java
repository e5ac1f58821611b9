package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.core.labour.LabourPacks;
import io.careline.core.labour.LabourRules;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourPack;
import io.careline.labour.LabourPeriod;
import io.careline.labour.WorkedShift;
import io.careline.roster.RosterHorizon;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of labour law")
class LabourGoldenFilesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final AgentId ANN = AgentId.of("ann");
    private static final LabourPeriod PERIOD = LabourPeriod.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .days(RosterHorizon.of(MONDAY, 7))
            .addShifts(WorkedShift.builder()
                    .agent(ANN)
                    .date(MONDAY)
                    .hours(OpenInterval.parse("2026-03-02T00:00:00Z/2026-03-02T10:00:00Z"))
                    .addBreaks(OpenInterval.parse("2026-03-02T04:00:00Z/2026-03-02T04:30:00Z"))
                    .build())
            .putLeave(ANN, Set.of(MONDAY.plusDays(1)))
            .build();

    private final CarelineJson json = CarelineJson.standard();

    @Test
    void the_packs_keep_their_form() {
        assertThat(json.read(GoldenFile.of("labour/china", LabourPacks.china()), LabourPack.class))
                .isEqualTo(LabourPacks.china());
        assertThat(json.read(GoldenFile.of("labour/european-union", LabourPacks.europeanUnion()), LabourPack.class))
                .isEqualTo(LabourPacks.europeanUnion());
    }

    @Test
    void a_period_and_what_is_found_in_it_keep_their_form() {
        LabourFinding finding = LabourRules.review(LabourPacks.china(), PERIOD).get(0);
        assertThat(json.read(GoldenFile.of("labour/period", PERIOD), LabourPeriod.class))
                .isEqualTo(PERIOD);
        assertThat(json.read(GoldenFile.of("labour/finding", finding), LabourFinding.class))
                .isEqualTo(finding);
    }
}
