package io.careline.orderflag;

import io.careline.common.AgentId;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * An order's flag and remark: a colour, and the remark's parts in the order of the handbook (rules OF1, OF2). The colour
 * goes into a platform's own field, the parts become one line of text. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface OrderAnnotation permits ImmutableOrderAnnotation {
    /** The colour; what it means, a {@link FlagLegend} says. */
    FlagColour flag();

    /** The remark's parts, agent number first and free words last; those of one kind as they came. */
    List<RemarkPart> parts();

    /**
     * The remark as one line of text: {@code 工号：A07；快递：顺丰} or {@code agent: A07; courier: SF}.
     *
     * <p>Separators, line breaks and other control characters inside a part are written with a backslash, so that
     * {@link #parse} gives back what was written. Empty if there is no part.
     */
    default String render(RemarkLanguage language) {
        return RemarkWriter.of(language).text(parts());
    }

    /** All agents that the remark names, in order; empty if it names none. */
    default List<AgentId> agents() {
        return parts().stream()
                .filter(AgentNote.class::isInstance)
                .map(part -> ((AgentNote) part).agent())
                .distinct()
                .toList();
    }

    /** An annotation with its parts brought into the order of the handbook. */
    static OrderAnnotation of(FlagColour flag, List<? extends RemarkPart> parts) {
        return builder()
                .flag(flag)
                .addAllParts(parts.stream()
                        .sorted(Comparator.comparing(RemarkPart::type))
                        .toList())
                .build();
    }

    /**
     * Reads a remark, in either language: one that {@link #render} wrote, or one written by hand.
     *
     * <p>A line break or a semicolon ends a part. What cannot be read becomes free words, as it was written: nothing is
     * lost, and nothing is guessed.
     */
    static OrderAnnotation parse(FlagColour flag, String remark) {
        return of(flag, RemarkReader.parts(remark));
    }

    /** Refuses parts in another order than the handbook's; {@link #of} brings them into it. */
    @Value.Check
    default void check() {
        for (int i = 1; i < parts().size(); i++) {
            RemarkPartType before = parts().get(i - 1).type();
            RemarkPartType type = parts().get(i).type();
            if (type.compareTo(before) < 0) {
                throw new IllegalArgumentException("parts must have " + type + " before " + before + " (rule OF2)");
            }
        }
    }

    /** Starts one; {@code flag} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OrderAnnotation}. Not thread-safe. */
    class Builder extends ImmutableOrderAnnotation.Builder {
        Builder() {}
    }
}
