package io.careline.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that not everybody may read (rules CP18, CF1 to CF4): it is masked in {@code toString}, and a
 * redactor finds it by this mark.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Confidential {
    /** How closely it is kept. */
    ConfidentialityClass value();
}
