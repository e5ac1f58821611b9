package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandbookChangeTest {
    private static final Handbook STRICT = Handbook.load("taobao-shop-strict");

    private static Handbook shop(String rest) {
        return Handbook.parse(
                "{ \"extends\": \"taobao-shop-strict\", \"id\": \"my-shop\", \"version\": \"7\", " + rest + " }");
    }

    private static List<String> changes(String rest) {
        return STRICT.changesTo(shop(rest)).stream()
                .map(HandbookChange::toString)
                .toList();
    }

    @Test
    @DisplayName("W5: what a house rule changes is told with the rule, what was and what is")
    void a_changed_value_is_told_with_its_rule() {
        List<HandbookChange> changes =
                STRICT.changesTo(shop("\"swaps\": { \"monthlyLimit\": { \"value\": 3, \"source\": \"house rule\" } }"));

        assertThat(changes)
                .extracting(change -> change.message(Locale.ENGLISH))
                .containsExactly(
                        "/swaps/monthlyLimit/source (W5) was \"shop regulation 4; 3 by regulation 2\" and is \"house"
                                + " rule\".",
                        "/swaps/monthlyLimit/value (W5) was 2 and is 3.");
        assertThat(changes.get(1)).satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/swaps/monthlyLimit/value");
            assertThat(change.kind()).isEqualTo(HandbookChange.Kind.CHANGED);
            assertThat(change.ruleIds()).containsExactly("W5");
            assertThat(change.before()).contains("2");
            assertThat(change.after()).contains("3");
            assertThat(change.message(Locale.CHINA)).isEqualTo("/swaps/monthlyLimit/value (W5) 由 2 改为 3。");
        });
    }

    @Test
    void entries_are_compared_by_their_names() {
        assertThat(changes("\"leave\": { \"types\": { \"personal\": null, \"marriage\": { \"id\": \"marriage\" } } }"))
                .hasSize(2)
                .anySatisfy(change -> assertThat(change)
                        .startsWith("/leave/types/0 (L5, L8, L9) is gone; it was {")
                        .contains("\"id\":\"personal\""))
                .contains("/leave/types/1 is new: {\"id\":\"marriage\"}.");
        assertThat(changes("\"leave\": { \"types\": { \"sick\": { \"paid\": true } } }"))
                .containsExactly("/leave/types/1/paid (L5, L8, L9) is new: true.");
    }

    @Test
    void another_order_is_a_change_of_its_own() {
        assertThat(changes("\"labour\": [{ \"pack\": \"EU\" }, { \"pack\": \"CN\" }]"))
                .contains("/labour/0 is new: {\"pack\":\"EU\"}.");
        Handbook both = shop("\"labour\": [{ \"pack\": \"CN\" }, { \"pack\": \"EU\" }]");
        Handbook turned = shop("\"labour\": [{ \"pack\": \"EU\" }, { \"pack\": \"CN\" }]");
        assertThat(both.changesTo(turned))
                .singleElement()
                .hasToString("/labour has another order: it was CN, EU, and is EU, CN.");
    }

    @Test
    void lists_without_names_are_compared_as_a_whole() {
        assertThat(changes("\"swaps\": { \"approvers\": { \"value\": [\"manager\"] } }"))
                .containsExactly("/swaps/approvers/value (W4) was [\"supervisor\"] and is [\"manager\"].");
    }

    @Test
    void a_handbook_has_no_changes_to_itself_and_is_read_back_from_its_json() {
        for (String id : Handbook.shipped()) {
            Handbook handbook = Handbook.load(id);
            Handbook again = Handbook.parse(handbook.json());
            assertThat(handbook.changesTo(again)).as(id).isEmpty();
            assertThat(again.entries()).as(id).isEqualTo(handbook.entries());
        }
        Handbook shop = shop("\"swaps\": null");
        assertThat(Handbook.parse(shop.json()).changesTo(shop)).isEmpty();
        assertThat(shop.json()).doesNotContain("extends");
    }
}
