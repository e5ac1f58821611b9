package io.careline.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.lang.reflect.Type;

/** Reads one type of the convention for a Jackson 2 mapper. */
final class CarelineDeserializer extends JsonDeserializer<Object> {
    private final Type type;
    private final Forms forms;

    CarelineDeserializer(Type type, Forms forms) {
        this.type = type;
        this.forms = forms;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            Pointer at = JacksonTree.at(parser);
            return forms.read(JacksonTree.read(parser), type, at);
        } catch (InvalidJsonException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    /** A type of our own never needs Jackson's mark of it. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
