package io.careline.core.handover;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.handover.Handover;
import io.careline.handover.HandoverCommand;
import io.careline.handover.HandoverEvent;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.PostCover;
import io.careline.handover.ScheduleHandover;
import io.careline.lifecycle.Lifecycle;
import io.careline.roster.RosterView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the handover life cycle for a desk, and reads from a roster who hands over to whom. */
@Incubating(since = "0.1.0")
public final class Handovers {
    private Handovers() {}

    /** The handover life cycle under a policy. */
    public static Lifecycle<Handover, HandoverCommand, HandoverEvent> lifecycle(HandoverPolicy policy) {
        return define(policy).build();
    }

    /**
     * The same, open for rules of the user's own: add them with
     * {@link LifecycleBuilder#policy(String, io.careline.lifecycle.CommandType, Class, io.careline.lifecycle.Policy)}
     * and build.
     *
     * @throws NullPointerException if the policy is null
     */
    public static LifecycleBuilder<Handover, HandoverCommand, HandoverEvent> define(HandoverPolicy policy) {
        return new HandoverTable(Objects.requireNonNull(policy, "policy")).define();
    }

    /**
     * The handovers of the shifts that begin on a day, in the roster's order (rules R1 to R4). Takers are those who come
     * last while the giver is there and stay after him; after a night by the book (rule H11), those who come next. Whose
     * shift nobody follows has none. Where there are fewer takers than givers, the last of them takes over from the rest.
     *
     * @throws NullPointerException if an argument is null
     */
    public static List<ScheduleHandover> on(LocalDate date, RosterView roster, HandoverPolicy policy) {
        return new ShiftChanges(Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(roster, "roster"))
                .on(Objects.requireNonNull(date, "date"));
    }

    /**
     * How many are on duty at a moment by a roster, its breaks apart, beside the giver and the taker (rule R7).
     *
     * @throws NullPointerException if an argument is null
     */
    public static PostCover cover(Handover handover, RosterView roster, Instant moment) {
        Set<AgentId> apart = Stream.of(handover.giver(), handover.taker())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new OnDuty(Objects.requireNonNull(roster, "roster"), Objects.requireNonNull(moment, "moment"))
                .beside(apart);
    }
}
