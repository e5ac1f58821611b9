package io.careline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns Jackson's tokens into a {@link Tree} and back. */
final class JacksonTree {
    private static final int LARGEST_EXPONENT = 1000;

    private JacksonTree() {}

    /**
     * The tree that starts at the parser's token, or at its first; the parser is left on the tree's last token.
     *
     * @throws InvalidJsonException if a member comes twice or a number is out of bounds
     */
    static @Nullable Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        if (token == null) {
            throw at(parser).fault("expected a document, found nothing");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw at(parser).fault("expected a value, found " + token);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (object.containsKey(name)) {
                throw at(parser).fault("the member is there twice");
            }
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser));
        }
        return array;
    }

    private static BigDecimal number(JsonParser parser) throws IOException {
        String text = parser.getText();
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw at(parser).fault("expected a number, found " + text, e);
        }
        throw at(parser)
                .fault("number " + text + " must not have more than " + LARGEST_EXPONENT + " zeros or decimals");
    }

    /** Where a parser is. */
    static Pointer at(JsonParser parser) {
        return Pointer.of(parser.getParsingContext().pathAsPointer().toString());
    }

    static void write(@Nullable Object tree, JsonGenerator generator) throws IOException {
        if (tree instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> array) {
            generator.writeStartArray();
            for (Object element : array) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (tree instanceof Number number) {
            generator.writeNumber(new BigDecimal(number.toString()));
        } else if (tree instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (tree == null) {
            generator.writeNull();
        } else {
            generator.writeString(tree.toString());
        }
    }
}
