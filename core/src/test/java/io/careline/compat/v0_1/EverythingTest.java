package io.careline.compat.v0_1;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.Event;
import org.junit.jupiter.api.Test;

/** What was written against 0.1 is compiled and runs. */
class EverythingTest {
    @Test
    void what_was_mandatory_in_0_1_is_enough() {
        assertThat(Everything.all()).hasSize(322).doesNotContainNull();
    }

    @Test
    void commands_and_events_of_0_1_say_their_type() {
        assertThat(Everything.all()).allSatisfy(value -> {
            if (value instanceof Command command) {
                assertThat(command.type().tag()).isNotBlank();
            }
            if (value instanceof Event event && !(event instanceof io.careline.lifecycle.UnknownEvent)) {
                assertThat(event.type().tag()).isNotBlank();
            }
        });
    }
}
