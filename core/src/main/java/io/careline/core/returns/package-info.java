/**
 * Returns: the terms of the house, the legal floor, and the life cycle.
 *
 * <p>Start at {@link io.careline.core.returns.Returns}; the table itself is in {@code ReturnTable}.
 *
 * <pre>{@code
 * var policy = ReturnPolicy.builder().version(PolicyVersion.of("my-shop", "1")).zone(ZoneId.of("Asia/Shanghai"))
 *         .addTerms(ReturnTerms.builder().version(PolicyVersion.of("my-terms", "1"))
 *                 .inForceFrom(Instant.parse("2026-01-01T00:00:00Z")).build()).build();
 * var facts = ReturnFacts.builder().orderedAt(Instant.parse("2026-02-20T02:00:00Z"))
 *         .signedAt(Instant.parse("2026-02-26T04:00:00Z")).requestedAt(Instant.parse("2026-03-05T12:00:00Z"))
 *         .price(Money.of("CNY", "100")).goods(GoodsKind.ORDINARY).cause(ReturnCause.CHANGE_OF_MIND)
 *         .packagingComplete(true).opened(false).used(false).build();
 * var both = Returns.compare(policy, facts);
 * System.out.println(both.house().outcome() + ", " + both.legalFloor().outcome());
 * both.differences().forEach(difference -> System.out.println(difference.message(Locale.ENGLISH)));
 * }</pre>
 */
@NullMarked
package io.careline.core.returns;

import org.jspecify.annotations.NullMarked;
