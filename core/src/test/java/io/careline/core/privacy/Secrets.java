package io.careline.core.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.careline.callback.NumberRef;
import io.careline.common.Attributes;
import io.careline.common.Code;
import io.careline.common.Confidential;
import io.careline.common.CustomerRef;
import io.careline.common.Id;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The obvious reading of what is secret in a value: by its marks, by what the handbook says of types, and in bags. */
final class Secrets {
    static final String MARKER = "planted-secret-";

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Set<Class<?>> SECRET_TYPES = Set.of(CustomerRef.class, NumberRef.class);

    private final Set<String> secret = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    private Secrets() {}

    static Secrets in(Object value) {
        Secrets secrets = new Secrets();
        secrets.read(value, false);
        return secrets;
    }

    /** The same document, with a marker in place of each secret text. */
    String planted(String json) throws IOException {
        Set<String> texts = new HashSet<>(secret);
        texts.removeAll(open);
        return planted(TREES.readTree(json), texts).toString();
    }

    private static JsonNode planted(JsonNode node, Set<String> texts) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                member.setValue(planted(member.getValue(), texts));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, planted(array.get(i), texts));
            }
        } else if (node.isTextual() && texts.contains(node.textValue())) {
            return TextNode.valueOf(MARKER + node.textValue());
        }
        return node;
    }

    private void read(Object value, boolean isSecret) {
        boolean isSecretHere = isSecret || SECRET_TYPES.stream().anyMatch(type -> type.isInstance(value));
        if (value instanceof String || value instanceof Id || value instanceof Code) {
            (isSecretHere ? secret : open).add(value.toString());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> read(content, isSecretHere));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> read(element, isSecretHere));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> read(element, isSecretHere));
        } else if (value instanceof Attributes bag) {
            bag.asMap().values().forEach(element -> read(element, true));
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            accessors(value).forEach(accessor -> read(content(accessor, value), isSecretHere || isSecret(accessor)));
        } else {
            open.add(value.toString());
        }
    }

    private static boolean isSecret(Method accessor) {
        return accessor.isAnnotationPresent(Confidential.class)
                || accessor.getName().equals("accountManager");
    }

    /** The accessors of what a generated class keeps in fields. */
    private static List<Method> accessors(Object value) {
        Set<String> fields = new HashSet<>();
        List.of(value.getClass().getDeclaredFields()).forEach(field -> fields.add(field.getName()));
        List<Method> accessors = new ArrayList<>();
        for (Class<?> type : value.getClass().getInterfaces()) {
            for (Method method : type.getMethods()) {
                boolean isAttribute = fields.contains(method.getName()) || fields.contains(flag(method));
                if (isAttribute && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                    accessors.add(method);
                }
            }
        }
        return accessors;
    }

    private static String flag(Method method) {
        String name = method.getName();
        return name.startsWith("is") && name.length() > 2
                ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3)
                : name;
    }

    private static Object content(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
