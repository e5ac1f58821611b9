package org.example.warranty;

import io.careline.common.Id;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.util.Optional;

/** A user's own state, as a record. */
public record Claim(ClaimId id, Status status, Revision revision, Optional<String> item) implements State {
    /** The statuses. */
    public enum Status implements io.careline.lifecycle.Status {
        NONE,
        OPEN
    }

    /** A user's own id. */
    public static final class ClaimId extends Id<ClaimId> {
        private ClaimId(String value) {
            super(value);
        }

        /** The id with this value. */
        public static ClaimId of(String value) {
            return new ClaimId(value);
        }
    }
}
