package io.careline.handover;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.complaint.Channel;
import io.careline.complaint.ComplaintId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is handed over. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface HandoverItem permits ImmutableHandoverItem {
    /** Its number, from 1 in the order of the book. */
    int number();

    /** What it is. */
    HandoverItemKind kind();

    /** When it was put into the book. */
    Instant recordedAt();

    /** What there is to say; empty where it was said face to face. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> text();

    /** The customer concerned. */
    Optional<CustomerRef> customer();

    /** The complaint it is about: registered before, or requested from the night log (rule H10). */
    Optional<ComplaintId> caseId();

    /** How it came in (rule CP2). */
    Optional<Channel> channel();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** Whether it cannot wait for the morning. */
    @Value.Default
    default boolean isUrgent() {
        return false;
    }

    /** Whether nothing is left to do. */
    @Value.Default
    default boolean isDone() {
        return false;
    }

    /** Whether the night log made a complaint or a work order of it (rule H10). */
    @Value.Default
    default boolean isRegistered() {
        return false;
    }

    /** Starts one; {@code number}, {@code kind} and {@code recordedAt} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link HandoverItem}. Not thread-safe. */
    class Builder extends ImmutableHandoverItem.Builder {
        Builder() {}

        /** Takes over every attribute of an item, the empty ones too. */
        public Builder from(HandoverItem item) {
            number(item.number())
                    .kind(item.kind())
                    .recordedAt(item.recordedAt())
                    .text(item.text())
                    .customer(item.customer())
                    .caseId(item.caseId())
                    .channel(item.channel())
                    .department(item.department())
                    .urgent(item.isUrgent())
                    .done(item.isDone())
                    .registered(item.isRegistered());
            return this;
        }
    }
}
