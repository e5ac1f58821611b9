package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every entry of a handbook may say of itself: the rules it carries, and where its values come from. */
final class Entry {
    static final String RULE_ID = "ruleId";
    static final String SOURCE = "source";

    static final Shape<String> ONE_RULE_ID = Words.matching(
                    "handbook.bad-rule-id", "[A-Za-z][A-Za-z0-9._-]{0,39}", ruleId -> ruleId)
            .named("oneRuleId");

    private static final Shape<List<String>> SEVERAL_RULE_IDS = Listing.ofDistinct(ONE_RULE_ID, 1, 50);

    /** One rule id, or a list of them. */
    static final Shape<List<String>> RULE_IDS = Shape.<List<String>>of(Entry::ruleIds, book -> {
                ObjectNode schema = book.object();
                schema.putArray("anyOf").add(ONE_RULE_ID.schema(book)).add(SEVERAL_RULE_IDS.schema(book));
                return schema;
            })
            .named("ruleId");

    static final Shape<String> SOURCE_TEXT = Words.TEXT.named("source");

    private Entry() {}

    private static @Nullable List<String> ruleIds(Spot spot) {
        return spot.node().isArray()
                ? SEVERAL_RULE_IDS.read(spot)
                : ONE_RULE_ID.then(List::of).read(spot);
    }

    /** Notes the entry at a spot, if it says anything of itself; whether that is sound is for the shapes to say. */
    static void note(Spot spot) {
        List<String> ruleIds = new ArrayList<>();
        JsonNode ruleId = spot.node().path(RULE_ID);
        if (ruleId.isTextual()) {
            ruleIds.add(ruleId.textValue());
        } else {
            ruleId.forEach(element -> ruleIds.add(element.asText()));
        }
        String source = spot.node().path(SOURCE).textValue();
        if (!ruleIds.isEmpty() || source != null) {
            spot.reading().add(new HandbookEntry(spot.pointer(), ruleIds, source));
        }
    }
}
