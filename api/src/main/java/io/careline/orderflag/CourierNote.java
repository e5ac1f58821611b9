package io.careline.orderflag;

import org.immutables.value.Value;

/** What the courier must mind (rules OF1, OF2). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CourierNote extends RemarkPart permits ImmutableCourierNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.COURIER_NOTE;
    }

    /** Which courier, or what of it; may be empty. */
    String requirement();

    /** The note with a requirement. */
    static CourierNote of(String requirement) {
        return builder().requirement(requirement).build();
    }

    /** Starts one; {@code requirement} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CourierNote}. Not thread-safe. */
    class Builder extends ImmutableCourierNote.Builder {
        Builder() {}
    }
}
