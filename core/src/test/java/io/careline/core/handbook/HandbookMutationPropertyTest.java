package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careline.roster.RosterView;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Shipped handbooks with a value of theirs changed by chance: what is wrong is a fault, and what is not works. */
class HandbookMutationPropertyTest {
    private static final List<String> VALUES = List.of("""
            null|true|false|0|-1|1|2147483647|9999999999|1.5|1e400|{}|[]|[[]]|[null]|""|" "|"0"|"0.0"|"100"|"ZZZ"|"PT0S"\
            |"P0D"|"-PT1H"|"P9999Y"|"PT99H99M99999S"|"CNY 0"|"ZZZ 5"|"CNY 1e9"|"24:00"|"00:00-00:00"|"SUN-MON"\
            |"Asia/Nowhere"|"default"|{"value": null}|{"value": 0}|{"value": "PT0S"}|{"value": []}\
            |{"value": "CNY 0"}|{"ruleId": []}|{"source": "x"}""".split("\\|", -1));

    private static final List<String> PACKS = List.copyOf(Handbook.shipped());

    /** A place in a document: a member of an object, or an element of a list. */
    private record Place(JsonNode parent, String key, int index) {
        JsonNode value() {
            return parent.isObject() ? parent.get(key) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void repeat() {
            if (parent instanceof ArrayNode list) {
                list.add(list.get(index).deepCopy());
            }
        }
    }

    private static List<Place> places(JsonNode node) {
        List<Place> places = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> places.add(new Place(node, key, 0)));
        } else {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(node, "", i));
            }
        }
        List<Place> all = new ArrayList<>(places);
        places.forEach(place -> all.addAll(places(place.value())));
        return all;
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String mutated(Random random) throws IOException {
        JsonNode document = Documents.MAPPER.readTree(Packs.text(any(random, PACKS)));
        for (int change = 0; change <= random.nextInt(2); change++) {
            Place place = any(random, places(document));
            switch (random.nextInt(6)) {
                case 0 -> place.remove();
                case 1 -> place.repeat();
                case 2 -> {
                    JsonNode other = Documents.MAPPER.readTree(Packs.text(any(random, PACKS)));
                    place.set(any(random, places(other)).value());
                }
                default -> place.set(Documents.MAPPER.readTree(any(random, VALUES)));
            }
        }
        return document.toString();
    }

    @Property(tries = 2000)
    @Label("whatever a handbook says, it is refused with faults or gives every life cycle that it has a section for")
    void a_handbook_is_refused_with_faults_or_works(@ForAll long seed) throws IOException {
        String document = mutated(new Random(seed));
        List<HandbookFault> faults = Handbook.check(document);
        if (faults.isEmpty()) {
            Handbook handbook = Handbook.parse(document);
            Map<String, Runnable> sections = lifecycles(handbook);
            handbook.sections()
                    .forEach(section -> sections.getOrDefault(section, () -> {}).run());
            assertThat(handbook.findings()).isNotNull();
            assertThat(Handbook.parse(handbook.json()).json()).isEqualTo(handbook.json());
        } else {
            assertThat(faults)
                    .allSatisfy(fault -> assertThat(fault.message(Locale.ENGLISH))
                            .isNotBlank()
                            .doesNotContain("{"));
        }
    }

    private static Map<String, Runnable> lifecycles(Handbook handbook) {
        Map<String, Runnable> sections = new LinkedHashMap<>();
        sections.put("complaints", handbook::complaints);
        sections.put("callbacks", handbook::callbacks);
        sections.put("orders", () -> handbook.orders(RosterView.of(ZoneOffset.UTC, List.of())));
        sections.put("returns", handbook::returns);
        sections.put("leave", handbook::leave);
        sections.put("swaps", handbook::swaps);
        sections.put("handovers", handbook::handovers);
        sections.put("attendance", handbook::attendance);
        sections.put("scorecards", handbook::scorecards);
        sections.put("conduct", handbook::conduct);
        sections.put("roster", handbook::rosterRules);
        sections.put("staffing", handbook::staffingProfiles);
        return sections;
    }
}
