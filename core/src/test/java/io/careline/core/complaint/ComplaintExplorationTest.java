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
import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through the complaint life cycle by chance, with permitted and forbidden commands. */
class ComplaintExplorationTest
        extends LifecycleExploration<Complaint, ComplaintCommand, ComplaintEvent, ComplaintCommandType, ComplaintDesk> {
    private static final Set<ComplaintStatus> ENDED = EnumSet.of(
            ComplaintStatus.CLOSED,
            ComplaintStatus.ARCHIVED,
            ComplaintStatus.WITHDRAWN,
            ComplaintStatus.DECLINED,
            ComplaintStatus.REFERRED,
            ComplaintStatus.MERGED);

    ComplaintExplorationTest() {
        super(Complaint.class);
    }

    @Override
    protected ComplaintDesk desk() {
        return new ComplaintDesk();
    }

    @Override
    protected ComplaintCommands commands(long seed) {
        return new ComplaintCommands(seed);
    }

    @Override
    protected boolean isEnded(Complaint complaint) {
        return ENDED.contains(complaint.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        boolean isRunning = row.command() == ComplaintCommandType.START_INVESTIGATION
                && row.source() == ComplaintStatus.INVESTIGATING;
        boolean isLateTimer = row.command() == ComplaintCommandType.RECORD_BREACH && ENDED.contains(row.source());
        return isRunning || isLateTimer;
    }

    @Override
    protected boolean isWayOut(ComplaintCommandType type) {
        return switch (type) {
            case WITHDRAW, DECLINE, REFER, MERGE -> true;
            default -> false;
        };
    }

    @Override
    protected void requireInvariants(Complaint before, ComplaintDesk desk) {
        Complaint complaint = desk.complaint();
        requireNewCasesAreNew(desk, before);
        requireNoChildIsLeft(before, complaint);
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
}
