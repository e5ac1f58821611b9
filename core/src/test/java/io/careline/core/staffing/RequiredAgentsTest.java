package io.careline.core.staffing;

import static io.careline.core.staffing.StaffingSamples.EIGHTY_IN_TWENTY;
import static io.careline.core.staffing.StaffingSamples.HALF_HOUR;
import static io.careline.core.staffing.StaffingSamples.MONDAY;
import static io.careline.core.staffing.StaffingSamples.calls;
import static io.careline.core.staffing.StaffingSamples.inHalfAnHour;
import static io.careline.core.staffing.StaffingSamples.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayStaffing;
import io.careline.staffing.DayVolume;
import io.careline.staffing.QueuePerformance;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingCriterion;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.StaffingRequirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The agents that contacts require")
class RequiredAgentsTest {
    @Test
    void a_hundred_calls_of_three_minutes_in_half_an_hour_want_fourteen_agents_for_eighty_in_twenty() {
        StaffingProfile profile = calls(EIGHTY_IN_TWENTY).build();

        StaffingRequirement requirement = Staffing.required(profile, inHalfAnHour(100));
        QueuePerformance fourteen = Staffing.performance(profile, inHalfAnHour(100), 14);
        QueuePerformance thirteen = Staffing.performance(profile, inHalfAnHour(100), 13);

        assertThat(requirement.load()).isEqualTo(10);
        assertThat(requirement.agents()).isEqualTo(14);
        assertThat(requirement.scheduled()).isEqualTo(14);
        assertThat(requirement.binding()).containsExactly(StaffingCriterion.SERVICE_LEVEL);
        assertThat(fourteen.serviceLevel().orElseThrow()).isCloseTo(0.888350019179, within(1e-12));
        assertThat(fourteen.waitProbability()).isCloseTo(0.174131933595, within(1e-12));
        assertThat(fourteen.occupancy()).isCloseTo(10.0 / 14, within(1e-15));
        assertThat(fourteen.answerTime()).hasValue(Duration.ofNanos(7_835_937_012L));
        assertThat(fourteen.abandonment()).isZero();
        assertThat(thirteen.serviceLevel().orElseThrow()).isLessThan(0.8);
    }

    @Test
    void who_gives_up_needs_no_agent_so_that_patience_asks_for_fewer() {
        StaffingProfile profile =
                calls(EIGHTY_IN_TWENTY).patience(Duration.ofMinutes(1)).build();

        assertThat(Staffing.required(profile, inHalfAnHour(100)).agents()).isEqualTo(12);
    }

    @Test
    void each_definition_of_the_service_level_has_its_own_answer() {
        assertThat(agentsFor(ServiceLevelDefinition.OF_OFFERED)).isEqualTo(86);
        assertThat(agentsFor(ServiceLevelDefinition.OF_ANSWERED)).isEqualTo(72);
        assertThat(agentsFor(ServiceLevelDefinition.OF_OFFERED_WITHOUT_SHORT_ABANDONS))
                .isEqualTo(74);
        assertThat(agentsFor(ServiceLevelDefinition.VIRTUAL_WAIT)).isEqualTo(77);
    }

    private static int agentsFor(ServiceLevelDefinition definition) {
        StaffingProfile profile = calls(level("0.8", 20, definition))
                .patience(Duration.ofSeconds(40))
                .build();
        return Staffing.required(profile, inHalfAnHour(1000)).agents();
    }

    @ParameterizedTest
    @EnumSource(ServiceLevelDefinition.class)
    void without_patience_every_definition_is_the_same(ServiceLevelDefinition definition) {
        StaffingProfile profile = calls(level("0.8", 20, definition)).build();

        assertThat(Staffing.required(profile, inHalfAnHour(100)).agents()).isEqualTo(14);
    }

    @Test
    void a_bound_that_is_met_exactly_in_decimals_asks_for_nobody_more() {
        ServiceTarget target =
                ServiceTarget.builder().maximumOccupancy(new BigDecimal("0.8")).build();

        for (int agents = 1; agents <= 200; agents++) {
            StaffingRequirement requirement = Staffing.required(calls(target).build(), inHalfAnHour(8 * agents));
            assertThat(requirement.agents()).isEqualTo(agents);
            assertThat(requirement.binding())
                    .containsExactly(
                            agents < 5 || (agents == 5 && requirement.load() == 4)
                                    ? StaffingCriterion.STABILITY
                                    : StaffingCriterion.OCCUPANCY);
        }
    }

    @Test
    void the_strictest_of_several_bounds_decides_and_is_named() {
        ServiceTarget.Builder target = ServiceTarget.builder().maximumAnswerTime(Duration.ofSeconds(2));
        ServiceTarget occupied = target.maximumOccupancy(new BigDecimal("0.5")).build();

        StaffingRequirement shortWait = Staffing.required(
                calls(ServiceTarget.builder()
                                .maximumAnswerTime(Duration.ofSeconds(2))
                                .build())
                        .build(),
                inHalfAnHour(100));
        StaffingRequirement both = Staffing.required(calls(occupied).build(), inHalfAnHour(100));

        assertThat(shortWait.agents()).isEqualTo(16);
        assertThat(shortWait.binding()).containsExactly(StaffingCriterion.ANSWER_TIME);
        assertThat(both.agents()).isEqualTo(20);
        assertThat(both.binding()).containsExactly(StaffingCriterion.OCCUPANCY);
    }

    @Test
    void abandonment_alone_may_leave_agents_fewer_than_the_load() {
        ServiceTarget target = ServiceTarget.builder()
                .maximumAbandonment(new BigDecimal("0.3"))
                .build();
        StaffingProfile profile = calls(target).patience(Duration.ofMinutes(2)).build();

        StaffingRequirement requirement = Staffing.required(profile, inHalfAnHour(1000));

        assertThat(requirement.agents()).isEqualTo(71);
        assertThat(requirement.binding()).containsExactly(StaffingCriterion.ABANDONMENT);
        assertThat(Staffing.performance(profile, inHalfAnHour(1000), 71).abandonment())
                .isBetween(0.29, 0.3);
    }

    @Test
    void an_agent_who_holds_three_chats_counts_three_times() {
        StaffingProfile chats =
                calls(EIGHTY_IN_TWENTY).concurrency(BigDecimal.valueOf(3)).build();

        assertThat(Staffing.required(chats, inHalfAnHour(100)).agents()).isEqualTo(5);
        assertThat(Staffing.performance(chats, inHalfAnHour(100), 5).serviceLevel())
                .isEqualTo(Staffing.performance(calls(EIGHTY_IN_TWENTY).build(), inHalfAnHour(100), 15)
                        .serviceLevel());
    }

    @Test
    void a_part_of_a_contact_cannot_be_held() {
        StaffingProfile chats =
                calls(EIGHTY_IN_TWENTY).concurrency(new BigDecimal("2.5")).build();

        assertThat(Staffing.required(chats, inHalfAnHour(100)).agents()).isEqualTo(6);
        assertThat(Staffing.performance(chats, inHalfAnHour(100), 5).waitProbability())
                .isEqualTo(Staffing.performance(calls(EIGHTY_IN_TWENTY).build(), inHalfAnHour(100), 12)
                        .waitProbability());
    }

    @Test
    void shrinkage_is_divided_out_in_exact_decimals() {
        StaffingProfile profile =
                calls(EIGHTY_IN_TWENTY).shrinkage(new BigDecimal("0.3")).build();

        StaffingRequirement fourteen = Staffing.required(profile, inHalfAnHour(100));

        assertThat(fourteen.agents()).isEqualTo(14);
        assertThat(fourteen.scheduled()).isEqualTo(20);
        assertThat(Staffing.required(profile, inHalfAnHour(110)).scheduled()).isEqualTo(22);
    }

    @Test
    void nobody_is_needed_where_nobody_comes() {
        StaffingProfile profile = calls(EIGHTY_IN_TWENTY).build();

        assertThat(Staffing.required(profile, inHalfAnHour(0)))
                .isEqualTo(StaffingRequirement.builder()
                        .load(0)
                        .agents(0)
                        .scheduled(0)
                        .build());
        assertThat(Staffing.performance(profile, inHalfAnHour(0), 0).serviceLevel())
                .hasValue(1);
    }

    @Test
    void too_few_agents_are_said_to_be_so_and_not_a_negative_time() {
        QueuePerformance performance =
                Staffing.performance(calls(EIGHTY_IN_TWENTY).build(), inHalfAnHour(100), 10);

        assertThat(performance.isStable()).isFalse();
        assertThat(performance.serviceLevel()).hasValue(0);
        assertThat(performance.waitProbability()).isEqualTo(1);
        assertThat(performance.occupancy()).isEqualTo(1);
        assertThat(performance.answerTime()).isEmpty();
        assertThat(performance.queueLength()).isEmpty();
    }

    @Test
    void with_patience_nobody_there_loses_everybody_and_answers_nobody() {
        StaffingProfile profile =
                calls(EIGHTY_IN_TWENTY).patience(Duration.ofMinutes(1)).build();

        QueuePerformance performance = Staffing.performance(profile, inHalfAnHour(100), 0);

        assertThat(performance.isStable()).isTrue();
        assertThat(performance.abandonment()).isCloseTo(1, within(1e-12));
        assertThat(performance.serviceLevel().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(performance.answerTime()).isEmpty();
        assertThat(performance.occupancy()).isZero();
        assertThat(performance.queueLength().orElseThrow()).isCloseTo(10.0 / 3, within(1e-12));
    }

    @Test
    void a_day_is_reckoned_slot_by_slot() {
        List<Double> contacts = new ArrayList<>(Collections.nCopies(48, 0.0));
        contacts.set(20, 100.0);
        contacts.set(21, 110.0);
        StaffingProfile profile =
                calls(EIGHTY_IN_TWENTY).shrinkage(new BigDecimal("0.3")).build();

        DayStaffing staffing = Staffing.required(profile, DayVolume.of(MONDAY, HALF_HOUR, contacts));

        assertThat(staffing.requirements().get(20)).isEqualTo(Staffing.required(profile, inHalfAnHour(100)));
        assertThat(staffing.demand().date()).isEqualTo(MONDAY);
        assertThat(staffing.demand().agents().subList(19, 23)).containsExactly(0, 20, 22, 0);
    }

    @Test
    void what_agents_carry_is_the_largest_volume_that_requires_no_more() {
        StaffingProfile profile = calls(EIGHTY_IN_TWENTY).build();

        ContactVolume most = Staffing.capacity(profile, HALF_HOUR, 14);

        assertThat(most.period()).isEqualTo(HALF_HOUR);
        assertThat(most.contacts()).isCloseTo(108.684913559557, within(1e-7));
        assertThat(Staffing.required(profile, most).agents()).isEqualTo(14);
        assertThat(Staffing.required(profile, inHalfAnHour(most.contacts() * (1 + 1e-9)))
                        .agents())
                .isEqualTo(15);
        assertThat(Staffing.capacity(profile, HALF_HOUR, 0).contacts()).isZero();
    }

    @Test
    void a_hundred_thousand_agents_are_found_as_well() {
        StaffingProfile profile = calls(EIGHTY_IN_TWENTY).build();

        assertThat(Staffing.required(profile, inHalfAnHour(1_000_000)).agents()).isEqualTo(100_014);
        assertThat(Staffing.capacity(profile, HALF_HOUR, 100_014).contacts()).isBetween(1_000_000.0, 1_000_010.0);
    }

    @Test
    void lines_lose_what_erlang_said_in_1917() {
        assertThat(Staffing.blocking(10, 10)).isCloseTo(0.214582, within(1e-6));
        assertThat(Staffing.lines(10, new BigDecimal("0.01"))).isEqualTo(18);
        assertThat(Staffing.lines(0, new BigDecimal("0.01"))).isZero();
        assertThat(Staffing.blocking(0, 0)).isEqualTo(1);
        assertThat(Staffing.blocking(0, 1)).isZero();
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        StaffingProfile profile = calls(EIGHTY_IN_TWENTY).build();

        assertThatThrownBy(() -> Staffing.performance(profile, inHalfAnHour(1), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agents (-1) must not be negative");
        assertThatThrownBy(() -> Staffing.required(profile, inHalfAnHour(3e6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("load (300000.0 erlangs) must be from 0 to 200000");
        assertThatThrownBy(() -> Staffing.lines(1, BigDecimal.ONE))
                .hasMessage("blocking (1) must be above 0 and below 1");
        assertThatThrownBy(() -> Staffing.blocking(Double.NaN, 1)).hasMessageContaining("load (NaN erlangs)");
        assertThatThrownBy(() -> Staffing.blocking(1, -2)).hasMessage("lines (-2) must not be negative");
        assertThatThrownBy(() -> Staffing.required(
                        calls(ServiceTarget.builder()
                                        .maximumOccupancy(new BigDecimal("1e-9"))
                                        .build())
                                .build(),
                        inHalfAnHour(100)))
                .isInstanceOf(ArithmeticException.class);
    }
}
