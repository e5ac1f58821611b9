package io.careline.swap;

import io.careline.common.Incubating;
import java.util.List;
import org.immutables.value.Value;

/** Reports that nobody worked a shift of the swap (rules W8, W10). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportShiftMissed extends SwapCommand permits ImmutableReportShiftMissed {
    @Override
    default SwapCommandType type() {
        return SwapCommandType.REPORT_SHIFT_MISSED;
    }

    /** Which of the two shifts. */
    SwapLegKind leg();

    /** How it came about. */
    MissedShiftCause cause();

    /** How the fault is shared; empty: in equal parts. */
    List<LiabilityShare> shares();

    /** The command for a shift, the fault shared in equal parts. */
    static ReportShiftMissed of(SwapLegKind leg, MissedShiftCause cause) {
        return builder().leg(leg).cause(cause).build();
    }

    /** Starts one; {@code leg} and {@code cause} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportShiftMissed}. Not thread-safe. */
    class Builder extends ImmutableReportShiftMissed.Builder {
        Builder() {}
    }
}
