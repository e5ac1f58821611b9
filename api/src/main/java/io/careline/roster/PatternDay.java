package io.careline.roster;

import io.careline.common.Incubating;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One day of a {@link PatternRule}. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface PatternDay permits ImmutablePatternDay {
    /** What it asks for. */
    PatternDayKind kind();

    /** The shifts it speaks of; not used by kinds that name none. */
    Set<ShiftCode> shifts();

    /** Whether a day with a shift matches. */
    default boolean matches(ShiftCode shift) {
        return switch (kind()) {
            case OFF -> false;
            case WORK, ANY -> true;
            case SHIFTS -> shifts().contains(shift);
            case OTHER_SHIFTS -> !shifts().contains(shift);
        };
    }

    /** Whether a day off matches. */
    default boolean matchesOff() {
        return kind() == PatternDayKind.OFF || kind() == PatternDayKind.ANY;
    }

    /** A day off. */
    static PatternDay off() {
        return builder().kind(PatternDayKind.OFF).build();
    }

    /** Any shift. */
    static PatternDay work() {
        return builder().kind(PatternDayKind.WORK).build();
    }

    /** One of some shifts. */
    static PatternDay of(ShiftCode... shifts) {
        return builder().kind(PatternDayKind.SHIFTS).addShifts(shifts).build();
    }

    /** Starts one; {@code kind} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PatternDay}. Not thread-safe. */
    class Builder extends ImmutablePatternDay.Builder {
        Builder() {}
    }
}
