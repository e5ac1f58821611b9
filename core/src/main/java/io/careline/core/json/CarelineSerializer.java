package io.careline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Writes any value of the convention for a Jackson 2 mapper. */
final class CarelineSerializer extends JsonSerializer<Object> {
    private final Forms forms;

    CarelineSerializer(Forms forms) {
        this.forms = forms;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        JacksonTree.write(forms.write(value), generator);
    }

    /** A type of our own never needs Jackson's mark of it. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
