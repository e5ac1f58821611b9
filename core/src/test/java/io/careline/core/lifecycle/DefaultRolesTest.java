package io.careline.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.callback.CallbackPolicy;
import io.careline.complaint.ComplaintPolicy;
import io.careline.conduct.ConductPolicy;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.orderflag.OrderPolicy;
import io.careline.returns.ReturnPolicy;
import io.careline.swap.SwapPolicy;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Roles that policies name by default keep one order: they are written to JSON and shown in refusals. */
class DefaultRolesTest {
    private static final PolicyVersion VERSION = PolicyVersion.of("desk", "1");

    @Test
    void who_may_reassign_is_named_from_the_desk_upwards() {
        assertThat(ComplaintPolicy.builder().version(VERSION).build().reassigners())
                .containsExactly(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(CallbackPolicy.builder().version(VERSION).build().reassigners())
                .containsExactly(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
    }

    @Test
    void supervisors_are_named_from_the_desk_upwards() {
        assertThat(OrderPolicy.builder().version(VERSION).build().supervisors())
                .containsExactly(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        ReturnPolicy returns =
                ReturnPolicy.builder().version(VERSION).zone(ZoneOffset.UTC).build();
        assertThat(returns.supervisors()).containsExactly(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(SwapPolicy.builder().version(VERSION).build().supervisors())
                .containsExactly(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(returns.refundConfirmers()).containsExactly(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
    }

    @Test
    void who_decides_on_conduct_is_named_from_the_desk_upwards() {
        ConductPolicy conduct =
                ConductPolicy.builder().version(VERSION).zone(ZoneOffset.UTC).build();
        assertThat(conduct.reviewers()).containsExactly(Role.TEAM_LEAD, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(conduct.deciders()).containsExactly(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        assertThat(conduct.appealDeciders()).containsExactly(Role.MANAGER, Role.DIRECTOR);
        assertThat(conduct.settlers()).containsExactly(Role.MANAGER, Role.DIRECTOR);
    }
}
