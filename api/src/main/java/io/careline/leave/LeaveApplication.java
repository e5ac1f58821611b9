package io.careline.leave;

import io.careline.common.AgentId;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an agent asks for. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveApplication permits ImmutableLeaveApplication {
    /** Whose leave it is. */
    AgentId agent();

    /** Which leave. */
    LeaveTypeId leaveType();

    /** From when to when. */
    LeaveSpan span();

    /** Why. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> reason();

    /** The host's references of papers that prove the reason; empty if there are none yet. */
    List<String> documents();

    /** Whether it is special personal leave, for which the shorter notice counts (rule L5): no unless it is set. */
    @Value.Default
    default boolean isSpecial() {
        return false;
    }

    /** Whether the applicant has looked for a colleague to swap with (rule L17): no unless it is set. */
    @Value.Default
    default boolean isSwapTried() {
        return false;
    }

    /** Whether an exception is asked for where a guard needs one; with a reason. No unless it is set. */
    @Value.Default
    default boolean isExceptionAsked() {
        return false;
    }

    /** An application without a reason. */
    static LeaveApplication of(AgentId agent, LeaveTypeId leaveType, LeaveSpan span) {
        return builder().agent(agent).leaveType(leaveType).span(span).build();
    }

    /** Starts one; {@code agent}, {@code leaveType} and {@code span} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveApplication}. Not thread-safe. */
    class Builder extends ImmutableLeaveApplication.Builder {
        Builder() {}

        /** Takes over every attribute, the empty ones too. */
        public Builder from(LeaveApplication application) {
            agent(application.agent())
                    .leaveType(application.leaveType())
                    .span(application.span())
                    .reason(application.reason())
                    .documents(application.documents())
                    .special(application.isSpecial())
                    .swapTried(application.isSwapTried())
                    .exceptionAsked(application.isExceptionAsked());
            return this;
        }
    }
}
