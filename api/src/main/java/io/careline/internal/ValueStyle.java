package io.careline.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of generated values: put on every package that declares one. There is no {@code from} on builders: the
 * generated one keeps what is absent in its source, and cannot copy an attribute whose type a subtype narrows.
 * A default is a constant: it must not read another attribute, which may not be set yet.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        get = {"is*", "*"},
        from = "",
        jdkOnly = true,
        unsafeDefaultAndDerived = true,
        redactedMask = "####",
        allowedClasspathAnnotations = {Override.class},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true)
public @interface ValueStyle {}
