package io.careline.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverCommandType;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverForm;
import io.careline.handover.HandoverItem;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverStatus;
import io.careline.handover.LeavingRule;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.Transition;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Walks through the handover life cycle by chance, with permitted and forbidden commands. */
class HandoverExplorationTest
        extends LifecycleExploration<Handover, HandoverCommand, HandoverEvent, HandoverCommandType, HandoverDesk> {
    private static final Set<HandoverStatus> ENDED = EnumSet.range(HandoverStatus.ACCEPTED, HandoverStatus.ABANDONED);
    private static final Set<HandoverStatus> SIGNED =
            EnumSet.of(HandoverStatus.ACCEPTED, HandoverStatus.ACCEPTED_WITH_REMARKS);

    HandoverExplorationTest() {
        super(Handover.class);
    }

    /** Nights go by the book, givers may leave and little is asked for, so that every row can be walked through. */
    @Override
    protected HandoverDesk desk() {
        return new HandoverDesk(HandoverDesk.policy()
                .nightForm(HandoverForm.BOOK)
                .mandatoryKinds(Set.of(HandoverItemKind.OPEN_CASE))
                .leavingUnrelieved(LeavingRule.RAISED)
                .addStandIns(Role.of("security-guard"))
                .build());
    }

    @Override
    protected HandoverCommands commands(long seed) {
        return new HandoverCommands(seed);
    }

    /** After the signatures there is the night log to register and the record to pass on. */
    @Override
    protected boolean isEnded(Handover handover) {
        return handover.isRecordPassed();
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        return row.command() == HandoverCommandType.RECORD_GIVER_WAITING && row.source() != HandoverStatus.DUE;
    }

    /** Interruptions are no end, but a walk that is interrupted all the time gets nowhere. */
    @Override
    protected boolean isWayOut(HandoverCommandType type) {
        return switch (type) {
            case ABANDON, LEAVE_POST, SUSPEND, CALL_AWAY, EXTEND_SHIFT -> true;
            default -> false;
        };
    }

    @Override
    protected void requireInvariants(Handover before, HandoverDesk desk) {
        Handover handover = desk.state();
        boolean isScheduled = handover.status() != HandoverStatus.NONE;
        assertThat(handover.giver().isPresent()).isEqualTo(isScheduled);
        assertThat(handover.taker().isPresent()).isEqualTo(isScheduled);
        assertThat(handover.taker()
                        .filter(taker -> handover.giver().filter(taker::equals).isPresent()))
                .isEmpty();
        assertThat(handover.items())
                .extracting(HandoverItem::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, handover.items().size())
                                .boxed()
                                .toList());
        assertThat(handover.items()).noneMatch(item -> handover.emptyKinds().contains(item.kind()));
        assertThat(handover.acceptedAt().isPresent()).isEqualTo(SIGNED.contains(handover.status()));
        assertThat(handover.recordDueAt().isPresent()).isEqualTo(ENDED.contains(handover.status()));
        if (SIGNED.contains(handover.status())) {
            assertThat(handover.signedAt()).isPresent();
            assertThat(handover.conversation()).isEmpty();
            assertThat(handover.placeClean()).isPresent();
            assertThat(handover.placeClean().orElseThrow() || handover.isGiverGone())
                    .isTrue();
        }
        if (handover.status() == HandoverStatus.SUSPENDED) {
            assertThat(handover.resumesIn()).isPresent();
        }
    }
}
