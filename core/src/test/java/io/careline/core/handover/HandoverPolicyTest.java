package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.careline.handover.EquipmentCount;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.PostCover;
import io.careline.lifecycle.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandoverPolicyTest {
    private static void refused(ThrowingCallable misuse, String message) {
        assertThatIllegalArgumentException().isThrownBy(misuse).withMessage(message);
    }

    @Test
    @DisplayName(
            "H1, R7, H12: the defaults are the property handbook's: 15 minutes, one on duty, the record for managers")
    void the_defaults_are_the_handbooks() {
        HandoverPolicy policy = HandoverDesk.policy().build();
        assertThat(policy.takerLead()).isEqualTo(Duration.ofMinutes(15));
        assertThat(policy.minimumOnDuty()).isEqualTo(1);
        assertThat(policy.recordReaders()).containsExactly(Role.MANAGER);
        assertThat(policy.leads()).containsExactly(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(policy.mandatoryKinds())
                .containsExactly(HandoverItemKind.OPEN_CASE, HandoverItemKind.URGENT, HandoverItemKind.EQUIPMENT);
    }

    @Test
    void an_impossible_knob_is_named() {
        refused(
                () -> HandoverDesk.policy().takerLead(Duration.ofMinutes(-1)).build(),
                "takerLead (PT-1M) must not be negative");
        refused(
                () -> HandoverDesk.policy().longestExtension(Duration.ZERO).build(),
                "longestExtension (PT0S) must be above zero");
        refused(() -> HandoverDesk.policy().minimumOnDuty(-1).build(), "minimumOnDuty (-1) must not be below zero");
        refused(
                () -> HandoverDesk.policy()
                        .equipment(Map.of(HandoverDesk.KEY, 0))
                        .build(),
                "equipment key (0) must be above zero");
        refused(
                () -> HandoverDesk.policy()
                        .workOrderKinds(Set.of(HandoverItemKind.COMPLAINT))
                        .build(),
                "workOrderKinds ([complaint]) must not have complaint, which becomes a complaint");
    }

    @Test
    void nobody_counts_below_zero() {
        refused(() -> EquipmentCount.of(HandoverDesk.KEY, -1), "found (-1) must not be below zero");
        refused(() -> PostCover.of(-1), "colleagues (-1) must not be below zero");
    }
}
