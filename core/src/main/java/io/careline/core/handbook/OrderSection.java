package io.careline.core.handbook;

import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderPolicy;
import java.util.ArrayList;
import java.util.List;

/** What a handbook says of orders, their flags and remarks, as far as it has been read. */
final class OrderSection {
    final OrderFlagPolicy.Builder flags = OrderFlagPolicy.builder();
    final OrderPolicy.Builder orders = OrderPolicy.builder();
    List<FlagCodeBook> platforms = FlagCodeBooks.standard().all();
    List<FlagCodeBook> ownBooks = List.of();

    /** The shipped ones that the desk sells on, and its own; where both have a platform, its own counts. */
    FlagCodeBooks codeBooks() {
        List<FlagCodeBook> all = new ArrayList<>(platforms);
        all.addAll(ownBooks);
        return FlagCodeBooks.of(all);
    }
}
