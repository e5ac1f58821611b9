package io.careline.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a Jackson 2 mapper which types the convention is for. */
final class JacksonTypes {
    private JacksonTypes() {}

    static Serializers writing(Forms forms) {
        return new Serializers.Base() {
            @Override
            public @Nullable CarelineSerializer findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return forms.claims(type.getRawClass()) ? new CarelineSerializer(forms) : null;
            }
        };
    }

    static Deserializers reading(Forms forms) {
        return new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return forms.claims(type.getRawClass()) ? new CarelineDeserializer(generic(type), forms) : null;
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return forms.claims(type) ? new CarelineDeserializer(type, forms) : null;
            }
        };
    }

    /** Reads a map's key, if keys of its type are one text. */
    static @Nullable KeyDeserializer key(JavaType type, Forms forms) {
        boolean isText = forms.claims(type.getRawClass()) && forms.of(type.getRawClass()) instanceof TextForm;
        return isText ? new Key(forms.of(type.getRawClass())) : null;
    }

    private static Type generic(JavaType type) {
        Type[] arguments = Stream.of(type.getBindings().getTypeParameters().toArray(JavaType[]::new))
                .map(JacksonTypes::generic)
                .toArray(Type[]::new);
        return arguments.length == 0 ? type.getRawClass() : Types.parameterized(type.getRawClass(), arguments);
    }

    private static final class Key extends KeyDeserializer {
        private final Form form;

        Key(Form form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws JsonMappingException {
            try {
                return form.read(key, JacksonTree.at(context.getParser()));
            } catch (InvalidJsonException e) {
                throw JsonMappingException.from(context, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
