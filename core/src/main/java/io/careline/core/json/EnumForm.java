package io.careline.core.json;

import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.EventType;
import java.util.LinkedHashMap;
import java.util.Map;

/** A constant: its name, or its tag if it says which command or event something is. */
record EnumForm(Map<String, Object> constants) implements Form {
    static EnumForm of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(text(constant), constant);
        }
        return new EnumForm(constants);
    }

    private static String text(Object constant) {
        if (constant instanceof CommandType command) {
            return command.tag();
        }
        return constant instanceof EventType event ? event.tag() : ((Enum<?>) constant).name();
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", constants.keySet());
    }

    @Override
    public Object write(Object value) {
        return text(value);
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Object constant = tree instanceof String ? constants.get(tree) : null;
        if (constant == null) {
            throw at.unexpected(expected(), tree);
        }
        return constant;
    }
}
