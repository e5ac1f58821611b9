package io.careline.orderflag;

import org.immutables.value.Value;

/** What is put into the parcel (rule OF2). Immutable and thread-safe. */
@Value.Immutable
public sealed interface GiftNote extends RemarkPart permits ImmutableGiftNote {
    @Override
    default RemarkPartType type() {
        return RemarkPartType.GIFT_NOTE;
    }

    /** Which gift; may be empty. */
    String gift();

    /** The note with a gift. */
    static GiftNote of(String gift) {
        return builder().gift(gift).build();
    }

    /** Starts one; {@code gift} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GiftNote}. Not thread-safe. */
    class Builder extends ImmutableGiftNote.Builder {
        Builder() {}
    }
}
