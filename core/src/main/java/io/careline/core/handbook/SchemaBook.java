package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON Schema (2020-12) under way: what shapes say of themselves, and the definitions they share. Not thread-safe. */
final class SchemaBook {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode definitions = NODES.objectNode();

    /** The whole schema of documents: those of a shape, and those that extend others and may leave anything out. */
    static ObjectNode of(Shape<?> document) {
        SchemaBook book = new SchemaBook();
        ObjectNode whole = document.schema(book);
        ObjectNode extension = book.type("object");
        extension.putArray("required").add("id").add("version").add(Inheritance.EXTENDS);
        ArrayNode keys = extension.putObject("propertyNames").putArray("enum").add(Inheritance.EXTENDS);
        whole.path("properties").fieldNames().forEachRemaining(keys::add);
        ObjectNode known = extension.putObject("properties");
        known.set(Inheritance.EXTENDS, Inheritance.EXTENDED.schema(book));
        known.set("id", whole.at("/properties/id"));
        known.set("version", whole.at("/properties/version"));
        book.definitions.set("handbook", whole);
        book.definitions.set("extension", extension);
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://careline.io/schema/handbook.json")
                .put("title", "Careline handbook");
        schema.putObject("if").putArray("required").add(Inheritance.EXTENDS);
        schema.putObject("then").put("$ref", "#/$defs/extension");
        schema.putObject("else").put("$ref", "#/$defs/handbook");
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
