package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON Schema (2020-12) under way: what shapes say of themselves, and the definitions they share. Not thread-safe. */
final class SchemaBook {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode definitions = NODES.objectNode();

    /** The whole schema of a document's shape. */
    static ObjectNode of(Shape<?> document) {
        SchemaBook book = new SchemaBook();
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://careline.io/schema/handbook.json")
                .put("title", "Careline handbook");
        schema.setAll(document.schema(book));
        return schema.set("$defs", book.definitions);
    }

    ObjectNode object() {
        return NODES.objectNode();
    }

    ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** A text that as a whole has a pattern. */
    ObjectNode pattern(String pattern) {
        return type("string").put("pattern", "^(?:" + pattern + ")$");
    }

    /** A reference to a definition; shapes that are described alike may share its name. */
    ObjectNode define(String name, Shape<?> shape) {
        ObjectNode schema = shape.schema(this);
        JsonNode known = definitions.path(name);
        if (known.isMissingNode()) {
            definitions.set(name, schema);
        } else if (!known.equals(schema)) {
            throw new IllegalStateException("two different shapes have the name (" + name + ")");
        }
        return object().put("$ref", "#/$defs/" + name);
    }
}
