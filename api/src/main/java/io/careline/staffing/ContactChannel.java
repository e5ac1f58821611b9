package io.careline.staffing;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** The way by which contacts reach the agents who are staffed for it; a host adds its own with {@link #of(String)}. */
@Incubating(since = "0.1.0")
public final class ContactChannel extends Code<ContactChannel> {
    /** Calls. */
    public static final ContactChannel VOICE = of("voice");
    /** Written conversations, of which an agent may hold several at once. */
    public static final ContactChannel CHAT = of("chat");
    /** Electronic mail. */
    public static final ContactChannel EMAIL = of("email");

    private ContactChannel(String value) {
        super(value);
    }

    /**
     * The channel with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ContactChannel of(String value) {
        return new ContactChannel(value);
    }
}
