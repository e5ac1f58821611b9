package io.careline.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.attendance.AttendanceCommand;
import io.careline.attendance.AttendanceCommandType;
import io.careline.attendance.AttendanceEvent;
import io.careline.attendance.AttendanceOutcome;
import io.careline.attendance.AttendancePolicy;
import io.careline.attendance.AttendanceRecord;
import io.careline.attendance.AttendanceStatus;
import io.careline.attendance.PayDeduction;
import io.careline.common.DaysOfPay;
import io.careline.core.lifecycle.LifecycleExploration;
import io.careline.lifecycle.Transition;
import java.util.EnumSet;
import java.util.Set;

/** Walks through the attendance life cycle by chance, with permitted and forbidden commands. */
class AttendanceExplorationTest
        extends LifecycleExploration<
                AttendanceRecord, AttendanceCommand, AttendanceEvent, AttendanceCommandType, AttendanceDesk> {
    private static final Set<AttendanceStatus> DONE =
            EnumSet.of(AttendanceStatus.ASSESSED, AttendanceStatus.CORRECTED, AttendanceStatus.LOCKED);
    private static final AttendancePolicy POLICY = AttendancePolicy.builder()
            .version(AttendancePolicies.restaurant().version())
            .lateness(AttendancePolicies.restaurant().lateness())
            .away(AttendancePolicies.strictShop().away())
            .putDeductions(AttendanceOutcome.UNAUTHORISED_ABSENT, PayDeduction.of(DaysOfPay.of(1)))
            .correctionsPerMonth(2)
            .build();

    AttendanceExplorationTest() {
        super(AttendanceRecord.class);
    }

    @Override
    protected AttendanceDesk desk() {
        return new AttendanceDesk(POLICY);
    }

    @Override
    protected AttendanceCommands commands(long seed) {
        return new AttendanceCommands(seed);
    }

    @Override
    protected boolean isEnded(AttendanceRecord attendance) {
        return attendance.status() == AttendanceStatus.LOCKED;
    }

    @Override
    protected boolean isNeverAccepted(Transition row) {
        return (row.command() == AttendanceCommandType.ASSESS_SHIFT && DONE.contains(row.source()))
                || (row.command() == AttendanceCommandType.LOCK && row.source() == AttendanceStatus.LOCKED);
    }

    @Override
    protected boolean isWayOut(AttendanceCommandType type) {
        return type == AttendanceCommandType.LOCK;
    }

    @Override
    protected void requireInvariants(AttendanceRecord before, AttendanceDesk desk) {
        AttendanceRecord attendance = desk.state();
        boolean isDone = DONE.contains(attendance.status());
        assertThat(attendance.agent().isPresent()).isEqualTo(attendance.status() != AttendanceStatus.NONE);
        if (isDone) {
            assertThat(attendance.raised()).isEmpty();
            assertThat(attendance.assessment()).contains(new Outcomes(POLICY).of(attendance));
            assertThat(desk.now()).isAfterOrEqualTo(attendance.assessableFrom().orElseThrow());
        }
        if (attendance.assessment().isPresent()
                && attendance.assessment().get().outcome() == AttendanceOutcome.UNAUTHORISED_ABSENT
                && isDone) {
            assertThat(attendance.isUnauthorised()).isTrue();
        }
        assertThat(attendance.presence().isPresent())
                .isEqualTo(attendance.signedInAt().isPresent()
                        && attendance.signedOutAt().isPresent());
        if (before.status() == AttendanceStatus.LOCKED && before.id().equals(attendance.id())) {
            assertThat(attendance.status()).isEqualTo(AttendanceStatus.LOCKED);
        }
    }
}
