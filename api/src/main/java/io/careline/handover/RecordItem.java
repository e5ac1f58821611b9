package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import java.util.Optional;
import org.immutables.value.Value;

/** Puts something to hand over into the handover book (rules H3, H4, H5, H11). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RecordItem extends HandoverCommand permits ImmutableRecordItem {
    @Override
    default HandoverCommandType type() {
        return HandoverCommandType.RECORD_ITEM;
    }

    /** What it is. */
    HandoverItemKind kind();

    /** What there is to say; demanded where the policy wants it in writing (rules H3, H11). */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> text();

    /** The customer concerned. */
    Optional<CustomerRef> customer();

    /** The complaint it is about, where it is registered already. */
    Optional<ComplaintId> caseId();

    /** How it came in (rule CP2). */
    Optional<Channel> channel();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** Whether it cannot wait for the morning (rule H10): it can unless this is set. */
    @Value.Default
    default boolean isUrgent() {
        return false;
    }

    /** Whether nothing is left to do: there is unless this is set. */
    @Value.Default
    default boolean isDone() {
        return false;
    }

    /** An item that is not urgent and not done. */
    static RecordItem of(HandoverItemKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Starts one; {@code kind} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RecordItem}. Not thread-safe. */
    class Builder extends ImmutableRecordItem.Builder {
        Builder() {}
    }
}
