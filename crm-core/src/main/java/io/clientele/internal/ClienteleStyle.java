package io.clientele.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated values of this library look: the generated class is package-private and carries no annotation that
 * a host would need on its class path, and the value is made by a builder nested in the interface that declares it.
 * Lists are made when something is added to them: most of those of a value with many are empty.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ClienteleStyle
 * public interface Order {
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableOrder.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = Override.class,
        deferCollectionAllocation = true,
        jdkOnly = false)
public @interface ClienteleStyle {}
