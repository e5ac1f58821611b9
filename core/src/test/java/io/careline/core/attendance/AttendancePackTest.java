package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.DeductionProposal;
import io.careline.core.handbook.Handbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attendance by the handbooks that ship with the library: on both sides of each one's values. */
class AttendancePackTest {
    private static AttendancePolicy policy(String pack) {
        return Handbook.load(pack).attendancePolicy();
    }

    @ParameterizedTest
    @CsvSource({
        "restaurant,08:44:59,PRESENT",
        "restaurant,08:45,LATE",
        "restaurant,09:29:59,LATE",
        "restaurant,09:30,HALF_DAY",
        "taobao-shop-strict,08:49:59,PRESENT",
        "taobao-shop-strict,08:50,ABSENT",
        "hospital,08:30,PRESENT",
        "hospital,08:31,LATE",
        "general-service,08:30,PRESENT",
        "general-service,08:31,LATE",
        "property-management,08:44:59,PRESENT",
        "property-management,08:45,LATE"
    })
    @DisplayName("A1, A3, A4, G6, G7: what coming late for 08:30 comes to is each handbook's own")
    void each_handbook_has_a_ladder_of_its_own(String pack, String arrival, AttendanceOutcome outcome) {
        AttendanceDesk desk = new AttendanceDesk(policy(pack));
        assertThat(desk.works(arrival, "17:30").assessed().outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName(
            "L21, R12: the general regulations find who is off the post for 20 minutes or leaves early, on his own")
    void off_the_post_on_one_s_own_is_found() {
        AttendanceDesk away = new AttendanceDesk(policy("general-service"));
        away.works("08:30", "17:30").accept(AttendanceDesk.away("10:00", "10:20"));
        assertThat(away.assessing()).containsExactly("L21 attendance.away");
        AttendanceDesk early = new AttendanceDesk(policy("general-service"));
        assertThat(early.works("08:30", "17:29").assessing()).containsExactly("L21 attendance.early");
    }

    @Test
    @DisplayName("A1, A2, A4: the restaurant's section says what the ready-made ladder says")
    void the_restaurant_has_the_ready_made_ladder() {
        assertThat(withoutVersion(policy("restaurant"))).isEqualTo(withoutVersion(AttendancePolicies.restaurant()));
    }

    @Test
    @DisplayName("A3: the strict shop's section says what the ready-made ladder says")
    void the_strict_shop_has_the_ready_made_ladder() {
        assertThat(withoutVersion(policy("taobao-shop-strict")))
                .isEqualTo(withoutVersion(AttendancePolicies.strictShop()));
    }

    @Test
    @DisplayName("A1: the restaurant's proposal names the rule")
    void a_proposal_names_the_rule() {
        AttendanceDesk desk = new AttendanceDesk(policy("restaurant"));
        assertThat(desk.works("08:45", "17:30").assessed().assessment().proposals())
                .singleElement()
                .extracting(DeductionProposal::ruleId)
                .hasToString("Optional[A1]");
    }

    private static String withoutVersion(AttendancePolicy policy) {
        return policy.toString().replace(policy.version().toString(), "");
    }
}
