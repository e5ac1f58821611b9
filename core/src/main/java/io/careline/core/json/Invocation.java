package io.careline.core.json;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls what was found by looking, and lets what it throws through. */
final class Invocation {
    private interface Call {
        @Nullable Object run() throws ReflectiveOperationException;
    }

    private Invocation() {}

    /** The same method or constructor, callable even if it is private, where its module lets us. */
    static <T extends AccessibleObject> T open(T member) {
        member.trySetAccessible();
        return member;
    }

    /** What an accessor, a setter or a factory returns. */
    static @Nullable Object of(Method method, @Nullable Object target, @Nullable Object... arguments) {
        return run(method, method.getDeclaringClass(), () -> method.invoke(target, arguments));
    }

    /** What a constructor makes. */
    static Object of(Constructor<?> constructor, @Nullable Object... arguments) {
        Object made = run(constructor, constructor.getDeclaringClass(), () -> constructor.newInstance(arguments));
        if (made == null) {
            throw new IllegalStateException(constructor + " must not make null");
        }
        return made;
    }

    private static @Nullable Object run(AccessibleObject member, Class<?> type, Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(member + " must not throw", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " cannot be used for JSON\nOpen package " + type.getPackageName() + " to "
                            + Invocation.class.getModule().getName() + " or make it public.",
                    e);
        }
    }
}
