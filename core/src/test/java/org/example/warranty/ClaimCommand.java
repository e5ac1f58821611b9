package org.example.warranty;

import io.careline.common.Money;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;

/** A user's own commands, as records. */
public sealed interface ClaimCommand extends Command {
    /** The tags. */
    enum Type implements CommandType {
        PAY
    }

    /** Asks to pay. */
    record PayClaim(Money amount) implements ClaimCommand {
        @Override
        public Type type() {
            return Type.PAY;
        }
    }
}
