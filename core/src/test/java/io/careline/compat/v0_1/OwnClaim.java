package io.careline.compat.v0_1;

import io.careline.common.Id;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventType;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;

/** A life cycle of a user's own as 0.1 asked for it: every type that the kernel wants implemented. */
final class OwnClaim {
    private OwnClaim() {}

    static final class ClaimId extends Id<ClaimId> {
        ClaimId(String value) {
            super(value);
        }
    }

    enum ClaimStatus implements Status {
        NONE,
        OPEN
    }

    enum ClaimCommandType implements CommandType {
        OPEN
    }

    enum ClaimEventType implements EventType {
        OPENED
    }

    record Claim(ClaimId id, ClaimStatus status, Revision revision) implements State {}

    record OpenClaim() implements Command {
        @Override
        public ClaimCommandType type() {
            return ClaimCommandType.OPEN;
        }
    }

    record ClaimOpened() implements Event {
        @Override
        public ClaimEventType type() {
            return ClaimEventType.OPENED;
        }
    }

    static Claim claim() {
        return new Claim(new ClaimId("id-1"), ClaimStatus.NONE, Revision.none());
    }
}
