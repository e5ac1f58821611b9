package io.careline.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.ComplaintSplit;
import io.careline.complaint.ComplaintStatus;
import io.careline.complaint.FollowUpCaseRequested;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Transition;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the complaint life cycle by chance, with permitted and forbidden commands. */
class ComplaintExplorationTest {
    private static final Set<ComplaintStatus> ENDED = EnumSet.of(
            ComplaintStatus.CLOSED,
            ComplaintStatus.ARCHIVED,
            ComplaintStatus.WITHDRAWN,
            ComplaintStatus.DECLINED,
            ComplaintStatus.REFERRED,
            ComplaintStatus.MERGED);

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay equals live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(seed, 60, new HashSet<>());
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows = new HashSet<>(Complaints.lifecycle(ComplaintDesk.POLICY, ComplaintDesk.CALENDAR)
                .table()
                .transitions());
        rows.removeIf(ComplaintExplorationTest::isNeverAccepted);
        for (long seed = 0; seed < 2000 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(seed, 60, exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    /** Rows that are there to say "it is so already": an investigation that runs, a late timer's second message. */
    private static boolean isNeverAccepted(Transition row) {
        boolean isRunning = row.command() == ComplaintCommandType.START_INVESTIGATION
                && row.source() == ComplaintStatus.INVESTIGATING;
        boolean isLateTimer = row.command() == ComplaintCommandType.RECORD_BREACH && ENDED.contains(row.source());
        return isRunning || isLateTimer;
    }

    private static void walk(long seed, int steps, Set<Transition> exercised) {
        ComplaintCommands commands = new ComplaintCommands(seed);
        ComplaintDesk desk = new ComplaintDesk();
        for (int step = 0; step < steps; step++) {
            desk.as(commands.actor()).after(commands.pause());
            Complaint before = desk.complaint();
            desk.send(commands.of(likelyType(desk, commands), desk.now()));
            requireInvariants(desk.complaint());
            requireNewCasesAreNew(desk, before);
            requireNoChildIsLeft(before, desk.complaint());
            fireSomeDeadline(desk, commands);
            requireDeadlinesAreAccepted(desk);
            if (ENDED.contains(desk.complaint().status()) && commands.isSeldom()) {
                exercised.addAll(desk.probe().exercised());
                desk = new ComplaintDesk();
            }
        }
        exercised.addAll(desk.probe().exercised());
    }

    private static void fireSomeDeadline(ComplaintDesk desk, ComplaintCommands commands) {
        List<Deadline<ComplaintCommand>> deadlines = desk.lifecycle().deadlines(desk.complaint(), desk.context());
        if (!deadlines.isEmpty() && commands.isSeldom()) {
            desk.send(deadlines.get(0).command());
        }
    }

    /** Mostly something that is permitted and seldom a way out, so that a walk gets anywhere. */
    private static ComplaintCommandType likelyType(ComplaintDesk desk, ComplaintCommands commands) {
        ComplaintCommandType type = commands.type();
        for (int i = 0; i < 8 && (!isPermitted(desk, type) || (isWayOut(type) && !commands.isSeldom())); i++) {
            type = commands.type();
        }
        return type;
    }

    private static boolean isWayOut(ComplaintCommandType type) {
        return switch (type) {
            case WITHDRAW, DECLINE, REFER, MERGE -> true;
            default -> false;
        };
    }

    private static boolean isPermitted(ComplaintDesk desk, ComplaintCommandType type) {
        return desk.lifecycle()
                .permitted(desk.complaint(), type, desk.context())
                .isAllowed();
    }

    private static void requireInvariants(Complaint complaint) {
        assertThat(complaint.hold().isPresent()).isEqualTo(complaint.status() == ComplaintStatus.ON_HOLD);
        assertThat(complaint.receivedAt().isPresent()).isEqualTo(complaint.status() != ComplaintStatus.NONE);
        assertThat(complaint.level()).isBetween(0, 2);
        if (ENDED.contains(complaint.status())) {
            assertThat(complaint.clocks().running()).isEmpty();
        }
        if (complaint.status() == ComplaintStatus.CLOSED) {
            assertThat(complaint.closedAt()).isPresent();
        }
        if (complaint.status() == ComplaintStatus.MERGED) {
            assertThat(complaint.relations().mergedInto()).isPresent().isNotEqualTo(Optional.of(complaint.id()));
        }
        assertThat(complaint.relations().openChildren()).doesNotHaveDuplicates().doesNotContain(complaint.id());
        assertThat(complaint.relations().related()).doesNotHaveDuplicates().doesNotContain(complaint.id());
    }

    /** No new complaint has the id of one that was asked for before, or that is known otherwise. */
    private static void requireNewCasesAreNew(ComplaintDesk desk, Complaint before) {
        List<ComplaintId> newCases = desk.probe().history().stream()
                .flatMap(envelope -> newCase(envelope.event()).stream())
                .toList();
        assertThat(newCases).doesNotHaveDuplicates().hasSize(desk.complaint().followUpCases());
        newCases.stream()
                .skip(before.followUpCases())
                .forEach(newCase -> assertThat(before.relations().related()).doesNotContain(newCase));
    }

    private static Optional<ComplaintId> newCase(ComplaintEvent event) {
        return switch (event.type()) {
            case SPLIT -> Optional.of(((ComplaintSplit) event).newCase());
            case FOLLOW_UP_CASE_REQUESTED -> Optional.of(((FollowUpCaseRequested) event).newCase());
            default -> Optional.empty();
        };
    }

    private static void requireNoChildIsLeft(Complaint before, Complaint after) {
        boolean isEndedNow = before.status() != after.status()
                && (after.status() == ComplaintStatus.CLOSED || after.status() == ComplaintStatus.MERGED);
        if (isEndedNow) {
            assertThat(before.relations().openChildren()).isEmpty();
        }
    }

    /** The command a deadline names is accepted once it is due. */
    private static void requireDeadlinesAreAccepted(ComplaintDesk desk) {
        Instant before = Instant.MIN;
        for (Deadline<ComplaintCommand> deadline : desk.lifecycle().deadlines(desk.complaint(), desk.context())) {
            assertThat(deadline.dueAt()).isAfterOrEqualTo(before);
            before = deadline.dueAt();
            Instant late = deadline.dueAt().isAfter(desk.now()) ? deadline.dueAt() : desk.now();
            Decision<ComplaintEvent> decision = desk.lifecycle()
                    .decide(
                            desk.complaint(),
                            deadline.command(),
                            DecisionContext.of(late, ComplaintDesk.TIMER, "timer-" + deadline.name()));
            assertThat(decision.isAccepted()).as(deadline.toString()).isTrue();
        }
    }
}
