package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.handbook.Handbook;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveChannel;
import io.careline.leave.LeaveFacts;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.SubmitLeave;
import io.careline.lifecycle.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leave by the handbooks that ship with the library: on both sides of each one's values. */
class LeavePackTest {
    private static LeaveOffice desk(String pack) {
        return new LeaveOffice(Handbook.load(pack).leavePolicy());
    }

    private static LeaveApplication.Builder thursday() {
        return LeaveOffice.wish(LeaveOffice.march(5, 5));
    }

    private static LeaveApplication.Builder funeral() {
        return thursday().special(true).swapTried(true).exceptionAsked(true).reason("a funeral");
    }

    private static List<Role> chain(LeaveOffice desk, LeaveSpan span) {
        desk.accept(LeaveOffice.submit(span));
        return desk.state().submission().orElseThrow().chain().levels().stream()
                .map(level -> level.role())
                .toList();
    }

    @Test
    @DisplayName("L5: the strict shop takes ordinary leave 24 hours before the shift, special leave 2 hours before")
    void the_strict_shop_has_two_notices() {
        assertThat(desk("taobao-shop-strict")
                        .at("2026-03-04T09:01")
                        .refusal(LeaveOffice.submit(LeaveOffice.march(5, 5))))
                .containsExactly("L5 leave.notice-too-short");
        desk("taobao-shop-strict").at("2026-03-04T09:00").accept(LeaveOffice.submit(LeaveOffice.march(5, 5)));
        LeaveApplication.Builder special = thursday().special(true).swapTried(true);
        assertThat(desk("taobao-shop-strict")
                        .at("2026-03-05T07:01")
                        .refusal(LeaveOffice.submit(special, LeaveOffice.facts())))
                .containsExactly("L5 leave.notice-too-short");
        desk("taobao-shop-strict").at("2026-03-05T07:00").accept(LeaveOffice.submit(special, LeaveOffice.facts()));
    }

    @Test
    @DisplayName("L6, L7, G1: three days are the strict shop's supervisor's, four go on to the general manager")
    void the_strict_shop_has_two_bands() {
        assertThat(chain(desk("taobao-shop-strict"), LeaveOffice.march(10, 12))).containsExactly(Role.SUPERVISOR);
        assertThat(chain(desk("taobao-shop-strict"), LeaveOffice.march(10, 13)))
                .containsExactly(Role.SUPERVISOR, Role.DIRECTOR);
    }

    @Test
    @DisplayName("L8: at the strict shop nobody asks for another's personal leave; for sick leave anybody may")
    void the_strict_shop_takes_no_proxies_but_for_the_sick() {
        SubmitLeave.Builder byProxy = SubmitLeave.builder();
        byProxy.application(thursday().build())
                .facts(LeaveOffice.facts().build())
                .channel(LeaveChannel.BY_PROXY)
                .proxy(LeaveOffice.BOB.id());
        LeaveOffice desk = desk("taobao-shop-strict").as(LeaveOffice.BOB);
        assertThat(desk.refusal(byProxy.build())).containsExactly("L8 leave.channel-not-allowed");
        desk.accept(byProxy.application(thursday().leaveType(LeaveTypeId.SICK).build())
                .build());
    }

    @Test
    @DisplayName("L9, G3: the strict shop hears of a night shift before noon: 11:59 is in time, 12:00 is not")
    void the_strict_shop_hears_of_a_night_before_noon() {
        LeaveFacts.Builder night = LeaveOffice.facts()
                .addAssignments(
                        LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.NIGHT),
                        LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.NIGHT));
        LeaveOffice desk = desk("taobao-shop-strict");
        assertThat(desk.refusal(LeaveOffice.submit(thursday(), night))).containsExactly("L9 leave.night-shift");
        assertThat(desk.at("2026-03-05T12:00").refusal(LeaveOffice.submit(funeral(), night)))
                .containsExactly("L9 leave.night-cutoff-passed");
        assertThat(desk.at("2026-03-05T11:59").findings(LeaveOffice.submit(funeral(), night)))
                .containsExactly("L9 leave.night-shift");
    }

    @Test
    @DisplayName("L14, L16, G5: an emergency is called in within an hour at the finance company, a day at the hospital")
    void emergencies_are_called_in_within_an_hour_or_a_day() {
        var report = LeaveOffice.emergency("2026-03-05T07:00", LeaveOffice.march(5, 5));
        desk("finance-company").at("2026-03-05T08:00").accept(report.build());
        assertThat(desk("finance-company").at("2026-03-05T08:01").refusal(report.build()))
                .containsExactly("L14 leave.emergency-call-late");
        desk("hospital").at("2026-03-05T08:01").accept(report.build());
        assertThat(desk("hospital").at("2026-03-06T07:01").refusal(report.build()))
                .contains("L16 leave.emergency-call-late");
    }

    @Test
    @DisplayName("L13: at the finance company the manager approves all leave, and his own goes to the general manager")
    void the_manager_approves_all_leave_but_his_own() {
        assertThat(chain(desk("finance-company"), LeaveOffice.march(10, 20))).containsExactly(Role.MANAGER);
        assertThat(Handbook.load("finance-company").leavePolicy().bands())
                .first()
                .satisfies(band -> {
                    assertThat(band.applicantRoles()).containsExactly(Role.MANAGER);
                    assertThat(band.levels()).extracting(level -> level.role()).containsExactly(Role.DIRECTOR);
                });
    }

    @Test
    @DisplayName("L15: the hospital has eight types of leave")
    void the_hospital_has_eight_types() {
        assertThat(Handbook.load("hospital").leavePolicy().rules())
                .extracting(rule -> rule.leave().id())
                .containsExactly(
                        LeaveTypeId.PERSONAL,
                        LeaveTypeId.SICK,
                        LeaveTypeId.MARRIAGE,
                        LeaveTypeId.MATERNITY,
                        LeaveTypeId.BEREAVEMENT,
                        LeaveTypeId.COMP_TIME,
                        LeaveTypeId.PAID_ANNUAL,
                        LeaveTypeId.WORK_INJURY);
    }

    @Test
    @DisplayName("L1, L2, L3: the restaurant has unpaid personal and sick leave, asked for before the shift")
    void the_restaurant_has_unpaid_leave_in_advance() {
        assertThat(Handbook.load("restaurant").leavePolicy().rules())
                .extracting(LeaveRule::leave)
                .noneMatch(type -> type.isPaid())
                .hasSize(2);
        desk("restaurant").at("2026-03-05T08:59").accept(LeaveOffice.submit(LeaveOffice.march(5, 5)));
        assertThat(desk("restaurant").at("2026-03-05T09:01").refusal(LeaveOffice.submit(LeaveOffice.march(5, 5))))
                .containsExactly("L1 leave.notice-too-short");
    }

    @Test
    @DisplayName("L11, L12: at the shop the supervisor signs; beyond three days the department manager does as well")
    void the_shop_s_supervisor_signs_first() {
        assertThat(chain(desk("taobao-shop"), LeaveOffice.march(10, 12))).containsExactly(Role.SUPERVISOR);
        assertThat(chain(desk("taobao-shop"), LeaveOffice.march(10, 13)))
                .containsExactly(Role.SUPERVISOR, Role.MANAGER);
    }

    @Test
    @DisplayName("L12: at the online store the supervisor signs, however long the leave is")
    void the_online_store_s_supervisor_signs() {
        assertThat(chain(desk("online-store"), LeaveOffice.march(10, 20))).containsExactly(Role.SUPERVISOR);
    }

    @Test
    @DisplayName("R7: at the property desk nobody has leave who would leave the day unmanned")
    void the_property_desk_is_never_unmanned() {
        LeaveFacts.Builder alone =
                LeaveOffice.facts().addAssignments(LeaveOffice.shift(LeaveOffice.ANN, 5, LeaveOffice.DAY));
        assertThat(desk("property-management").refusal(LeaveOffice.submit(thursday(), alone)))
                .containsExactly("R7 leave.cover-too-low");
        alone.addAssignments(LeaveOffice.shift(LeaveOffice.BOB, 5, LeaveOffice.DAY));
        desk("property-management").accept(LeaveOffice.submit(thursday(), alone));
    }
}
