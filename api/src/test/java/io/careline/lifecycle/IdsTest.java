package io.careline.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void an_event_id_is_made_from_its_command_and_a_counter() {
        EventId event = EventId.of(CommandId.of("c-1"), 2);
        assertThat(event).hasToString("c-1#2");
        assertThat(CommandId.following(event, 1)).hasToString("c-1#2>1");
        assertThatThrownBy(() -> EventId.of(CommandId.of("c-1"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position (0) must be at least 1");
        assertThatThrownBy(() -> CommandId.following(event, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position (0) must be at least 1");
    }

    @Test
    void a_policy_version_is_read_as_it_is_written() {
        PolicyVersion version = PolicyVersion.of("finance-company", "2026@1");
        assertThat(version).hasToString("finance-company@2026@1");
        assertThat(PolicyVersion.parse(version.toString())).isEqualTo(version).hasSameHashCodeAs(version);
        assertThatThrownBy(() -> PolicyVersion.parse("finance"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy version (finance) must be id@version");
        assertThatThrownBy(() -> PolicyVersion.of("a@b", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy id (a@b) must not be blank nor have an @");
        assertThatThrownBy(() -> PolicyVersion.of("a", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy version ( ) must not be blank");
    }
}
