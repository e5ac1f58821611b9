package io.careline.core.handbook;

import io.careline.common.Money;
import io.careline.lifecycle.Role;
import io.careline.roster.ShiftCode;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shapes that the sections about the desk's own people share. */
final class PeopleForms {
    static final Shape<Role> ROLE = Words.code(Role::of).named("role");

    /** Roles in the order in which they are written. */
    static final Shape<Set<Role>> ROLES = set(Listing.ofDistinct(ROLE, 1, 50)).named("roles");

    static final Shape<ShiftCode> SHIFT = Words.code(ShiftCode::of);

    static final Shape<LocalTime> TIME_OF_DAY = Words.matching(
                    "handbook.bad-time", "([01][0-9]|2[0-3]):[0-5][0-9]", LocalTime::parse)
            .named("time");

    static final Shape<Money> MONEY_ABOVE_ZERO = ComplaintForms.LIMIT.and((spot, money) -> {
        if (!money.isPositive()) {
            spot.fault("handbook.not-above-zero", Map.of("value", money.toString()));
        }
    });

    private PeopleForms() {}

    /** A list without repetition as a set that keeps its order. */
    static <T> Shape<Set<T>> set(Shape<List<T>> list) {
        return list.then(LinkedHashSet::new);
    }

    /** Some constants of an enum, each once; possibly none. */
    static <T extends Enum<T>> Shape<Set<T>> constants(Class<T> type) {
        return set(Listing.ofDistinct(Words.constant(type), 0, type.getEnumConstants().length));
    }

    /** Codes that the document gives, of shifts or equipment, each with a value. */
    static <T> Shape<Map<String, T>> byCode(Shape<T> value) {
        return Naming.of("handbook.bad-code", Words.CODE, 100, value);
    }
}
