package io.careline.core.json;

import io.careline.common.Attributes;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.UnknownEvent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the form of every type, once. Thread-safe. */
final class Forms {
    private final Vocabulary vocabulary;
    private final Backend backend;
    private final View view;
    private final Map<Type, Form> forms = new ConcurrentHashMap<>();

    Forms(Vocabulary vocabulary, Backend backend, View view) {
        this.vocabulary = vocabulary;
        this.backend = backend;
        this.view = view;
    }

    Forms through(View other) {
        return new Forms(vocabulary, backend, other);
    }

    View view() {
        return view;
    }

    Backend backend() {
        return backend;
    }

    /** A value of any type as a tree; null if there is nothing to write. */
    @Nullable Object write(Object value) {
        return of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass())
                .write(value);
    }

    Object read(@Nullable Object tree, Type type, Pointer at) {
        Form form = of(type);
        if (tree == null) {
            throw at.unexpected(form.expected(), null);
        }
        return form.read(tree, at);
    }

    /** The form of an attribute; that of any command at all depends on the life cycle named beside it. */
    Form of(Attribute attribute, Map<?, ?> beside) {
        Class<?> commands = attribute.type() == Command.class ? vocabulary.commands(beside.get("lifecycle")) : null;
        return of(commands == null ? attribute.type() : commands);
    }

    Form of(Type type) {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form form = form(type, Types.raw(type));
        forms.put(type, form);
        return form;
    }

    /** Whether the convention is for this type, also where a JSON library meets it first. */
    boolean claims(Class<?> type) {
        return ValueShapes.isOurs(type) || (isDeclaredHere(type) && !(of(type) instanceof ForeignForm));
    }

    private static boolean isDeclaredHere(Class<?> type) {
        return type.getPackageName().startsWith("io.careline.");
    }

    private Form form(Type type, Class<?> raw) {
        if (OptionalForm.is(raw)) {
            return OptionalForm.of(type, raw, this);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new CollectionForm(raw, Types.argument(type, 0), this);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new MapForm(Types.argument(type, 0), Types.argument(type, 1), this);
        }
        if (Document.class == raw) {
            return new DocumentForm(Types.argument(type, 0), this);
        }
        if (raw.isEnum()) {
            return EnumForm.of(raw);
        }
        Form scalar = ScalarForm.of(raw);
        return scalar == null ? value(type, raw) : scalar;
    }

    private Form value(Type type, Class<?> raw) {
        if (raw == Attributes.class) {
            return new AttributesForm(view);
        }
        if (raw == UnknownEvent.class) {
            return new UnknownEventForm(backend, view);
        }
        if (raw == Decision.class) {
            return new ShapeForm(DecisionShape.shape(), this);
        }
        boolean isOurs = ValueShapes.isOurs(raw);
        if (!isOurs && backend.claims(raw)) {
            return new ForeignForm(type, backend, view);
        }
        ValueShape shape = ValueShapes.of(raw);
        if (shape != null) {
            return marked(shape.type(), new ShapeForm(shape, this));
        }
        Family family = ValueShapes.isTagged(raw) ? vocabulary.family(raw) : null;
        if (family != null) {
            return new FamilyForm(family, this);
        }
        TextForm text = TextForm.of(raw);
        if (text != null) {
            return text;
        }
        boolean isShown = isOurs || (isDeclaredHere(raw) && raw.isInterface());
        return isShown ? new ShownForm(raw, this) : new ForeignForm(type, backend, view);
    }

    private Form marked(Class<?> type, ShapeForm form) {
        if (type == EventEnvelope.class) {
            return EnvelopeForm.of(form.shape(), vocabulary, this);
        }
        if (ValueShapes.isTagged(type)) {
            return new TaggedForm(type, form);
        }
        return ValueShapes.isSnapshot(type) ? new SnapshotForm(type, form, vocabulary.snapshots(type)) : form;
    }
}
