package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertyManagementTest {
    @Test
    void builds_the_complaint_life_cycle() {
        assertThat(Handbook.load("property-management").complaints().name()).isEqualTo("complaint");
    }
}
