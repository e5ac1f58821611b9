package io.careline.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final CommandId FIRST = CommandId.of("c-1");
    private static final CommandId SECOND = CommandId.of("c-2");

    @Test
    void a_stored_revision_knows_its_commands() {
        Revision revision = Revision.of(3, List.of(FIRST, SECOND));
        assertThat(revision.version()).isEqualTo(3);
        assertThat(revision.commandIds()).containsExactly(FIRST, SECOND);
        assertThat(revision.includes(FIRST)).isTrue();
        assertThat(revision.includes(CommandId.of("c-3"))).isFalse();
        assertThat(revision).hasToString("3").isEqualTo(Revision.of(3, List.of(FIRST, SECOND)));
        assertThat(revision).isNotEqualTo(Revision.of(4, List.of(FIRST, SECOND)));
    }

    @Test
    void a_version_without_commands_is_possible_for_hosts_that_keep_none() {
        Revision revision = Revision.of(5, List.of());
        assertThat(revision.version()).isEqualTo(5);
        assertThat(revision.commandIds()).isEmpty();
        assertThat(Revision.of(0, List.of())).isEqualTo(Revision.none());
    }

    @Test
    void a_negative_version_is_refused() {
        assertThatThrownBy(() -> Revision.of(-1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version (-1) must not be negative");
    }
}
