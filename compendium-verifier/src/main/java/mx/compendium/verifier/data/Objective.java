package mx.compendium.verifier.data;

import java.util.List;

/** An objective of the Pact; its labels are what it may be called. */
public record Objective(String number, List<String> labels) {

    /** Two digits, as in the codes of figures. */
    public String inCodes() {
        return number.length() == 1 ? "0" + number : number;
    }
}
