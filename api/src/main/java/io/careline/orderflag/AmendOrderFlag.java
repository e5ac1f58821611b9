package io.careline.orderflag;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Writes an order's remark anew; the colour follows from the parts, the platforms stay. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AmendOrderFlag extends OrderFlagCommand permits ImmutableAmendOrderFlag {
    @Override
    default OrderFlagCommandType type() {
        return OrderFlagCommandType.AMEND;
    }

    /** All parts of the remark as it is to be, in any order; at least one is demanded. */
    List<RemarkPart> parts();

    /** The name beside the colour, for platforms that have such names. */
    Optional<String> tagName();

    /** The command with parts and no name beside the colour. */
    static AmendOrderFlag of(RemarkPart... parts) {
        return builder().addParts(parts).build();
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AmendOrderFlag}. Not thread-safe. */
    class Builder extends ImmutableAmendOrderFlag.Builder {
        Builder() {}
    }
}
