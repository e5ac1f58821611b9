package io.careline.complaint.oversight;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** The promises made to customers, as they stand at a moment (rule CP27). Immutable and thread-safe. */
@Value.Immutable
public sealed interface SalesPromiseReport permits ImmutableSalesPromiseReport {
    /** The moment. */
    Instant at();

    /** The agents who have made any, by id. */
    List<SalesPromiseCount> agents();

    /** The open promises, those due first at the front; of one moment, by id. */
    List<SalesPromise> open();

    /** The broken promises in the same order. */
    List<SalesPromise> broken();

    /** Starts one; {@code at} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SalesPromiseReport}. Not thread-safe. */
    class Builder extends ImmutableSalesPromiseReport.Builder {
        Builder() {}
    }
}
