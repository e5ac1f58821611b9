package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.careline.calendar.CalendarDay;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.OpenInterval;
import io.careline.calendar.Season;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import io.careline.common.Money;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.EscalationLevel;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Permission;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.Transition;
import io.careline.lifecycle.TransitionTable;
import io.careline.reaction.Reaction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CarelineJsonTest {
    private final CarelineJson json = CarelineJson.standard();

    private <T> void survives(T value, Class<T> type, String text) {
        assertThat(json.write(value)).isEqualTo(text);
        assertThat(json.read(text, type)).isEqualTo(value);
    }

    @Test
    void a_short_value_is_one_text() {
        survives(Money.of("CNY", "12.50"), Money.class, "\"CNY 12.5\"");
        survives(ClockTarget.ofDays(3), ClockTarget.class, "\"P3D\"");
        survives(PolicyVersion.of("handbook", "2026.1"), PolicyVersion.class, "\"handbook@2026.1\"");
        survives(ComplaintId.of("c-1"), ComplaintId.class, "\"c-1\"");
        survives(ZoneId.of("Asia/Shanghai"), ZoneId.class, "\"Asia/Shanghai\"");
        OpenInterval interval = OpenInterval.parse("2026-05-01T00:00:00Z/2026-05-01T08:00:00Z");
        survives(interval, OpenInterval.class, "\"2026-05-01T00:00:00Z/2026-05-01T08:00:00Z\"");
    }

    @Test
    void a_command_says_its_type_first_and_leaves_out_what_is_empty() {
        survives(AcknowledgeComplaint.of(), AcknowledgeComplaint.class, "{\"type\":\"acknowledge\"}");
        survives(AcknowledgeComplaint.of(), ComplaintCommand.class, "{\"type\":\"acknowledge\"}");
    }

    @Test
    void a_command_can_be_read_by_its_own_type_without_a_tag() {
        assertThat(json.read("{}", AcknowledgeComplaint.class)).isEqualTo(AcknowledgeComplaint.of());
    }

    @Test
    void an_event_outside_its_envelope_says_its_type_too() {
        for (ComplaintEvent event : ComplaintSamples.events()) {
            String text = json.write(event);

            assertThat(text).startsWith("{\"type\":\"" + event.type().tag() + "\"");
            assertThat(json.read(text, ComplaintEvent.class)).isEqualTo(event);
        }
    }

    @Test
    void a_snapshot_says_its_schema_first() {
        survives(
                Complaint.unregistered(ComplaintId.of("c-1")),
                Complaint.class,
                "{\"schema\":1,\"id\":\"c-1\",\"status\":\"NONE\",\"revision\":{\"version\":0},\"relations\":{},\"level\":0,\"sheets\":0,"
                        + "\"missingCallReported\":false,\"followUpCases\":0,\"clocks\":{}}");
    }

    @Test
    void an_empty_set_is_written_where_its_absence_would_mean_something_else() {
        ComplaintPolicy policy = ComplaintPolicy.builder()
                .version(PolicyVersion.of("p", "1"))
                .mandatoryFields(Set.of())
                .build();

        assertThat(json.read(json.write(policy), ComplaintPolicy.class)).isEqualTo(policy);
    }

    @Test
    void policies_and_calendars_survive() {
        ComplaintPolicy policy = ComplaintPolicy.builder()
                .version(PolicyVersion.of("handbook", "2026.1"))
                .addClocks(ComplaintClock.of(ClockPolicy.builder()
                        .name(ClockName.RESOLUTION)
                        .target(ClockTarget.ofDays(7))
                        .basis(TimeBasis.BUSINESS)
                        .addWarnings(Duration.ofHours(4))
                        .build()))
                .addEscalationChain(EscalationLevel.of(Role.OFFICER, Money.of("CNY", "500")))
                .build();
        CalendarSpecification calendar = CalendarSpecification.builder()
                .id(CalendarId.of("desk"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .hours(WeeklyHours.parse("MON-FRI 09:00-12:00,13:30-18:00; SAT 10:00-16:00"))
                .addSeasons(Season.builder()
                        .firstDay(MonthDay.of(5, 1))
                        .lastDay(MonthDay.of(9, 30))
                        .hours(WeeklyHours.parse("MON-FRI 08:00-17:00"))
                        .build())
                .addDays(CalendarDay.holiday(LocalDate.of(2026, 10, 1), "国庆节"))
                .makeUpHours(DayOfWeek.FRIDAY)
                .build();

        assertThat(json.read(json.write(policy), ComplaintPolicy.class)).isEqualTo(policy);
        assertThat(json.read(json.write(calendar), CalendarSpecification.class)).isEqualTo(calendar);
    }

    @Test
    void a_revision_keeps_its_version_and_its_commands() {
        Revision revision = Revision.of(9, List.of(CommandId.of("a"), CommandId.of("b")));

        survives(revision, Revision.class, "{\"version\":9,\"commandIds\":[\"a\",\"b\"]}");
    }

    @Test
    void reasons_are_a_code_a_rule_and_details() {
        Rejection rejection = Rejection.of("complaint.too-late", "CP9").with("days", 31);

        survives(
                rejection,
                Rejection.class,
                "{\"code\":\"complaint.too-late\",\"ruleId\":\"CP9\",\"details\":{\"days\":\"31\"}}");
        survives(Finding.of("lifecycle.already-so"), Finding.class, "{\"code\":\"lifecycle.already-so\"}");
    }

    @Test
    void every_outcome_of_a_decision_survives() {
        List<Decision<ComplaintEvent>> decisions = List.of(
                Decision.accepted(ComplaintSamples.envelopes().toList(), List.of(Finding.of("a.b"))),
                Decision.unchanged(Finding.of("a.b")),
                Decision.rejected(List.of(Rejection.of("a.b"), Rejection.of("a.c", "CP2"))));

        for (Decision<ComplaintEvent> decision : decisions) {
            assertThat(json.read(json.write(decision), Decision.class)).isEqualTo(decision);
        }
    }

    @Test
    void a_context_survives() {
        DecisionContext context =
                DecisionContext.of(Instant.parse("2026-03-01T00:00:00Z"), Actor.of("a", Role.MANAGER), "command");

        assertThat(json.read(json.write(context), DecisionContext.class)).isEqualTo(context);
    }

    @Test
    void a_reaction_reads_its_command_by_the_life_cycle_beside_it() {
        Reaction reaction = Reaction.builder()
                .lifecycle("complaint")
                .aggregateId("c-2")
                .command(ComplaintSamples.commands().get(0))
                .commandId(CommandId.of("x>1"))
                .build();

        assertThat(json.read(json.write(reaction), Reaction.class)).isEqualTo(reaction);
    }

    @Test
    void what_is_only_shown_is_written_and_never_read() {
        TransitionTable table = TransitionTable.builder()
                .name("complaint")
                .initial(ComplaintStatus.NONE)
                .addTransitions(Transition.of(
                        ComplaintStatus.NONE, ComplaintCommandType.REGISTER, Set.of(ComplaintStatus.REGISTERED)))
                .build();
        Deadline<?> deadline = Deadline.of("reply", Instant.parse("2026-03-01T00:00:00Z"), AcknowledgeComplaint.of());

        assertThat(json.write(table))
                .isEqualTo("{\"name\":\"complaint\",\"initial\":\"NONE\",\"transitions\":[{\"source\":\"NONE\","
                        + "\"command\":\"register\",\"targets\":[\"REGISTERED\"]}]}");
        assertThat(json.write(Permission.of(ComplaintCommandType.RECORD_BREACH, List.of())))
                .isEqualTo("{\"command\":\"record-breach\"}");
        assertThat(json.write(deadline))
                .isEqualTo("{\"name\":\"reply\",\"dueAt\":\"2026-03-01T00:00:00Z\","
                        + "\"command\":{\"type\":\"acknowledge\"}}");
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> json.read(json.write(table), TransitionTable.class))
                .withMessageContaining("only written, never read");
    }

    @Test
    void lists_and_optionals_of_values_are_written() {
        assertThat(json.write(List.of(Money.of("CNY", "1"), Optional.of(ComplaintStatus.CLOSED))))
                .isEqualTo("[\"CNY 1\",\"CLOSED\"]");
    }
}
