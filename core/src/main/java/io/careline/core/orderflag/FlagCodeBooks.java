package io.careline.core.orderflag;

import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The platforms that flags can be meant for, and how each writes them. Immutable and thread-safe.
 *
 * <pre>{@code
 * FlagCodeBooks books = FlagCodeBooks.standard().with(FlagCodeBooks.read("""
 *         {"schema": 1, "platforms": [{
 *             "platform": "my-shop", "field": "mark", "codes": {"red": "R", "blue": "B"},
 *             "remark": {"most": 200, "unit": "characters"}}]}
 *         """));
 * }</pre>
 *
 * <p>A code book has {@code platform}, {@code field} and {@code codes}; where the platform sets limits, {@code remark} and
 * {@code tagName}, each with {@code most} and {@code unit} ({@code bytes} of UTF-8 or {@code characters}). A
 * {@code tagName} says that the platform wants a name beside the colour, both or neither. A colour without a code cannot
 * be shown there.
 */
public final class FlagCodeBooks {
    private final Map<Platform, FlagCodeBook> books;

    private FlagCodeBooks(Map<Platform, FlagCodeBook> books) {
        this.books = books;
    }

    /** Taobao and Tmall, Kuaimai, Douyin, Pinduoduo, Xiaohongshu, Suning. */
    public static FlagCodeBooks standard() {
        return StandardCodeBooks.BOOKS;
    }

    /**
     * Reads code books from JSON, strictly.
     *
     * @throws NullPointerException if the text is null
     * @throws FlagCodeBookException if the text is not JSON, has unknown, repeated or missing keys, or values that no code
     *     book can have; it has every fault
     */
    public static FlagCodeBooks read(String json) {
        return of(new CodeBookReader().read(Objects.requireNonNull(json, "json")));
    }

    /** Some code books; of two for one platform the later counts. */
    public static FlagCodeBooks of(List<FlagCodeBook> list) {
        Map<Platform, FlagCodeBook> books = new LinkedHashMap<>();
        list.forEach(book -> books.put(book.platform(), book));
        return new FlagCodeBooks(books);
    }

    /** These and others; where both have a platform, the other's counts. */
    public FlagCodeBooks with(FlagCodeBooks others) {
        Map<Platform, FlagCodeBook> all = new LinkedHashMap<>(books);
        all.putAll(others.books);
        return new FlagCodeBooks(all);
    }

    /** The code book of a platform; empty if there is none. */
    public Optional<FlagCodeBook> find(Platform platform) {
        return Optional.ofNullable(books.get(platform));
    }

    /** All code books, in the order of their document. */
    public List<FlagCodeBook> all() {
        return List.copyOf(books.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlagCodeBooks that && books.equals(that.books);
    }

    @Override
    public int hashCode() {
        return books.hashCode();
    }

    /** The platforms: {@code FlagCodeBooks[taobao, kuaimai]}. */
    @Override
    public String toString() {
        return "FlagCodeBooks" + books.keySet();
    }
}
