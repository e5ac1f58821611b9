package io.careline.orderflag;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How one platform writes flags: a code for each colour it has, and how long its texts may be. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FlagCodeBook permits ImmutableFlagCodeBook {
    /** The platform. */
    Platform platform();

    /** The platform's name of the field that has the code. */
    String field();

    /** The code of each colour that the platform has; a code may be empty. */
    Map<FlagColour, String> codes();

    /** How long a remark may be; empty if the platform names no limit. */
    Optional<TextLimit> remarkLimit();

    /** How long the name beside a colour may be; there exactly where the platform wants both or neither. */
    Optional<TextLimit> tagNameLimit();

    /** An annotation for a platform that has no names beside its colours. */
    default FlagEncoding encode(OrderAnnotation annotation, RemarkLanguage language) {
        return FlagCoding.encode(this, annotation, language, "");
    }

    /**
     * An annotation with a name beside its colour.
     *
     * @param tagName refused where the platform has no such names
     */
    default FlagEncoding encode(OrderAnnotation annotation, RemarkLanguage language, String tagName) {
        return FlagCoding.encode(this, annotation, language, tagName);
    }

    /** The colour of a code; refused if the code is unknown, or the platform wants a name beside it. */
    default FlagDecoding decode(String code) {
        return FlagCoding.decode(this, code, "");
    }

    /** The colour of a code that has a name beside it; refused if the code is unknown, or there are no such names. */
    default FlagDecoding decode(String code, String tagName) {
        return FlagCoding.decode(this, code, tagName);
    }

    /** Refuses a blank field, no code at all, and one code for two colours. */
    @Value.Check
    default void check() {
        if (field().isBlank()) {
            throw new IllegalArgumentException("field (" + field() + ") must not be blank");
        }
        if (codes().isEmpty() || Set.copyOf(codes().values()).size() < codes().size()) {
            throw new IllegalArgumentException("codes (" + codes() + ") must be different, and at least one");
        }
    }

    /** Starts one; {@code platform}, {@code field} and one of {@code codes} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FlagCodeBook}. Not thread-safe. */
    class Builder extends ImmutableFlagCodeBook.Builder {
        Builder() {}
    }
}
