package io.careline.orderflag;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What each colour means, and which one wins when several hold (rules OF1, OF8). Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FlagLegend permits ImmutableFlagLegend {
    /** The meaning of each colour. */
    Map<FlagColour, FlagMeaning> meanings();

    /** The same colours, the strongest first. */
    List<FlagColour> precedence();

    /** The handbook's legend: BLUE before GREEN before YELLOW before PURPLE before RED (rules OF1, OF8). */
    static FlagLegend standard() {
        return builder()
                .putMeanings(FlagColour.RED, FlagMeaning.STANDARD)
                .putMeanings(FlagColour.YELLOW, FlagMeaning.COURIER)
                .putMeanings(FlagColour.GREEN, FlagMeaning.DELAY)
                .putMeanings(FlagColour.BLUE, FlagMeaning.GIFT_OR_REFUND)
                .putMeanings(FlagColour.PURPLE, FlagMeaning.OTHER)
                .addPrecedence(FlagColour.BLUE, FlagColour.GREEN, FlagColour.YELLOW, FlagColour.PURPLE, FlagColour.RED)
                .build();
    }

    /** What a colour means; empty if the legend does not know it. */
    default Optional<FlagMeaning> meaningOf(FlagColour colour) {
        return Optional.ofNullable(meanings().get(colour));
    }

    /** The strongest colour that stands for one of the meanings; empty if none does. */
    default Optional<FlagColour> colourOf(Collection<FlagMeaning> reasons) {
        return precedence().stream()
                .filter(colour -> meaningOf(colour).filter(reasons::contains).isPresent())
                .findFirst();
    }

    /** The colour of a remark: the strongest of its parts' (rule OF8); empty if the legend has a colour for none of them. */
    default Optional<FlagColour> colourFor(List<? extends RemarkPart> parts) {
        Set<FlagMeaning> reasons = new LinkedHashSet<>();
        for (RemarkPart part : parts) {
            reasons.add(meaningOf(part));
        }
        return colourOf(reasons);
    }

    /** What a part of a remark says of the order, whatever its colour (rule OF1). */
    static FlagMeaning meaningOf(RemarkPart part) {
        return switch (part.type()) {
            case AGENT_NOTE -> FlagMeaning.STANDARD;
            case COURIER_NOTE -> FlagMeaning.COURIER;
            case HOLD_NOTE -> FlagMeaning.DELAY;
            case GIFT_NOTE, REFUND_NOTE -> FlagMeaning.GIFT_OR_REFUND;
            case TEXT_NOTE -> FlagMeaning.OTHER;
        };
    }

    /** Refuses a precedence that leaves out a colour, repeats one or has one without meaning. */
    @Value.Check
    default void check() {
        boolean isRepeated = Set.copyOf(precedence()).size() < precedence().size();
        if (isRepeated || !Set.copyOf(precedence()).equals(meanings().keySet())) {
            throw new IllegalArgumentException("precedence (" + precedence() + ") must list each of "
                    + meanings().keySet() + " once");
        }
    }

    /** Starts a legend; a colour is one of {@code meanings} and of {@code precedence}. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link FlagLegend}. Not thread-safe. */
    class Builder extends ImmutableFlagLegend.Builder {
        Builder() {}
    }
}
