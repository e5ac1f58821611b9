package io.careline.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps from the oldest schema of a kind of document to the newest, which this version writes. */
record Upcasting(List<Upcaster> steps) {
    static final String SCHEMA = "schema";
    static final Upcasting NONE = new Upcasting(List.of());

    private static final String EXPECTED = "a schema, a whole number from 1";

    int newest() {
        return steps.size() + 1;
    }

    BigDecimal newestAsTree() {
        return BigDecimal.valueOf(newest());
    }

    /** The schema a document says it has. */
    static int schema(Map<?, ?> object, Pointer at) {
        Object tree = object.get(SCHEMA);
        if (tree == null) {
            throw at.fault("missing " + SCHEMA);
        }
        try {
            int schema = Tree.number(tree, EXPECTED, at.to(SCHEMA)).intValueExact();
            if (schema > 0) {
                return schema;
            }
            throw at.to(SCHEMA).unexpected(EXPECTED, tree);
        } catch (ArithmeticException e) {
            throw at.to(SCHEMA).fault("expected " + EXPECTED + ", found " + tree, e);
        }
    }

    /** The document in the newest schema. */
    Map<?, ?> upcast(Map<?, ?> object, String kind, Pointer at) {
        int schema = schema(object, at);
        if (schema > newest()) {
            throw at.to(SCHEMA)
                    .fault("schema " + schema + " of " + kind + " is unknown, the newest that can be read is "
                            + newest());
        }
        Map<?, ?> current = object;
        for (int from = schema; from < newest(); from++) {
            current = step(from, current, kind, at);
        }
        return current;
    }

    private Map<?, ?> step(int from, Map<?, ?> object, String kind, Pointer at) {
        try {
            Map<String, @Nullable Object> result = steps.get(from - 1).upcast(Tree.copy(object));
            result.put(SCHEMA, BigDecimal.valueOf(from + 1L));
            return result;
        } catch (RuntimeException e) {
            throw at.fault("cannot be upcast from schema " + from + " of " + kind + ": " + e.getMessage(), e);
        }
    }
}
