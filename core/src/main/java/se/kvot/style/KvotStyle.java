package se.kvot.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of values made by a builder: nothing generated is public, mistakes fail early, and the generated
 * code does not depend on what else happens to be on the class path.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
public @interface KvotStyle {}
