package io.careline.complaint;

import io.careline.calendar.ClockTrace;
import io.careline.common.Attributes;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.common.Money;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one complaint (rule CP2). Immutable and thread-safe. */
@Value.Immutable
public sealed interface Complaint extends State permits ImmutableComplaint {
    @Override
    ComplaintId id();

    @Override
    @Value.Default
    default ComplaintStatus status() {
        return ComplaintStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** When it came in, the earliest receipt of those merged into it included; empty only before it is registered. */
    Optional<Instant> receivedAt();

    /** The customer. */
    Optional<CustomerRef> customer();

    /** How it came in. */
    Optional<Channel> channel();

    /** The department concerned. */
    Optional<DepartmentId> department();

    /** What it is about. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> summary();

    /** The customer's tier. */
    Optional<CustomerTier> tier();

    /** What kind of matter it is. */
    Optional<Category> category();

    /** The product or service. */
    Optional<Product> product();

    /** What the customer asks to be paid. */
    Optional<Money> claimedCompensation();

    /** The earlier complaint that this one takes up, or was split from. */
    Optional<ComplaintId> follows();

    /** What other complaints are to this one. */
    @Value.Default
    default ComplaintRelations relations() {
        return ComplaintRelations.none();
    }

    /** How grave it is; empty until it is assessed. */
    Optional<Severity> severity();

    /** Who owns it; in the pool if empty. */
    Optional<Actor> owner();

    /** Where it stands in the escalation chain; 0 is the desk. */
    @Value.Default
    default int level() {
        return 0;
    }

    /** How many contact sheets have charged a department. */
    @Value.Default
    default int sheets() {
        return 0;
    }

    /** The waiting; there exactly while it is on hold. */
    Optional<ComplaintHold> hold();

    /**
     * Whether the customer has reported that nobody called in time, since the present owner has it (rule CP12). A report
     * from before the promised call was due is in the events only.
     */
    @Value.Default
    default boolean isMissingCallReported() {
        return false;
    }

    /** The answer the customer has; empty before the first, and again once it is disputed. */
    Optional<ComplaintResponse> response();

    /** How far the follow-up has come; empty before it begins. */
    Optional<ComplaintFollowUp> followUp();

    /** When it was last resolved; empty while it is open. */
    Optional<Instant> resolvedAt();

    /** When it was last closed; empty while it is not. */
    Optional<Instant> closedAt();

    /** When it was archived; empty while it is not. */
    @Incubating(since = "0.1.0")
    Optional<Instant> archivedAt();

    /** How many new complaints were asked for: to follow this one, or split from it. */
    @Value.Default
    default int followUpCases() {
        return 0;
    }

    /** Every start, pause and stop of its clocks. */
    @Value.Default
    default ClockTrace clocks() {
        return ClockTrace.empty();
    }

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** A complaint before it is registered. */
    static Complaint unregistered(ComplaintId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Complaint}. Not thread-safe. */
    class Builder extends ImmutableComplaint.Builder {
        Builder() {}

        /** Takes over every attribute of a complaint, the empty ones too. */
        public Builder from(Complaint complaint) {
            return id(complaint.id())
                    .status(complaint.status())
                    .revision(complaint.revision())
                    .receivedAt(complaint.receivedAt())
                    .customer(complaint.customer())
                    .channel(complaint.channel())
                    .department(complaint.department())
                    .summary(complaint.summary())
                    .tier(complaint.tier())
                    .category(complaint.category())
                    .product(complaint.product())
                    .claimedCompensation(complaint.claimedCompensation())
                    .follows(complaint.follows())
                    .relations(complaint.relations())
                    .severity(complaint.severity())
                    .owner(complaint.owner())
                    .level(complaint.level())
                    .sheets(complaint.sheets())
                    .hold(complaint.hold())
                    .missingCallReported(complaint.isMissingCallReported())
                    .response(complaint.response())
                    .followUp(complaint.followUp())
                    .resolvedAt(complaint.resolvedAt())
                    .closedAt(complaint.closedAt())
                    .archivedAt(complaint.archivedAt())
                    .followUpCases(complaint.followUpCases())
                    .clocks(complaint.clocks())
                    .attributes(complaint.attributes());
        }
    }
}
