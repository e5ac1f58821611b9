package io.careline.examples.month.run;

import io.careline.common.ConfidentialityClass;
import io.careline.core.handbook.Handbook;
import io.careline.core.privacy.Redactor;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.ReadContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What somebody sees who is cleared for no more than a class (rules CF1, CF2); of one thread. */
public final class Sight {
    private static final Role READER = Role.of("reader");
    private static final String REFERENCE = "ref";

    private final ConfidentialityPolicy policy;
    private final ConfidentialityClass clearance;
    private final Redactor redactor;
    private final ReadContext reader;
    private final Map<String, State> seen = new HashMap<>();

    /**
     * Of a handbook's classes.
     *
     * @param now the moment of reading
     */
    public Sight(Handbook handbook, ConfidentialityClass clearance, Instant now) {
        this.policy = handbook.confidentialityPolicy();
        this.clearance = clearance;
        this.redactor = Redactor.of(ConfidentialityPolicy.builder()
                .version(policy.version())
                .classes(policy.classes())
                .unmarked(policy.unmarked())
                .unknown(policy.unknown())
                .clearances(Map.of(READER, clearance))
                .build());
        this.reader = ReadContext.of(now, Actor.of("reader", READER), "the desk's month");
    }

    /** The most that is shown. */
    public ConfidentialityClass clearance() {
        return clearance;
    }

    /** An aggregate with what is of a closer class as {@code ####}, or left out. */
    <S extends State> S see(S state, Class<S> type) {
        return type.cast(seen.computeIfAbsent(
                type.getSimpleName() + '/' + state.id().value(),
                key -> redactor.view(state, type, reader).content()));
    }

    /** Whether a detail of a reason is shown: by the class of its name, or of the kind of reference that it is. */
    public boolean shows(String detail) {
        String name = detail.toLowerCase(Locale.ROOT);
        return policy.classes().entrySet().stream()
                .filter(known -> {
                    String thing = known.getKey().toLowerCase(Locale.ROOT);
                    return thing.equals(name) || thing.equals(name + REFERENCE) || thing.endsWith('.' + name);
                })
                .allMatch(known -> known.getValue().compareTo(clearance) <= 0);
    }

    /** Whether that is shown of which nothing is known, such as a line that could not be read. */
    public boolean isUnknownShown() {
        return policy.unknown().compareTo(clearance) <= 0;
    }
}
