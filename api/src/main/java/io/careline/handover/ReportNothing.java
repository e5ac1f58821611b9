package io.careline.handover;

import io.careline.common.Incubating;
import org.immutables.value.Value;

/** Answers for a kind that there is nothing of it (rules H3, H4, H5). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ReportNothing extends HandoverCommand permits ImmutableReportNothing {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.REPORT_NOTHING;
    }

    /** The kind. */
    HandoverItemKind kind();

    /** The command for a kind. */
    static ReportNothing of(HandoverItemKind kind) {
        return builder().kind(kind).build();
    }

    /** Starts one; {@code kind} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ReportNothing}. Not thread-safe. */
    class Builder extends ImmutableReportNothing.Builder {
        Builder() {}
    }
}
