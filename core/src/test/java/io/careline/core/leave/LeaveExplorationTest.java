package io.careline.core.leave;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.leave.LeaveApproval;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveCommandType;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveStatus;
import io.careline.lifecycle.Transition;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the leave life cycle by chance, with permitted and forbidden commands. */
class LeaveExplorationTest
        extends LifecycleExploration<LeaveRequest, LeaveCommand, LeaveEvent, LeaveCommandType, LeaveOffice> {
    private static final Set<LeaveStatus> ENDED = EnumSet.of(
            LeaveStatus.COMPLETED,
            LeaveStatus.DECLINED,
            LeaveStatus.WITHDRAWN,
            LeaveStatus.EXPIRED,
            LeaveStatus.REVOKED);
    private static final Set<LeaveStatus> APPROVED = EnumSet.of(
            LeaveStatus.APPROVED,
            LeaveStatus.REVOCATION_PENDING,
            LeaveStatus.ONGOING,
            LeaveStatus.COMPLETED,
            LeaveStatus.REVOKED);

    LeaveExplorationTest() {
        super(LeaveRequest.class);
    }

    @Override
    protected LeaveOffice desk() {
        return new LeaveOffice();
    }

    @Override
    protected LeaveCommands commands(long seed) {
        return new LeaveCommands(seed);
    }

    @Override
    protected boolean isEnded(LeaveRequest request) {
        return ENDED.contains(request.status());
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        LeaveStatus source = (LeaveStatus) row.source();
        return switch ((LeaveCommandType) row.command()) {
            case EXPIRE -> source != LeaveStatus.PENDING && source != LeaveStatus.RETURNED;
            case START -> source != LeaveStatus.APPROVED && source != LeaveStatus.REVOCATION_PENDING;
            case RECORD_OVERSTAY -> source == LeaveStatus.COMPLETED;
            default -> false;
        };
    }

    @Override
    protected boolean isWayOut(LeaveCommandType type) {
        return type == LeaveCommandType.WITHDRAW || type == LeaveCommandType.DECLINE || type == LeaveCommandType.REVOKE;
    }

    @Override
    protected void requireInvariants(LeaveRequest before, LeaveOffice desk) {
        LeaveRequest request = desk.state();
        assertThat(request.application().isPresent()).isEqualTo(request.status() != LeaveStatus.NONE);
        assertThat(request.approvedAt().isPresent()).isEqualTo(APPROVED.contains(request.status()));
        if (APPROVED.contains(request.status())) {
            assertThat(request.level()).isEqualTo(request.levels() + 1);
        } else if (request.status() == LeaveStatus.PENDING) {
            assertThat(request.level()).isBetween(1, request.levels());
        }
        assertThat(request.approvals()).extracting(LeaveApproval::signedBy).doesNotContain(LeaveOffice.ANN.id());
        assertThat(request.approvals())
                .allSatisfy(given -> assertThat(given.level()).isLessThanOrEqualTo(request.level()));
        request.submission().ifPresent(submission -> {
            assertThat(submission.endsAt()).isAfterOrEqualTo(submission.startsAt());
            assertThat(submission.returnDueAt()).isAfterOrEqualTo(submission.endsAt());
            assertThat(submission.application().agent()).isEqualTo(LeaveOffice.ANN.id());
        });
    }
}
