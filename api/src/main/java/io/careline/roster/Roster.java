package io.careline.roster;

import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one roster, from the draft to its end. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface Roster extends State permits ImmutableRoster {
    @Override
    RosterId id();

    @Override
    @Value.Default
    default RosterStatus status() {
        return RosterStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** The days it is for; there from the draft on. */
    Optional<RosterHorizon> horizon();

    /** The zone of its days and hours. */
    Optional<ZoneId> zone();

    /** The shifts that can be worked. */
    List<ShiftType> shifts();

    /** Who works which shift when. */
    List<Assignment> assignments();

    /** How often it was published: the number of the version that its agents know; 0 for a draft. */
    @Value.Default
    default int publication() {
        return 0;
    }

    /** What has changed since the latest publication, each with its cause. */
    List<RosterChange> changes();

    /** The shifts that absences have left without an agent. */
    List<ShiftGap> gaps();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** The roster as other domains see it; empty before the draft. */
    default Optional<RosterView> view() {
        return zone().map(known -> RosterView.of(known, assignments()));
    }

    /** A roster before it is drafted. */
    static Roster undrafted(RosterId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Roster}. Not thread-safe. */
    class Builder extends ImmutableRoster.Builder {
        Builder() {}

        /** Takes over every attribute of a roster, the empty ones too. */
        public Builder from(Roster roster) {
            id(roster.id())
                    .status(roster.status())
                    .revision(roster.revision())
                    .horizon(roster.horizon())
                    .zone(roster.zone())
                    .shifts(roster.shifts())
                    .assignments(roster.assignments())
                    .publication(roster.publication())
                    .changes(roster.changes())
                    .gaps(roster.gaps())
                    .attributes(roster.attributes());
            return this;
        }
    }
}
