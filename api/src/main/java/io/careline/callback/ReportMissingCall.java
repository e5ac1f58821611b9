package io.careline.callback;

import org.immutables.value.Value;

/** The customer reports that nobody called (rule CP12, gap G13). Immutable and thread-safe. */
@Value.Immutable
public sealed interface ReportMissingCall extends CallbackCommand permits ImmutableReportMissingCall {
    @Override
    default CallbackCommandType type() {
        return CallbackCommandType.REPORT_MISSING_CALL;
    }

    /** The command without anything else. */
    static ReportMissingCall of() {
        return builder().build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportMissingCall}. Not thread-safe. */
    class Builder extends ImmutableReportMissingCall.Builder {
        Builder() {}
    }
}
