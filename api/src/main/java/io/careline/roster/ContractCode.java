package io.careline.roster;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** The name of a kind of contract; rules apply to everybody who has it. */
@Incubating(since = "0.1.0")
public final class ContractCode extends Code<ContractCode> {
    private ContractCode(String value) {
        super(value);
    }

    /**
     * The contract code with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static ContractCode of(String value) {
        return new ContractCode(value);
    }
}
