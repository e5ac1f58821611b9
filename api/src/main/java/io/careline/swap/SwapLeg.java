package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.roster.ChangeCause;
import io.careline.roster.RosterChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One shift that changes hands. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapLeg permits ImmutableSwapLeg {
    /** Which of the two shifts of the swap it is. */
    SwapLegKind kind();

    /** Whose shift it was; empty if it was open. */
    Optional<AgentId> giver();

    /** Who works it. */
    AgentId taker();

    /** The shift. */
    SwapShift shift();

    /**
     * What some legs change in a roster, all together: a day on which somebody gives one shift and takes another is one
     * change.
     */
    static List<RosterChange> changes(List<SwapLeg> legs) {
        Map<Map.Entry<AgentId, LocalDate>, RosterChange.Builder> changes = new LinkedHashMap<>();
        for (SwapLeg leg : legs) {
            leg.giver()
                    .ifPresent(giver ->
                            change(changes, giver, leg).from(leg.shift().shift().code()));
            change(changes, leg.taker(), leg).to(leg.shift().shift().code());
        }
        return changes.values().stream()
                .<RosterChange>map(RosterChange.Builder::build)
                .toList();
    }

    private static RosterChange.Builder change(
            Map<Map.Entry<AgentId, LocalDate>, RosterChange.Builder> changes, AgentId agent, SwapLeg leg) {
        LocalDate date = leg.shift().date();
        return changes.computeIfAbsent(Map.entry(agent, date), cell -> {
            RosterChange.Builder change = RosterChange.builder();
            change.agent(agent).date(date).cause(ChangeCause.SWAP);
            return change;
        });
    }

    /** What takes some changes back: each from what it led to, to what it came from. */
    static List<RosterChange> reversed(List<RosterChange> changes) {
        List<RosterChange> back = new ArrayList<>(changes.size());
        for (RosterChange change : changes) {
            back.add(RosterChange.builder()
                    .agent(change.agent())
                    .date(change.date())
                    .from(change.to())
                    .to(change.from())
                    .cause(ChangeCause.SWAP)
                    .build());
        }
        return back;
    }

    /** Starts one; {@code kind}, {@code taker} and {@code shift} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapLeg}. Not thread-safe. */
    class Builder extends ImmutableSwapLeg.Builder {
        Builder() {}
    }
}
