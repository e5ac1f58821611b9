package io.careline.examples.replay.run;

import io.careline.core.handbook.Handbook;
import io.careline.core.handbook.HandbookException;
import io.careline.core.handbook.HandbookFault;
import io.careline.examples.replay.input.Spelling;
import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the handbook to replay under: one of the library's, this program's own, or a file. */
public final class Packs {
    /** The handbook of the log that ships with the program. */
    public static final String DEFAULT = "property-management";

    /** This program's own, for the desks of the public logs. */
    private static final String SERVICE_DESK = "service-desk";

    /** The handbook of the journals that ship with the program. */
    public static final String SHOP = "taobao-shop";

    /** The handbook of a desk's people. */
    public static final String PEOPLE = "taobao-shop-strict";

    private static final List<String> OWN = List.of(SERVICE_DESK);

    private Packs() {}

    /**
     * The desk of a handbook.
     *
     * @throws InputFault if there is no such handbook, it is not sound, or it says nothing of complaints
     */
    public static Desk load(String idOrFile) {
        Handbook handbook = handbook(idOrFile);
        try {
            return new Desk(handbook.complaintPolicy(), handbook.calendar());
        } catch (IllegalStateException e) {
            throw new InputFault("pack " + idOrFile + " says nothing of complaints", e);
        }
    }

    /**
     * The desk of a handbook for callbacks and orders.
     *
     * @throws InputFault if there is no such handbook, or it is not sound
     */
    public static Shop shop(String idOrFile) {
        return Shop.of(handbook(idOrFile));
    }

    /**
     * The rules of a handbook on leave, swaps and attendance.
     *
     * @throws InputFault if there is no such handbook, or it is not sound
     */
    public static PeopleRules people(String idOrFile) {
        return PeopleRules.of(handbook(idOrFile));
    }

    private static Handbook handbook(String idOrFile) {
        if (Handbook.shipped().contains(idOrFile)) {
            return Handbook.load(idOrFile);
        }
        if (OWN.contains(idOrFile)) {
            return parse(idOrFile, own(idOrFile));
        }
        Path file = Path.of(idOrFile);
        if (!Files.exists(file)) {
            List<String> ids = new ArrayList<>(Handbook.shipped());
            ids.addAll(OWN);
            throw new InputFault("there is no pack \"" + idOrFile + "\", neither a file nor one of "
                    + String.join(", ", ids) + Spelling.suggestion(idOrFile, ids));
        }
        try {
            return parse(idOrFile, Files.readString(file));
        } catch (IOException e) {
            throw new InputFault("pack " + idOrFile + " cannot be read as UTF-8 text", e);
        }
    }

    private static Handbook parse(String name, String json) {
        try {
            return Handbook.parse(json);
        } catch (HandbookException e) {
            HandbookFault first = e.faults().get(0);
            String more = e.faults().size() == 1 ? "" : " (and " + (e.faults().size() - 1) + " more faults)";
            String pointer = first.pointer().isEmpty() ? "the whole" : first.pointer();
            throw new InputFault(name + ", " + pointer + ": " + first.message(Locale.ENGLISH) + more, e);
        }
    }

    private static String own(String id) {
        String file = id + ".json";
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource (" + file + ") is missing beside " + Packs.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputFault("pack " + id + " cannot be read", e);
        }
    }
}
