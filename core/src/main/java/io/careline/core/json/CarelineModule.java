package io.careline.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Teaches a Jackson 2 ObjectMapper all Careline types, and a user's own commands, events and states, by convention.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CarelineModule()).build();
 * }</pre>
 *
 * <p>A user's commands, events and states are records or have a nested {@code Builder}; Jackson's annotations on them
 * are not looked at. Any other type of a user's is left to Jackson. On the module path their package is open to
 * {@code io.careline.core}, or exported if they are public.
 *
 * <p>What cannot be read is refused with a {@link com.fasterxml.jackson.databind.JsonMappingException} whose original
 * message is that of the {@link InvalidJsonException} behind it. How deep, long and large a document may be is the
 * mapper's own affair; see {@link CarelineJson} for the limits there. The marks of Jackson's default typing are neither
 * written nor needed. Confidential text is written in full.
 *
 * <p>Immutable and thread-safe; may be registered with any number of mappers.
 */
public final class CarelineModule extends Module {
    private final Vocabulary vocabulary;

    /** A module that knows the library's own life cycles and no others. */
    public CarelineModule() {
        this(builder());
    }

    private CarelineModule(Builder builder) {
        this.vocabulary = new Vocabulary(
                Map.copyOf(builder.events),
                Map.copyOf(builder.commands),
                builder.families,
                Map.copyOf(builder.eventUpcasting),
                Map.copyOf(builder.snapshotUpcasting));
        builder.events.values().forEach(vocabulary::family);
        builder.commands.values().forEach(vocabulary::family);
    }

    /** Starts a module that knows more than the library's own life cycles. */
    public static Builder builder() {
        return new Builder();
    }

    Forms forms(ObjectMapper mapper) {
        return new Forms(vocabulary, new JacksonBackend(mapper), View.WHOLE);
    }

    @Override
    public String getModuleName() {
        return "careline";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Forms forms = forms(context.getOwner());
        context.addSerializers(JacksonTypes.writing(forms));
        context.addDeserializers(JacksonTypes.reading(forms));
        context.addKeyDeserializers((type, config, description) -> JacksonTypes.key(type, forms));
    }

    /** Puts a module together. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Class<?>> events = new HashMap<>(Vocabulary.EVENTS);
        private final Map<String, Class<?>> commands = new HashMap<>(Vocabulary.COMMANDS);
        private final Map<Class<?>, Family> families = new HashMap<>();
        private final Map<String, Upcasting> eventUpcasting = new HashMap<>();
        private final Map<Class<?>, Upcasting> snapshotUpcasting = new HashMap<>();

        private Builder() {}

        /**
         * Adds a life cycle of the user's own.
         *
         * @param lifecycle the name in its envelopes, such as {@code warranty-claim}
         * @param eventType the type all its events share: sealed, or named to {@link #members} before
         * @param commandType the type all its commands share, likewise
         * @throws IllegalArgumentException if the name is taken
         */
        public Builder family(
                String lifecycle, Class<? extends Event> eventType, Class<? extends Command> commandType) {
            if (events.putIfAbsent(lifecycle, eventType) != null) {
                throw new IllegalArgumentException("lifecycle (" + lifecycle + ") must not be known already");
            }
            commands.put(lifecycle, Objects.requireNonNull(commandType, "commandType"));
            return this;
        }

        /**
         * Names the members of a family by tag. Needed only if the family is not sealed, or a member is not named like
         * the constant of its type ({@code ClaimOpened} for {@code OPENED} or {@code CLAIM_OPENED} in the family
         * {@code ClaimEvent}).
         *
         * @param family the type all its commands or events share
         * @param byTag at least one, such as {@code opened}
         */
        public <F> Builder members(Class<F> family, Map<String, ? extends Class<? extends F>> byTag) {
            families.put(Objects.requireNonNull(family, "family"), new Family(family, Map.copyOf(byTag)));
            return this;
        }

        /**
         * How stored events of a life cycle become those of today: the first upcaster turns an envelope of schema 1
         * into schema 2, and so on. Without any, the schema is 1. Say the schema that results to the life cycle's
         * builder, too.
         *
         * @param lifecycle the name in its envelopes
         * @param upcasters in the schemas' order; each is given a whole envelope
         */
        public Builder upcastEvents(String lifecycle, Upcaster... upcasters) {
            eventUpcasting.put(Objects.requireNonNull(lifecycle, "lifecycle"), new Upcasting(List.of(upcasters)));
            return this;
        }

        /**
         * How stored snapshots become those of today: the first upcaster turns schema 1 into schema 2, and so on.
         * Without any, the schema is 1.
         *
         * @param snapshot the state's type
         * @param upcasters in the schemas' order
         */
        public Builder upcastSnapshots(Class<? extends State> snapshot, Upcaster... upcasters) {
            snapshotUpcasting.put(Objects.requireNonNull(snapshot, "snapshot"), new Upcasting(List.of(upcasters)));
            return this;
        }

        /**
         * The module.
         *
         * @throws IllegalArgumentException if the members of a family cannot be told by their names
         */
        public CarelineModule build() {
            return new CarelineModule(this);
        }
    }
}
