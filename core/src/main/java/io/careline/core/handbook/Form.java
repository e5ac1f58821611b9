package io.careline.core.handbook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object: its keys, which of them must be there, what each becomes. Put together once, then only read.
 *
 * @param <B> the draft that is filled in, key by key
 * @param <T> what comes of it
 */
final class Form<B, T> implements Shape<T> {
    private record Field<B, V>(Shape<V> shape, boolean isMandatory, BiConsumer<B, V> set) {
        void fill(B draft, Spot spot) {
            V value = shape.read(spot);
            if (value != null) {
                set.accept(draft, value);
            }
        }
    }

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Map<String, Field<B, ?>> fields = new LinkedHashMap<>();
    private BiConsumer<Spot, B> check = (spot, draft) -> {};
    private boolean isEntry;

    private Form(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    static <B, T> Form<B, T> of(Supplier<B> start, Function<B, T> finish) {
        return new Form<>(start, finish);
    }

    /** An entry with one key that must be there, whose value it becomes. */
    static <V> Form<List<V>, V> only(String key, Shape<V> shape) {
        return Form.<List<V>, V>of(ArrayList::new, values -> values.get(0))
                .required(key, shape, List::add)
                .entry();
    }

    /** A value that is an entry of its own: {@code {"value": …, "ruleId": …}}. */
    static <V> Shape<V> value(Shape<V> shape) {
        return only("value", shape);
    }

    /** Which rules the commands of a life cycle carry out; nothing to set, only to note. */
    static <C extends Enum<C>> Shape<List<C>> commands(Class<C> type) {
        return Listing.ofDistinct(
                only("command", Words.constant(type)).required(Entry.RULE_ID, Entry.RULE_IDS, (command, ids) -> {}),
                0,
                type.getEnumConstants().length);
    }

    <V> Form<B, T> required(String key, Shape<V> shape, BiConsumer<B, V> set) {
        fields.put(key, new Field<>(shape, true, set));
        return this;
    }

    <V> Form<B, T> optional(String key, Shape<V> shape, BiConsumer<B, V> set) {
        fields.put(key, new Field<>(shape, false, set));
        return this;
    }

    /** A key that may be there, whose value is an entry of its own. */
    <V> Form<B, T> setting(String key, Shape<V> shape, BiConsumer<B, V> set) {
        return optional(key, value(shape), set);
    }

    /** Lets the object say which rules it carries and where it comes from. */
    Form<B, T> entry() {
        isEntry = true;
        optional(Entry.RULE_ID, Entry.RULE_IDS, (draft, ids) -> {});
        return optional(Entry.SOURCE, Entry.SOURCE_TEXT, (draft, source) -> {});
    }

    /** A look at what the keys say together; it comes also when some of them are at fault and missing in the draft. */
    Form<B, T> check(BiConsumer<Spot, B> together) {
        check = together;
        return this;
    }

    @Override
    public @Nullable T read(Spot spot) {
        if (!spot.node().isObject()) {
            spot.fault("handbook.not-an-object");
            return null;
        }
        if (isEntry) {
            Entry.note(spot);
        }
        int before = spot.reading().faultCount();
        B draft = start.get();
        spot.node().fieldNames().forEachRemaining(key -> fill(key, draft, spot));
        fields.forEach((key, field) -> {
            if (field.isMandatory() && !spot.node().has(key)) {
                spot.fault("handbook.missing-key", Map.of("key", key));
            }
        });
        check.accept(spot, draft);
        return spot.reading().faultCount() == before ? finish.apply(draft) : null;
    }

    private void fill(String key, B draft, Spot spot) {
        Field<B, ?> field = fields.get(key);
        if (field == null) {
            Spelling.unknownKey(spot.child(key), key, new TreeSet<>(fields.keySet()));
        } else {
            field.fill(draft, spot.child(key));
        }
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        ObjectNode schema = book.type("object").put("additionalProperties", false);
        ObjectNode properties = book.object();
        ArrayNode required = schema.arrayNode();
        fields.forEach((key, field) -> {
            properties.set(key, field.shape().schema(book));
            if (field.isMandatory()) {
                required.add(key);
            }
        });
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.set("properties", properties);
    }
}
