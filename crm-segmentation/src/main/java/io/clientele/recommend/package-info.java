/**
 * Recommendations: which products somebody may want next.
 *
 * <p>What customers bought together says what goes together: of those who bought a grinder, many bought beans. Counting
 * is not enough, though. A product that everybody buys is bought together with everything and says nothing, and two
 * products that one customer happened to buy are no pair. {@link io.clientele.recommend.CoPurchases} counts what goes
 * beyond chance, and believes few customers less than many; and since a grinder is followed by beans rather than by
 * another grinder, it looks at what came after what as well.
 *
 * <p>Whoever has something better, a model of its own or a service, implements
 * {@link io.clientele.recommend.Recommender}.
 */
@NullMarked
package io.clientele.recommend;

import org.jspecify.annotations.NullMarked;
