package io.careline.examples.warranty;

import io.careline.common.Id;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventType;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import java.time.LocalDate;
import java.util.List;

/** A life cycle of one's own on Careline's kernel: a claim under a two-year warranty is filed, then granted or refused. */
public record WarrantyClaim(ClaimId id, Standing status, Revision revision) implements State {
    public enum Standing implements Status {
        NONE,
        FILED,
        GRANTED,
        REFUSED
    }

    public enum Step implements CommandType, EventType {
        FILE,
        GRANT,
        REFUSE
    }

    public static final class ClaimId extends Id<ClaimId> {
        public ClaimId(String value) {
            super(value);
        }
    }

    /** So small a life cycle needs no two families: what is asked for is what happens. */
    public record Claim(Step type, LocalDate boughtOn, LocalDate brokenOn) implements Command, Event {}

    public static Lifecycle<WarrantyClaim, Claim, Claim> lifecycle() {
        return Lifecycles.<WarrantyClaim, Claim, Claim>define("warranty-claim", Claim.class, WarrantyClaim::none)
                .evolve((claim, step, envelope) ->
                        new WarrantyClaim(claim.id, after(step.type()), claim.revision.next(envelope)))
                .on(Step.FILE, Claim.class)
                .from(Standing.NONE)
                .to(Standing.FILED)
                .check((claim, file, context) ->
                        file.brokenOn().isAfter(file.boughtOn().plusYears(2))
                                ? List.of(Rejection.of("warranty.expired").with("boughtOn", file.boughtOn()))
                                : List.of())
                .emit((claim, file, context) -> List.of(file))
                .on(Step.GRANT, Claim.class)
                .from(Standing.FILED)
                .to(Standing.GRANTED)
                .emit((claim, grant, context) -> List.of(grant))
                .on(Step.REFUSE, Claim.class)
                .from(Standing.FILED)
                .to(Standing.REFUSED)
                .emit((claim, refusal, context) -> List.of(refusal))
                .build();
    }

    private static WarrantyClaim none(String id) {
        return new WarrantyClaim(new ClaimId(id), Standing.NONE, Revision.none());
    }

    private static Standing after(Step step) {
        return switch (step) {
            case FILE -> Standing.FILED;
            case GRANT -> Standing.GRANTED;
            case REFUSE -> Standing.REFUSED;
        };
    }
}
