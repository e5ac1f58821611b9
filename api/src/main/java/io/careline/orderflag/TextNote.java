package io.careline.orderflag;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import org.immutables.value.Value;

/** What a remark says in free words. Immutable and thread-safe. */
@Value.Immutable
public sealed interface TextNote extends RemarkPart permits ImmutableTextNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.TEXT_NOTE;
    }

    /** The words, as they were written; may be empty. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    String text();

    /** The note with free words. */
    static TextNote of(String text) {
        return builder().text(text).build();
    }

    /** Starts one; {@code text} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TextNote}. Not thread-safe. */
    class Builder extends ImmutableTextNote.Builder {
        Builder() {}
    }
}
