package io.careline.core.handbook;

import io.careline.core.labour.LabourPacks;
import io.careline.labour.LabourPack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of which limits of labour law are looked at (gap G16). */
final class LabourForms {
    static final Shape<List<LabourPack>> LABOUR =
            Listing.ofDistinct(Form.only("pack", Words.oneOf(packs())), 1, packs().size(), LabourPack::version);

    private LabourForms() {}

    private static Map<String, LabourPack> packs() {
        Map<String, LabourPack> packs = new LinkedHashMap<>();
        packs.put("CN", LabourPacks.china());
        packs.put("EU", LabourPacks.europeanUnion());
        return packs;
    }
}
