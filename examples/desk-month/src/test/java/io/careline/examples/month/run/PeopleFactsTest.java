package io.careline.examples.month.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.input.StaffFile;
import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.leave.ApproveLeave;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveRequestId;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveTypeId;
import io.careline.leave.SubmitLeave;
import io.careline.roster.RosterId;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.CancelSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decisions of the events file keep when facts are added to them. */
class PeopleFactsTest {
    private static final Attributes FORM = Attributes.empty().with(AttributeKey.text("form"), "HR-17");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private final Handbook handbook = Handbook.load(SampleDesk.PROPERTY_MANAGEMENT.pack());
    private final Staff staff = StaffFile.read(
            Path.of("staff.csv"),
            SampleMonth.files(SampleDesk.PROPERTY_MANAGEMENT, 1).getOrDefault("staff.csv", ""),
            new ArrayList<>());
    private final MonthDesk desk =
            new MonthDesk(handbook, staff, new Balances(handbook.leavePolicy(), staff, FIRST), RosterId.of("R-1"));
    private final PeopleFacts facts = desk.facts();

    static Stream<SwapCommand> agreements() {
        return Stream.of(
                AcceptSwap.builder().attributes(FORM).build(),
                EndorseSwap.builder().attributes(FORM).build(),
                ApproveSwap.builder().attributes(FORM).build());
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void who_agrees_to_a_swap_is_quoted_in_full(SwapCommand command) {
        SwapCommand complete = facts.complete(ShiftSwap.unrequested(SwapId.of("W-1")), command);

        assertThat(complete).isEqualTo(command);
    }

    @Test
    void other_commands_about_swaps_stay_as_they_are() {
        SwapCommand command = CancelSwap.of("不再需要");

        assertThat(facts.complete(ShiftSwap.unrequested(SwapId.of("W-1")), command))
                .isSameAs(command);
    }

    @Test
    void an_approval_of_leave_keeps_its_note_and_attributes_beside_fresh_facts() {
        LeaveApplication application = LeaveApplication.builder()
                .agent(AgentId.of("A01"))
                .leaveType(LeaveTypeId.PERSONAL)
                .span(LeaveSpan.days(FIRST, FIRST))
                .build();
        LeaveRequestId id = LeaveRequestId.of("L-1");
        Instant asked = FIRST.minusDays(9).atTime(10, 0).atZone(handbook.zone()).toInstant();
        desk.send(
                "leave",
                id.value(),
                SubmitLeave.of(application, facts.leave(id, application)),
                asked,
                staff.actor(application.agent()),
                0);
        LeaveRequest request = desk.stores().leave(id.value()).orElseThrow();
        ApproveLeave command =
                ApproveLeave.builder().note("可以").attributes(FORM).build();

        assertThat(facts.complete(request, command))
                .isEqualTo(ApproveLeave.builder()
                        .note("可以")
                        .attributes(FORM)
                        .facts(facts.leave(request.id(), application))
                        .build());
    }
}
