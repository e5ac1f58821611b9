package io.careline.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.attendance.AttendanceId;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventId;
import io.careline.scorecard.ScorecardId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void equal_values_of_one_type_are_equal_of_two_types_are_not() {
        assertThat(AgentId.of("7")).isEqualTo(AgentId.of("7")).hasSameHashCodeAs(AgentId.of("7"));
        assertThat(AgentId.of("7")).isNotEqualTo(DeskId.of("7")).isNotEqualTo(AgentId.of("8"));
        assertThat(AgentId.of("7")).isLessThan(AgentId.of("8")).hasToString("7");
    }

    @Test
    void any_script_is_a_valid_id() {
        assertThat(DepartmentId.of("维修部 2").value()).isEqualTo("维修部 2");
    }

    @Test
    void blank_long_and_control_texts_are_refused_with_the_field_and_the_value() {
        assertThatThrownBy(() -> AgentId.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AgentId ( ) must not be blank");
        assertThatThrownBy(() -> DeskId.of("x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DeskId has 256 characters, the longest allowed is 255");
        assertThatThrownBy(() -> CustomerRef.of("a\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CustomerRef has a control character at index 1");
        assertThat(DeskId.of("x".repeat(255)).value()).hasSize(255);
    }

    @Test
    void an_id_that_is_made_of_others_is_never_too_long_and_tells_them_apart() {
        String agent = "x".repeat(255);
        assertThat(Id.fitting("ann/2026-03-02")).isEqualTo("ann/2026-03-02");
        assertThat(Id.fitting(agent)).isEqualTo(agent);
        assertThat(Id.fitting(agent + "/2026-03-02"))
                .hasSize(255)
                .startsWith("xxx")
                .isEqualTo(Id.fitting(agent + "/2026-03-02"))
                .isNotEqualTo(Id.fitting(agent + "/2026-03-03"));
        assertThat(AttendanceId.of(AgentId.of(agent), LocalDate.of(2026, 3, 2)))
                .isNotEqualTo(AttendanceId.of(AgentId.of(agent), LocalDate.of(2026, 3, 3)));
        assertThat(ScorecardId.of(AgentId.of(agent), YearMonth.of(2026, 3)))
                .isNotEqualTo(ScorecardId.of(AgentId.of(agent), YearMonth.of(2026, 4)));
        assertThat(EventId.of(CommandId.of(agent), 1)).isNotEqualTo(EventId.of(CommandId.of(agent), 2));
        String faces = "\uD83D\uDE00".repeat(128);
        assertThat(Id.fitting(faces)).matches("(\uD83D\uDE00)+~[0-9a-f]{1,16}");
        assertThat(Id.fitting("y" + faces)).matches("y(\uD83D\uDE00)+~[0-9a-f]{1,16}");
        assertThatThrownBy(() -> AttendanceId.of(AgentId.of("ann"), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("date");
    }
}
