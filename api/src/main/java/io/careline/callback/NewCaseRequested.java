package io.careline.callback;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.ComplaintId;
import io.careline.lifecycle.Actor;
import java.util.Optional;
import org.immutables.value.Value;

/** A case is to be opened, on the original one where there is one (rule CB6). Immutable and thread-safe. */
@Value.Immutable
public sealed interface NewCaseRequested extends CallbackEvent permits ImmutableNewCaseRequested {
    @Override
    default CallbackEventType type() {
        return CallbackEventType.NEW_CASE_REQUESTED;
    }

    /** The id for the new case: the callback's with a number. */
    ComplaintId newCase();

    /** The original case. */
    Optional<ComplaintId> follows();

    /** The customer. */
    CustomerRef customer();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** Who called; the case starts with him. */
    Optional<Actor> owner();

    /** What the customer asks for. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String summary();

    /** Starts one; {@code newCase}, {@code customer} and {@code summary} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link NewCaseRequested}. Not thread-safe. */
    class Builder extends ImmutableNewCaseRequested.Builder {
        Builder() {}
    }
}
