package io.careline.core.json;

import io.careline.common.Attributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bag of attributes: an object of texts, exact numbers and flags. By itself, nothing is known of what is in it. */
record AttributesForm(View view) implements Form {
    @Override
    public String expected() {
        return "an object of texts, numbers and true or false";
    }

    @Override
    public Object write(Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (view.isUnknownShown()) {
            object.putAll(((Attributes) value).asMap());
        }
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<String, Object> values = new LinkedHashMap<>();
        Tree.object(tree, this, at).forEach((name, value) -> {
            String attribute = String.valueOf(name);
            if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                throw at.to(attribute).unexpected("text, a number, true or false", value);
            }
            values.put(attribute, value);
        });
        try {
            return Attributes.of(values);
        } catch (IllegalArgumentException e) {
            throw at.fault(String.valueOf(e.getMessage()), e);
        }
    }
}
