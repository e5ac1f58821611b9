package io.careline.core.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The handbooks that ship with the library. */
final class Packs {
    static final Set<String> IDS = Collections.unmodifiableSet(new TreeSet<>(List.of(
            "decoration-company",
            "finance-company",
            "general-service",
            "hospital",
            "online-store",
            "property-developer",
            "property-management",
            "restaurant",
            "shop-kpi",
            "software-company",
            "taobao-shop",
            "taobao-shop-strict")));

    private Packs() {}

    static String text(String id) {
        if (!IDS.contains(Objects.requireNonNull(id, "id"))) {
            throw new IllegalArgumentException("handbook (" + id + ") must be one of " + IDS);
        }
        String resource = "packs/" + id + ".json";
        try (InputStream in = Packs.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
