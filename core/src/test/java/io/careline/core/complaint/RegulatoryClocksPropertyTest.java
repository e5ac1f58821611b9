package io.careline.core.complaint;

import static io.careline.complaint.ComplaintEventType.ABSORBED;
import static io.careline.complaint.ComplaintEventType.ACKNOWLEDGED;
import static io.careline.complaint.ComplaintEventType.ARCHIVED;
import static io.careline.complaint.ComplaintEventType.ASSESSED;
import static io.careline.complaint.ComplaintEventType.FINAL_RESPONSE_ISSUED;
import static io.careline.complaint.ComplaintEventType.MERGE_UNDONE;
import static io.careline.complaint.ComplaintEventType.REGISTERED;
import static io.careline.complaint.ComplaintEventType.RESPONSE_ACCEPTED;
import static io.careline.complaint.ComplaintEventType.RESPONSE_PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockRun;
import io.careline.calendar.ClockTrace;
import io.careline.complaint.ComplaintAbsorbed;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintEventType;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.ComplaintSpan;
import io.careline.core.calendar.ServiceClocks;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.PolicyVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The clocks of regulators against a reading of the whole history. */
class RegulatoryClocksPropertyTest {
    private static final Set<ComplaintEventType> ACCEPTANCES = EnumSet.of(ACKNOWLEDGED, ASSESSED);
    private static final List<ComplaintClock> CLOCKS = Stream.of(
                    RegulatoryClocks.unitedKingdom(), RegulatoryClocks.unitedStates(), RegulatoryClocks.mainlandChina())
            .flatMap(List::stream)
            .toList();

    private static final ComplaintPolicy POLICY = ComplaintPolicy.builder()
            .version(PolicyVersion.of("regulated", "1"))
            .addAllClocks(ComplaintDesk.POLICY.clocks())
            .addAllClocks(CLOCKS)
            .escalationChain(ComplaintDesk.POLICY.escalationChain())
            .build();

    @Property(tries = 200)
    @Label("whatever is sent, a regulator's clock runs over its span from the earliest receipt known in time")
    void a_regulator_s_clock_runs_over_its_span(@ForAll long seed) {
        ComplaintCommands commands = new ComplaintCommands(seed);
        ComplaintDesk desk = new ComplaintDesk(POLICY);
        for (int step = 0; step < 60; step++) {
            desk.as(commands.actor()).after(commands.pause());
            desk.send(commands.of(commands.type(), desk.now(), desk.complaint()));
        }
        for (ComplaintClock clock : CLOCKS) {
            requireSpan(clock, desk.complaint().clocks(), desk.probe().history());
        }
    }

    private static void requireSpan(
            ComplaintClock clock, ClockTrace trace, List<EventEnvelope<ComplaintEvent>> history) {
        List<Instant> starts = starts(clock, history);
        Optional<ClockRun> latest = trace.latest(clock.policy().name());
        assertThat(latest.isPresent()).isEqualTo(!starts.isEmpty());
        if (latest.isEmpty()) {
            return;
        }
        ClockRun run = latest.get();
        Instant start = starts.get(starts.size() - 1);
        assertThat(run.instance()).isEqualTo(starts.size());
        assertThat(run.startedAt()).isEqualTo(start);
        assertThat(run.dueAt()).isEqualTo(due(clock, start));
        Optional<Instant> stop = first(history, stops(clock.span().get()));
        Optional<ClockMark> end = run.end();
        if (stop.isPresent()) {
            assertThat(end.map(ClockMark::kind)).contains(ClockMarkKind.STOPPED);
            assertThat(end.map(ClockMark::at)).isEqualTo(stop);
        } else {
            assertThat(end.map(ClockMark::kind).orElse(ClockMarkKind.CANCELLED)).isEqualTo(ClockMarkKind.CANCELLED);
        }
    }

    private static Instant due(ComplaintClock clock, Instant start) {
        List<ClockMark> marks =
                ServiceClocks.of(clock.policy(), ComplaintDesk.CALENDAR).start(ClockTrace.empty(), start);
        return marks.get(0).dueAt().get();
    }

    /**
     * From when it ran: anew each time that an earlier receipt became known before the clock ended or was due, and from
     * the same moment again when a merger was undone.
     */
    private static List<Instant> starts(ComplaintClock clock, List<EventEnvelope<ComplaintEvent>> history) {
        boolean isFromReceipt = clock.span().get() != ComplaintSpan.ACCEPTANCE_TO_RESOLUTION;
        List<Instant> starts = new ArrayList<>();
        for (EventEnvelope<ComplaintEvent> envelope : history) {
            ComplaintEventType type = envelope.event().type();
            if (stops(clock.span().get()).contains(type) || type == ARCHIVED) {
                return starts;
            }
            if (isFromReceipt && type == REGISTERED) {
                starts.add(((ComplaintRegistered) envelope.event()).receivedAt());
            } else if (!isFromReceipt && starts.isEmpty() && ACCEPTANCES.contains(type)) {
                starts.add(envelope.time());
            } else if (isFromReceipt && type == ABSORBED) {
                Instant start = starts.get(starts.size() - 1);
                Instant earlier =
                        ((ComplaintAbsorbed) envelope.event()).receivedAt().orElse(start);
                if (earlier.isBefore(start) && !envelope.time().isAfter(due(clock, start))) {
                    starts.add(earlier);
                }
            } else if (type == MERGE_UNDONE && !starts.isEmpty()) {
                starts.add(starts.get(starts.size() - 1));
            }
        }
        return starts;
    }

    private static Set<ComplaintEventType> stops(ComplaintSpan span) {
        return switch (span) {
            case RECEIPT_TO_ACCEPTANCE -> ACCEPTANCES;
            case RECEIPT_TO_RESPONSE -> EnumSet.of(RESPONSE_PROPOSED, FINAL_RESPONSE_ISSUED);
            case RECEIPT_TO_RESOLUTION, ACCEPTANCE_TO_RESOLUTION ->
                EnumSet.of(RESPONSE_ACCEPTED, FINAL_RESPONSE_ISSUED);
        };
    }

    private static Optional<Instant> first(List<EventEnvelope<ComplaintEvent>> history, Set<ComplaintEventType> types) {
        return history.stream()
                .filter(envelope -> types.contains(envelope.event().type()))
                .map(EventEnvelope::time)
                .findFirst();
    }
}
